import { useId } from 'react'
import { joiningStrings } from '../../../resources/strings/en-GB/joining.ts'
import { personStrings } from '../../../resources/strings/en-GB/person.ts'
import { ScrollBox } from '../../ui/ScrollBox.tsx'
import { valueInWords } from '../entry/valueInWords.ts'
import { personFields } from '../register/personFields.ts'
import styles from './Joining.module.css'
import type { Choices, Preview } from './moves.ts'

const words = joiningStrings
const fieldWords: Readonly<Record<string, string>> = personStrings.fields

type Compared = Preview['fields'][number]
type Row = { readonly field: string; readonly label: string; readonly said: readonly [string | null, string | null] }

function rowOf({ field, ofPerson, ofAlias }: Compared): Row {
  const label = fieldWords[field] ?? field
  const definition = personFields.find(one => one.field === field) ?? { field, label, kind: 'text' as const }
  const said = (value: Compared['ofPerson']) => valueInWords(definition, value, () => '')
  return { field, label: definition.label, said: [said(ofPerson), said(ofAlias)] }
}

type ComparedFactsProps = {
  readonly preview: Preview
  readonly choices: Choices
  /** Null where it is only looked at. */
  readonly onChange: ((choices: Choices) => void) | null
}

/** Every fact in which the two differ, with the one that is read chosen; a fact that only one has is read from it. */
export function ComparedFacts({ preview, choices, onChange }: ComparedFactsProps) {
  const { person, alias, fields } = preview
  const name: Row = { field: 'name', label: words.name, said: [person.name, alias.name] }
  const rows = [...(person.name === alias.name ? [] : [name]), ...fields.filter(({ differs }) => differs).map(rowOf)]
  const same = fields.filter(({ differs }) => !differs).length
  return (
    <>
      <h3>{words.differs}</h3>
      {rows.length === 0 ? (
        <p>{words.nothingDiffers}</p>
      ) : (
        <ScrollBox label={words.differs}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words.fact}</th>
                <th scope="col">{person.name}</th>
                <th scope="col">{alias.name}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(row => (
                <FactRow key={row.field} row={row} choices={choices} onChange={onChange} />
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
      {same > 0 && <p>{words.same(same)}</p>}
    </>
  )
}

/** What is read stands out in words, not only in weight. */
function read(said: string | null | undefined, chosen: boolean) {
  const shown = said ?? words.blank
  return chosen ? (
    <b>{words.isRead(shown)}</b>
  ) : (
    <span className={said === null ? styles.blank : undefined}>{shown}</span>
  )
}

const sides = ['person', 'alias'] as const

function FactRow({ row, choices, onChange }: Omit<ComparedFactsProps, 'preview'> & { readonly row: Row }) {
  const group = useId()
  const { field, label, said } = row
  const chosen = choices[field] ?? (said[0] === null && said[1] !== null ? 'alias' : 'person')
  return (
    <tr>
      <th scope="row">{label}</th>
      {sides.map((side, at) =>
        onChange === null ? (
          <td key={side}>{read(said[at], chosen === side)}</td>
        ) : (
          <td key={side}>
            <label>
              <input
                type="radio"
                name={group}
                aria-label={`${label}: ${said[at] ?? words.blank}`}
                checked={chosen === side}
                onChange={() => onChange({ ...choices, [field]: side })}
              />
              <span className={said[at] === null ? styles.blank : undefined}>{said[at] ?? words.blank}</span>
            </label>
          </td>
        )
      )}
    </tr>
  )
}
