import { useState } from 'react'
import { recover } from '../../../electron/contract/session.ts'
import { sessionStrings } from '../../../resources/strings/en-GB/session.ts'
import { call } from '../../app/call.ts'
import { focusField } from '../../ui/focusField.ts'
import { TextField } from '../../ui/TextField.tsx'
import { useFocusAtStart } from '../../ui/useFocusAtStart.ts'
import styles from './GatePage.module.css'
import { PassphraseStep } from './PassphraseStep.tsx'
import { passphraseBytes } from './passphraseProblems.ts'

type RecoverFormProps = {
  readonly keychain: boolean
  readonly secondsLeft: number
  readonly onRefused: (say: string, waitSeconds: number) => void
  readonly onTurn: () => void
  readonly onOpen: (newRecoveryKey: string) => void
}

const words = sessionStrings.lock

/** The key on the paper opens the file once more, and both the passphrase and the key are new afterwards. */
export function RecoverForm({ keychain, secondsLeft, onRefused, onTurn, onOpen }: RecoverFormProps) {
  const [recoveryKey, setRecoveryKey] = useState('')
  useFocusAtStart('recoveryKey')
  async function open(passphrase: string) {
    if (recoveryKey.trim() === '') {
      focusField('recoveryKey')
      return onRefused(words.emptyKey, 0)
    }
    if (secondsLeft > 0) return
    const reply = await call(recover, { recoveryKey, newPassphrase: passphraseBytes(passphrase) })
    if (!reply.ok) return onRefused(reply.error.say, 0)
    if (reply.value.outcome === 'open') return onOpen(reply.value.recoveryKey)
    onRefused(reply.value.say, reply.value.waitSeconds)
  }
  return (
    <div className={styles.form}>
      <TextField
        id="recoveryKey"
        label={words.recoveryKey}
        hint={words.recoveryHint}
        value={recoveryKey}
        maxLength={100}
        onChange={setRecoveryKey}
      />
      <p>{words.newPassphraseWhy}</p>
      <PassphraseStep keychain={keychain} onChosen={open} makeLabel={words.recover} />
      <p role="status" className={styles.muted}>
        {secondsLeft > 0 ? words.wait(secondsLeft) : ''}
      </p>
      <div>
        <button type="button" className={styles.link} onClick={onTurn}>
          {words.usePassphrase}
        </button>
      </div>
    </div>
  )
}
