import { Button } from '@mantine/core'
import { useState } from 'react'
import { changePassphrase } from '../../../electron/contract/session.ts'
import { sessionStrings } from '../../../resources/strings/en-GB/session.ts'
import { call } from '../../app/call.ts'
import { say } from '../../state/notices.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ProblemLine } from '../../ui/ProblemLine.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './GatePage.module.css'
import { passphraseBytes, passphraseProblem, repeatProblem } from './passphraseProblems.ts'

const words = sessionStrings.change

export function ChangePassphrase({ onClose }: { readonly onClose: () => void }) {
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const [tried, setTried] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  async function change() {
    setTried(true)
    if (passphraseProblem(next) || repeatProblem(next, again)) return
    const reply = await call(changePassphrase, { current: passphraseBytes(current), next: passphraseBytes(next) })
    if (!reply.ok) return setRefusal(reply.error.say)
    if (reply.value.outcome === 'refused') return setRefusal(reply.value.say)
    say(words.done)
    onClose()
  }
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={event => {
          event.preventDefault()
          void change()
        }}
      >
        <div aria-live="assertive">{refusal && <ProblemLine problem={{ kind: 'error', say: refusal }} />}</div>
        <TextField label={words.current} type="password" value={current} onChange={setCurrent} />
        <TextField
          label={words.next}
          hint={sessionStrings.firstRun.passphraseHint}
          type="password"
          value={next}
          onChange={setNext}
          problem={tried ? passphraseProblem(next) : null}
        />
        <TextField
          label={words.again}
          type="password"
          value={again}
          onChange={setAgain}
          problem={tried ? repeatProblem(next, again) : null}
        />
        <div className={styles.buttons}>
          <Button type="submit">{words.save}</Button>
        </div>
      </form>
    </Dialog>
  )
}
