import { Button, Checkbox } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import type { FieldProblem } from '../../../electron/contract/entry.ts'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { personChoices } from '../../../resources/strings/en-GB/person.ts'
import { CodeSelect } from '../../ui/CodeSelect.tsx'
import { DateBoxes } from '../../ui/DateBoxes.tsx'
import { problemOf } from '../../ui/problem.ts'
import { TextField } from '../../ui/TextField.tsx'
import { NumberKnown } from './NumberKnown.tsx'
import styles from './PersonRow.module.css'
import { PossibleMatches } from './PossibleMatches.tsx'
import type { TypedPerson } from './typedPerson.ts'

type PersonRowProps = {
  readonly person: TypedPerson
  readonly place: number
  readonly problems: readonly FieldProblem[]
  readonly last: boolean
  readonly onChange: (person: TypedPerson) => void
  readonly onRemove: ((person: TypedPerson) => void) | null
  readonly onEnter: () => void
  /** Of the home that is typed on the same page, for "do we know them?". */
  readonly postcode?: string
}

const words = familyStrings.create

/** One person in one row: kind, names, birth, sex; Enter in the last row begins the next person. */
export function PersonRow({ person, place, problems, last, onChange, onRemove, onEnter, postcode }: PersonRowProps) {
  const problem = (field: string) => problemOf(problems, `${person.id}.${field}`)
  const set = (changes: Partial<TypedPerson>) => onChange({ ...person, ...changes })
  const name = [person.forename, person.surname].filter(Boolean).join(' ') || words.person(place)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement) || event.target.type === 'checkbox') return
    event.preventDefault()
    if (last) onEnter()
  }
  const common = { maxLength: 200 }
  return (
    <fieldset className={styles.row} data-after={place > 1 || undefined} onKeyDown={onKeyDown}>
      <legend className={styles.place}>{words.person(place)}</legend>
      <div className={styles.cells}>
        <CodeSelect
          id={`${person.id}-kind`}
          label={words.kind}
          noBlank
          options={personChoices.personKind}
          value={person.kind || null}
          problem={problem('kind')}
          onChange={kind => set({ kind: kind ?? '' })}
        />
        {person.nameNotKnown ? (
          <div className={styles.span}>
            <TextField
              {...common}
              id={`${person.id}-placeholder`}
              label={words.placeholder}
              value={person.placeholder}
              problem={problem('placeholder')}
              onChange={placeholder => set({ placeholder })}
            />
          </div>
        ) : (
          <>
            <TextField
              {...common}
              id={`${person.id}-forename`}
              label={words.forename}
              value={person.forename}
              problem={problem('forename')}
              onChange={forename => set({ forename })}
            />
            <TextField
              {...common}
              id={`${person.id}-surname`}
              label={words.surname}
              value={person.surname}
              problem={problem('surname')}
              onChange={surname => set({ surname })}
            />
            <TextField
              {...common}
              id={`${person.id}-called`}
              label={words.called}
              value={person.called}
              problem={problem('called')}
              onChange={called => set({ called })}
            />
          </>
        )}
        <CodeSelect
          id={`${person.id}-sex`}
          label={words.sex}
          options={personChoices.sex}
          value={person.sex || null}
          problem={problem('sex')}
          onChange={sex => set({ sex: sex ?? '' })}
        />
        <div className={styles.born}>
          <DateBoxes
            id={`${person.id}-born`}
            label={person.kind === 'unborn' ? words.due : words.born}
            about={person.kind !== 'unborn'}
            notKnown={person.kind !== 'unborn'}
            value={person.born}
            problem={problem('born')}
            onChange={born => set({ born: { ...born } })}
          />
        </div>
        <div className={styles.second}>
          <div className={styles.asides}>
            <Checkbox
              size="sm"
              label={words.nameNotKnown}
              checked={person.nameNotKnown}
              onChange={event => set({ nameNotKnown: event.currentTarget.checked })}
            />
            {person.kind !== 'unborn' && (
              <NumberKnown person={person} problem={problem('number')} onChange={onChange} />
            )}
          </div>
          {onRemove && (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`${words.remove}: ${name}`}
              onClick={() => onRemove(person)}
            >
              {words.remove}
            </Button>
          )}
        </div>
      </div>
      <PossibleMatches person={person} postcode={postcode ?? ''} onChange={onChange} />
    </fieldset>
  )
}
