import { Button, Radio } from '@mantine/core'
import { sessionStrings } from '../../../resources/strings/en-GB/session.ts'
import type { Purpose } from './aboutYou.ts'
import styles from './GatePage.module.css'

type PurposeStepProps = {
  readonly purpose: Purpose
  readonly onChoose: (purpose: Purpose) => void
  readonly onNext: () => void
}

const words = sessionStrings.firstRun
const choices = [
  { purpose: 'practise', label: words.practise, hint: words.practiseHint },
  { purpose: 'council', label: words.council, hint: words.councilHint }
] as const

export function PurposeStep({ purpose, onChoose, onNext }: PurposeStepProps) {
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault()
        onNext()
      }}
    >
      <fieldset className={styles.cards}>
        <legend>{words.purpose}</legend>
        {choices.map(choice => (
          <div key={choice.purpose} className={styles.card}>
            <Radio
              name="purpose"
              id={`purpose-${choice.purpose}`}
              value={choice.purpose}
              label={choice.label}
              checked={purpose === choice.purpose}
              aria-describedby={`purpose-${choice.purpose}-hint`}
              onChange={() => onChoose(choice.purpose)}
            />
            <p id={`purpose-${choice.purpose}-hint`} className={styles.cardHint}>
              {choice.hint}
            </p>
          </div>
        ))}
      </fieldset>
      <div className={styles.buttons}>
        <Button type="submit">{words.next}</Button>
      </div>
    </form>
  )
}
