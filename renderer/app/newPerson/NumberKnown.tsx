import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { joiningStrings } from '../../../resources/strings/en-GB/joining.ts'
import type { Problem } from '../../ui/problem.ts'
import { TextField } from '../../ui/TextField.tsx'
import type { TypedPerson } from './typedPerson.ts'

const words = joiningStrings

type NumberKnownProps = {
  readonly person: TypedPerson
  readonly problem: Problem | null
  readonly onChange: (person: TypedPerson) => void
}

/** An NHS or pupil number, for the few who have it at hand: it tells better than a name whether we know them. */
export function NumberKnown({ person, problem, onChange }: NumberKnownProps) {
  const [asked, setAsked] = useState(person.number !== '')
  return (
    <>
      <Checkbox
        size="sm"
        label={words.numberKnown}
        checked={asked}
        onChange={event => {
          setAsked(event.currentTarget.checked)
          if (!event.currentTarget.checked) onChange({ ...person, number: '' })
        }}
      />
      {asked && (
        <TextField
          id={`${person.id}-number`}
          label={words.number}
          value={person.number}
          maxLength={40}
          problem={problem}
          onChange={number => onChange({ ...person, number })}
        />
      )}
    </>
  )
}
