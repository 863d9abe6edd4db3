import { Button } from '@mantine/core'
import { useState } from 'react'
import { startAgain } from '../../../electron/contract/session.ts'
import { sessionStrings } from '../../../resources/strings/en-GB/session.ts'
import { call } from '../../app/call.ts'
import { refreshSession } from '../../app/refreshSession.ts'
import { useChanges } from '../../state/changes.ts'
import { useMaking } from '../../state/making.ts'
import { useNavigation } from '../../state/navigation.ts'
import { say } from '../../state/notices.ts'
import { focusField } from '../../ui/focusField.ts'
import { ProblemLine } from '../../ui/ProblemLine.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './GatePage.module.css'
import { passphraseBytes } from './passphraseProblems.ts'
import { RecoveryKeyStep } from './RecoveryKeyStep.tsx'

const words = sessionStrings.practise
const field = 'startAgainPassphrase'

/** Back to the first day: the passphrase is the confirmation, and what was written is thrown away. */
export function StartAgain({ onClose }: { readonly onClose: () => void }) {
  const [passphrase, setPassphrase] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [making, setMaking] = useState(false)
  const [newKey, setNewKey] = useState<string | null>(null)
  const progress = useMaking(state => state.progress)
  const refuse = (sentence: string) => {
    setRefusal(sentence)
    focusField(field)
  }
  async function make() {
    if (passphrase.trim() === '') return refuse(sessionStrings.lock.empty)
    setMaking(true)
    setRefusal(null)
    const reply = await call(startAgain, { passphrase: passphraseBytes(passphrase) })
    setMaking(false)
    setPassphrase('')
    if (!reply.ok) return refuse(reply.error.say)
    if (reply.value.outcome === 'refused') return refuse(reply.value.say)
    setNewKey(reply.value.recoveryKey)
  }
  async function finish() {
    useNavigation.getState().reset()
    say(words.done)
    onClose()
    await refreshSession()
    useChanges.getState().noteChange(Date.now())
  }
  if (newKey !== null)
    return (
      <section>
        <h3>{words.keyTitle}</h3>
        <RecoveryKeyStep recoveryKey={newKey} onDone={finish} finishLabel={words.finish} />
      </section>
    )
  return (
    <form
      className={styles.form}
      aria-label={words.againTitle}
      onSubmit={event => {
        event.preventDefault()
        void make()
      }}
    >
      <h3>{words.againTitle}</h3>
      <p>{words.againWhy}</p>
      <div aria-live="assertive">{refusal && <ProblemLine problem={{ kind: 'error', say: refusal }} />}</div>
      <TextField
        id={field}
        label={words.passphrase}
        type="password"
        value={passphrase}
        maxLength={300}
        onChange={setPassphrase}
      />
      <div className={styles.buttons}>
        <Button type="submit" disabled={making}>
          {words.again}
        </Button>
        <span aria-live="polite" className={styles.muted}>
          {making ? words.making : ''}
        </span>
        {making && progress && (
          <span className={styles.muted}>{sessionStrings.firstRun.makingCounty(progress.made, progress.of)}</span>
        )}
      </div>
    </form>
  )
}
