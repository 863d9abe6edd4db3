import { Button } from '@mantine/core'
import { useState } from 'react'
import { sessionStrings } from '../../../resources/strings/en-GB/session.ts'
import { CodeSelect } from '../../ui/CodeSelect.tsx'
import { focusField } from '../../ui/focusField.ts'
import { TextField } from '../../ui/TextField.tsx'
import { useFocusAtStart } from '../../ui/useFocusAtStart.ts'
import { type AboutYou, aboutYouFields, missingAboutYou } from './aboutYou.ts'
import styles from './GatePage.module.css'

type AboutYouStepProps = {
  readonly about: AboutYou
  readonly onChange: (about: AboutYou) => void
  readonly onNext: () => void
  readonly onBack: () => void
}

const words = sessionStrings.firstRun

export function AboutYouStep({ about, onChange, onNext, onBack }: AboutYouStepProps) {
  const [tried, setTried] = useState(false)
  const missing = tried ? missingAboutYou(about) : []
  useFocusAtStart(aboutYouFields[0])
  const next = () => {
    const [first] = missingAboutYou(about)
    if (first === undefined) return onNext()
    setTried(true)
    focusField(first)
  }
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault()
        next()
      }}
    >
      {aboutYouFields.map(field => (
        <TextField
          key={field}
          id={field}
          label={words[field]}
          hint={field === 'displayName' ? words.displayNameHint : undefined}
          value={about[field]}
          maxLength={200}
          problem={missing.includes(field) ? { kind: 'error', say: words.needed(words[field]) } : null}
          onChange={typed => onChange({ ...about, [field]: typed })}
        />
      ))}
      <CodeSelect
        label={words.role}
        options={sessionStrings.roles}
        value={about.role}
        onChange={role => onChange({ ...about, role: role ?? about.role })}
      />
      <div className={styles.buttons}>
        <Button type="submit">{words.next}</Button>
        <Button variant="default" onClick={onBack}>
          {words.back}
        </Button>
      </div>
    </form>
  )
}
