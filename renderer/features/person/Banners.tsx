import { alertStrings } from '../../../resources/strings/en-GB/alert.ts'
import { personStrings } from '../../../resources/strings/en-GB/person.ts'
import { listOfPerson } from '../../app/register/familyView.ts'
import { textIn } from '../../app/register/fieldsOf.ts'
import { Word } from '../../ui/Word.tsx'
import { liveAlerts, stateOfAlert } from './alertsOf.ts'
import { orderBanners } from './orders.ts'
import styles from './People.module.css'
import type { PersonPart } from './parts.ts'

/** What must be seen before anything else on a person's page; drawn only for whom the register shows it. */
export function Banners({ view, person }: PersonPart) {
  const orders = orderBanners(view, person.id)
  const staff = listOfPerson(view, 'personNamedOnly', person.id).some(
    entry => !entry.enteredInError && textIn(entry, 'staffOrRelative') === 'yes'
  )
  const alerts = liveAlerts(view, person.id)
  if (orders.length === 0 && alerts.length === 0 && !staff) return null
  return (
    <div className={styles.row}>
      {alerts.map(alert => {
        const state = stateOfAlert(alert, view.today)
        return (
          <Word key={alert.id} tone={state === 'standing' ? 'overdue' : 'due'}>
            {state === 'ended' ? '' : alertStrings.say(textIn(alert, 'alertType'), state, person.name)}
          </Word>
        )
      })}
      {orders.map(banner => (
        <Word key={banner} tone="overdue">
          {banner}
        </Word>
      ))}
      {staff && <Word tone="restricted">{personStrings.card.tellManager}</Word>}
    </div>
  )
}
