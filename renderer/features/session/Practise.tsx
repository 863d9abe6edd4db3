import { Button } from '@mantine/core'
import { listScenarios, signInAs } from '../../../electron/contract/session.ts'
import { sessionStrings } from '../../../resources/strings/en-GB/session.ts'
import { call } from '../../app/call.ts'
import { familyAddress } from '../../app/places.ts'
import { refreshSession } from '../../app/refreshSession.ts'
import { useAsked } from '../../app/useAsked.ts'
import { useChanges } from '../../state/changes.ts'
import { useNavigation } from '../../state/navigation.ts'
import { say, useNotices } from '../../state/notices.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import styles from './Practise.module.css'
import { StartAgain } from './StartAgain.tsx'

const words = sessionStrings.practise

type Begun = { readonly workerId: string; readonly workerName: string; readonly familyId: string | null }

/** The practice authority only: what one might try, and the way back to the first day. */
export default function Practise({ onClose }: { readonly onClose: () => void }) {
  const asked = useAsked(listScenarios, {})
  async function begin({ workerId, workerName, familyId }: Begun) {
    const reply = await call(signInAs, { workerId })
    if (!reply.ok) return say(reply.error.say, { tone: 'overdue' })
    useNavigation.getState().reset()
    useNotices.getState().reset()
    say(sessionStrings.signIn.done(workerName))
    onClose()
    await refreshSession()
    useChanges.getState().noteChange(Date.now())
    if (familyId !== null) useNavigation.getState().open(familyAddress(familyId))
  }
  return (
    <Dialog title={words.title} onClose={onClose} wide>
      <p className={styles.why}>{words.why}</p>
      {asked.failure && <Failed failure={asked.failure} onAgain={asked.askAgain} />}
      <ul className={styles.scenarios}>
        {asked.value?.scenarios.map(scenario => (
          <li key={scenario.key}>
            <h3>
              {scenario.title} <span>{words.as(scenario.workerName)}</span>
            </h3>
            <ol>
              {scenario.tries.map(one => (
                <li key={one}>{one}</li>
              ))}
            </ol>
            <Button variant="default" aria-label={words.open(scenario.title)} onClick={() => void begin(scenario)}>
              {words.begin}
            </Button>
          </li>
        ))}
      </ul>
      <StartAgain onClose={onClose} />
    </Dialog>
  )
}
