import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { unlock } from '../../../electron/contract/session.ts'
import { sessionStrings } from '../../../resources/strings/en-GB/session.ts'
import { call } from '../../app/call.ts'
import { refreshSession } from '../../app/refreshSession.ts'
import { focusField } from '../../ui/focusField.ts'
import { TextField } from '../../ui/TextField.tsx'
import { useFocusAtStart } from '../../ui/useFocusAtStart.ts'
import styles from './GatePage.module.css'
import { passphraseBytes } from './passphraseProblems.ts'

type UnlockFormProps = {
  readonly secondsLeft: number
  readonly onRefused: (say: string, waitSeconds: number) => void
  readonly onTurn: () => void
}

const words = sessionStrings.lock

export function UnlockForm({ secondsLeft, onRefused, onTurn }: UnlockFormProps) {
  const [passphrase, setPassphrase] = useState('')
  const [seen, setSeen] = useState(false)
  const [opening, setOpening] = useState(false)
  useFocusAtStart('passphrase')
  async function open() {
    if (secondsLeft > 0 || opening) return
    if (passphrase.trim() === '') return onRefused(words.empty, 0)
    setOpening(true)
    const reply = await call(unlock, { passphrase: passphraseBytes(passphrase) })
    setOpening(false)
    if (reply.ok && reply.value.outcome === 'open') return refreshSession()
    focusField('passphrase')
    if (!reply.ok) return onRefused(reply.error.say, 0)
    if (reply.value.outcome === 'refused') onRefused(reply.value.say, reply.value.waitSeconds)
  }
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault()
        void open()
      }}
    >
      <p className={styles.muted}>{words.kept}</p>
      <TextField
        id="passphrase"
        label={words.passphrase}
        type={seen ? 'text' : 'password'}
        value={passphrase}
        maxLength={300}
        autoComplete={seen ? 'off' : 'current-password'}
        onChange={setPassphrase}
      />
      <Checkbox label={words.show} checked={seen} onChange={event => setSeen(event.currentTarget.checked)} />
      <div className={styles.buttons}>
        <Button type="submit" disabled={secondsLeft > 0 || opening}>
          {opening ? words.opening : words.open}
        </Button>
        <button type="button" className={styles.link} onClick={onTurn}>
          {words.useRecovery}
        </button>
      </div>
      <p role="status" className={styles.muted}>
        {secondsLeft > 0 ? words.wait(secondsLeft) : ''}
      </p>
    </form>
  )
}
