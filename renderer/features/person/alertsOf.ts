import { type AlertState, alertState } from '../../../domain/alerts/alertState.ts'
import type { Entry } from '../../../electron/contract/entry.ts'
import { type FamilyView, listOfPerson } from '../../app/register/familyView.ts'
import { textIn } from '../../app/register/fieldsOf.ts'

const order: readonly AlertState[] = ['standing', 'waiting', 'expired', 'ended']

export const stateOfAlert = (alert: Entry, today: string): AlertState =>
  alertState(
    {
      alertType: textIn(alert, 'alertType'),
      approvedOn: textIn(alert, 'approvedOn'),
      reviewOn: textIn(alert, 'reviewOn'),
      endedOn: textIn(alert, 'endedOn')
    },
    today
  )

/** Alerts about one person, those that stand before those that ended. */
export function alertsOf(view: FamilyView, personId: string): readonly Entry[] {
  const place = (alert: Entry) => order.indexOf(stateOfAlert(alert, view.today))
  return listOfPerson(view, 'alert', personId).toSorted((one, other) => place(one) - place(other))
}

/** What has to be seen before anything else; one that lapsed is still shown, as something to check. */
export const liveAlerts = (view: FamilyView, personId: string): readonly Entry[] =>
  alertsOf(view, personId).filter(alert => !alert.enteredInError && stateOfAlert(alert, view.today) !== 'ended')
