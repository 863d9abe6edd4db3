import { Button, Checkbox, Radio } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import { suggestPassphrase } from '../../../electron/contract/session.ts'
import { sessionStrings } from '../../../resources/strings/en-GB/session.ts'
import { call } from '../../app/call.ts'
import { useMaking } from '../../state/making.ts'
import { focusField } from '../../ui/focusField.ts'
import { TextField } from '../../ui/TextField.tsx'
import styles from './GatePage.module.css'
import { passphraseProblem, repeatProblem } from './passphraseProblems.ts'

type PassphraseStepProps = {
  readonly keychain: boolean
  readonly onChosen: (passphrase: string) => Promise<void>
  readonly onBack?: () => void
  readonly makeLabel?: string
}

const words = sessionStrings.firstRun

/** Five suggested words, or one's own; a suggestion is typed once, so that it is known before it counts. */
export function PassphraseStep({ keychain, onChosen, onBack, makeLabel }: PassphraseStepProps) {
  const [suggested, setSuggested] = useState('')
  const [way, setWay] = useState<'suggested' | 'own'>('suggested')
  const [typed, setTyped] = useState('')
  const [again, setAgain] = useState('')
  const [seen, setSeen] = useState(false)
  const [tried, setTried] = useState(false)
  const [making, setMaking] = useState(false)
  const progress = useMaking(state => state.progress)
  const suggest = useCallback(async () => {
    const reply = await call(suggestPassphrase, {})
    if (reply.ok) setSuggested(reply.value.passphrase)
    else setWay('own')
  }, [])
  useEffect(() => void suggest(), [suggest])

  const passphrase = way === 'suggested' ? suggested : typed
  const lengthProblem = passphraseProblem(passphrase)
  const sameProblem = repeatProblem(passphrase.trim(), again.trim())
  async function choose() {
    setTried(true)
    if (lengthProblem) return void focusField('passphrase')
    if (sameProblem) return void focusField('passphraseAgain')
    setMaking(true)
    await onChosen(passphrase)
    setMaking(false)
  }

  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault()
        void choose()
      }}
    >
      <p>{words.passphraseWhy}</p>
      {!keychain && <p className={styles.note}>{words.noKeychain}</p>}
      <fieldset className={styles.cards}>
        <legend className="visuallyHidden">{words.passphraseTitle}</legend>
        <div className={styles.card}>
          <Radio
            name="way"
            label={words.suggested}
            checked={way === 'suggested'}
            onChange={() => setWay('suggested')}
          />
          {way === 'suggested' && (
            <>
              <p className={styles.cardHint}>{words.suggestedHint}</p>
              <p className={styles.words} data-testid="suggested">
                {suggested}
              </p>
              <button type="button" className={styles.link} onClick={() => void suggest()}>
                {words.another}
              </button>
            </>
          )}
        </div>
        <div className={styles.card}>
          <Radio name="way" label={words.own} checked={way === 'own'} onChange={() => setWay('own')} />
        </div>
      </fieldset>
      {way === 'own' && (
        <TextField
          id="passphrase"
          label={words.passphrase}
          hint={words.passphraseHint}
          type={seen ? 'text' : 'password'}
          value={typed}
          maxLength={300}
          onChange={setTyped}
          problem={tried || typed.length > 0 ? lengthProblem : null}
        />
      )}
      <TextField
        id="passphraseAgain"
        label={words.passphraseAgain}
        hint={words.passphraseAgainHint}
        type={seen ? 'text' : 'password'}
        value={again}
        maxLength={300}
        onChange={setAgain}
        problem={tried && !lengthProblem ? sameProblem : null}
      />
      <Checkbox label={words.show} checked={seen} onChange={event => setSeen(event.currentTarget.checked)} />
      <div className={styles.buttons}>
        <Button type="submit" disabled={making}>
          {makeLabel ?? words.make}
        </Button>
        {onBack && (
          <Button variant="default" onClick={onBack} disabled={making}>
            {words.back}
          </Button>
        )}
        <span aria-live="polite" className={styles.muted}>
          {making ? words.making : ''}
        </span>
        {making && progress && <span className={styles.muted}>{words.makingCounty(progress.made, progress.of)}</span>}
      </div>
    </form>
  )
}
