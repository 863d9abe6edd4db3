import { Button } from '@mantine/core'
import type { Entry } from '../../../electron/contract/entry.ts'
import { alertTypes } from '../../../resources/codes/alert.ts'
import { labelOf } from '../../../resources/codes/list.ts'
import { alertStrings } from '../../../resources/strings/en-GB/alert.ts'
import { EntryList } from '../../app/entry/EntryList.tsx'
import { saveTyped } from '../../app/entry/saveTyped.ts'
import { dayInWords } from '../../app/entry/valueInWords.ts'
import { todayHere } from '../../app/momentInWords.ts'
import { textIn } from '../../app/register/fieldsOf.ts'
import { say } from '../../state/notices.ts'
import { useSession } from '../../state/session.ts'
import { type Tone, Word } from '../../ui/Word.tsx'
import { alertFields } from './alertFields.ts'
import { alertsOf, stateOfAlert } from './alertsOf.ts'
import styles from './People.module.css'
import type { PersonPart } from './parts.ts'

const words = alertStrings
const tones: Readonly<Record<ReturnType<typeof stateOfAlert>, Tone>> = {
  standing: 'overdue',
  waiting: 'due',
  expired: 'due',
  ended: 'quiet'
}

/** Facts that keep somebody safe, each with its day to look again; the core decides who may approve. */
export function AlertSection({ familyId, view, person, mayChange }: PersonPart) {
  const worker = useSession(state => state.status?.worker)
  // Who set it cannot approve it, and neither can whoever is no manager: no button leads to a refusal.
  const approver = worker?.roles.some(role => role === 'TM' || role === 'SM') === true
  const isNow = view.today === todayHere()
  const mayApprove = (alert: Entry) => isNow && approver && textIn(alert, 'setById') !== worker?.id
  async function approve(alert: Entry) {
    const fields = { approvedOn: view.today }
    const { problems } = await saveTyped({ familyId, type: 'alert', entry: alert, fields })
    const [problem] = problems
    if (problem) say(problem.say, { tone: 'overdue' })
  }
  return (
    <EntryList
      {...{ familyId, mayChange }}
      type="alert"
      entries={alertsOf(view, person.id)}
      about={{ personId: person.id }}
      definitions={alertFields}
      people={[]}
      nameOf={() => person.name}
      titleOf={titleOf}
      addLabel={words.add}
      empty={words.none}
      draw={alert => {
        const state = stateOfAlert(alert, view.today)
        return (
          <div className={styles.stack}>
            <Word tone={tones[state]}>{`${titleOf(alert)}: ${words.states[state]}`}</Word>
            <span>{textIn(alert, 'evidence')}</span>
            <span className={styles.small}>
              {textIn(alert, 'reviewOn') && words.reviewOn(dayInWords(textIn(alert, 'reviewOn')))}
            </span>
            {state === 'waiting' && !alert.enteredInError && mayApprove(alert) && (
              <span>
                <Button size="compact-sm" variant="default" onClick={() => void approve(alert)}>
                  {words.approve}
                </Button>
              </span>
            )}
          </div>
        )
      }}
    />
  )
}

const titleOf = (alert: Entry) => labelOf(alertTypes, textIn(alert, 'alertType'))
