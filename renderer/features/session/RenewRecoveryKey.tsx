import { Button } from '@mantine/core'
import { useState } from 'react'
import { renewRecoveryKey } from '../../../electron/contract/session.ts'
import { sessionStrings } from '../../../resources/strings/en-GB/session.ts'
import { call } from '../../app/call.ts'
import { say } from '../../state/notices.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { focusField } from '../../ui/focusField.ts'
import { ProblemLine } from '../../ui/ProblemLine.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './GatePage.module.css'
import { passphraseBytes } from './passphraseProblems.ts'
import { RecoveryKeyStep } from './RecoveryKeyStep.tsx'

const words = sessionStrings.renew
const field = 'renewPassphrase'

/** For the day the power went before the key was on paper, or the paper went: a new key, and the old one opens nothing. */
export function RenewRecoveryKey({ onClose }: { readonly onClose: () => void }) {
  const [passphrase, setPassphrase] = useState('')
  const [newKey, setNewKey] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const refuse = (sentence: string) => {
    setRefusal(sentence)
    focusField(field)
  }
  async function make() {
    if (passphrase.trim() === '') return refuse(sessionStrings.lock.empty)
    const reply = await call(renewRecoveryKey, { passphrase: passphraseBytes(passphrase) })
    if (!reply.ok) return refuse(reply.error.say)
    if (reply.value.outcome === 'refused') return refuse(reply.value.say)
    setNewKey(reply.value.recoveryKey)
  }
  if (newKey !== null) {
    const leave = () => {
      say(words.notNoted, { tone: 'notice' })
      onClose()
    }
    const finish = async () => {
      say(words.done)
      onClose()
    }
    return (
      <Dialog key="newKey" title={words.keyTitle} onClose={leave} wide>
        <RecoveryKeyStep recoveryKey={newKey} onDone={finish} finishLabel={words.finish} />
      </Dialog>
    )
  }
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={event => {
          event.preventDefault()
          void make()
        }}
      >
        <p>{words.why}</p>
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
          <Button type="submit">{words.make}</Button>
        </div>
      </form>
    </Dialog>
  )
}
