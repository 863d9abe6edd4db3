import { listWorkersToSignInAs, type SignedInWorker, signInAs } from '../../../electron/contract/session.ts'
import { sessionStrings } from '../../../resources/strings/en-GB/session.ts'
import { call } from '../../app/call.ts'
import { refreshSession } from '../../app/refreshSession.ts'
import { useAsked } from '../../app/useAsked.ts'
import { useChanges } from '../../state/changes.ts'
import { useNavigation } from '../../state/navigation.ts'
import { say, useNotices } from '../../state/notices.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import styles from './SignInAs.module.css'

const words = sessionStrings.signIn

/** The practice authority only: be anybody, to see what each role may do. */
export function SignInAs({ onClose }: { readonly onClose: () => void }) {
  const asked = useAsked(listWorkersToSignInAs, {})
  async function become(worker: SignedInWorker) {
    const reply = await call(signInAs, { workerId: worker.id })
    if (!reply.ok) return say(reply.error.say, { tone: 'overdue' })
    // What the one before had open, and could take back, is not the next one's.
    useNavigation.getState().reset()
    useNotices.getState().reset()
    say(words.done(worker.displayName))
    onClose()
    await refreshSession()
    useChanges.getState().noteChange(Date.now())
  }
  return (
    <Dialog title={words.title} onClose={onClose}>
      <p className={styles.why}>{words.why}</p>
      {asked.failure && <Failed failure={asked.failure} onAgain={asked.askAgain} />}
      <ul className={styles.workers}>
        {asked.value?.workers.map(worker => (
          <li key={worker.id}>
            <button type="button" onClick={() => void become(worker)}>
              <b>{worker.displayName}</b>
              <span>{[worker.jobTitle, worker.teamName].filter(Boolean).join(' · ')}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
