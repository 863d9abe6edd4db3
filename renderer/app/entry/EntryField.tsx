import { Checkbox } from '@mantine/core'
import type { TypedDate } from '../../../domain/dates/typedDate.ts'
import type { Json, NonAnswer } from '../../../domain/nonAnswer.ts'
import { boxesOf, boxesOfDay } from '../../ui/boxesOf.ts'
import { CodeSelect } from '../../ui/CodeSelect.tsx'
import { DateBoxes } from '../../ui/DateBoxes.tsx'
import { LongText } from '../../ui/LongText.tsx'
import { ManyOf } from '../../ui/ManyOf.tsx'
import { NonAnswerRow } from '../../ui/NonAnswerRow.tsx'
import { OneOf } from '../../ui/OneOf.tsx'
import { type PersonChoice, personChoices } from '../../ui/PersonPicker.tsx'
import type { Problem } from '../../ui/problem.ts'
import { TextField } from '../../ui/TextField.tsx'
import { partialOf } from '../register/fieldsOf.ts'
import type { FieldDefinition } from './fieldDefinition.ts'
import { identifierText } from './identifierDoubt.ts'
import { PartsField } from './PartsField.tsx'
import { isTypedDate } from './typedValue.ts'

type EntryFieldProps = {
  readonly definition: FieldDefinition
  readonly id: string
  readonly value: Json
  readonly problem: Problem | null
  readonly people: readonly PersonChoice[]
  readonly onChange: (value: Json) => void
  readonly onBlur: () => void
}

const FEW = 4
const textOf = (value: Json) => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '')
const textsOf = (value: Json) => (Array.isArray(value) ? value.filter(one => typeof one === 'string') : [])

function boxesIn(value: Json, kind: 'partialDate' | 'day'): TypedDate {
  if (isTypedDate(value)) return value
  return kind === 'day' ? boxesOfDay(textOf(value) || null) : boxesOf(partialOf(value))
}

const toJson = (typed: TypedDate): Json => ({ ...typed })

/** The control for one field of an entry, whatever its kind. */
export function EntryField({ definition, id, value, problem, people, onChange, onBlur }: EntryFieldProps) {
  const frame = { id, label: definition.label, hint: definition.hint, problem }
  switch (definition.kind) {
    case 'text':
      return <WordsField {...{ definition, id, value, problem, people, onChange, onBlur }} />
    case 'identifier':
      return <TextField {...frame} width="medium" value={identifierText(value)} onChange={onChange} onBlur={onBlur} />
    case 'number':
      return (
        <TextField
          {...frame}
          width="short"
          inputMode="numeric"
          value={textOf(value)}
          onChange={onChange}
          onBlur={onBlur}
        />
      )
    case 'long':
      return <LongText {...frame} value={textOf(value)} onChange={onChange} onBlur={onBlur} />
    case 'lines':
      return (
        <LongText
          {...frame}
          value={Array.isArray(value) ? textsOf(value).join('\n') : textOf(value)}
          onChange={onChange}
          onBlur={onBlur}
        />
      )
    case 'flag':
      return (
        <Checkbox
          id={id}
          label={definition.label}
          description={definition.hint}
          checked={value === 1}
          onChange={event => onChange(event.currentTarget.checked ? 1 : 0)}
        />
      )
    case 'code':
      return (
        <CodeField {...{ definition, id, value, problem, people, onChange, onBlur }} options={definition.options} />
      )
    case 'person':
      return (
        <CodeSelect
          {...frame}
          options={personChoices(people)}
          value={textOf(value) || null}
          onChange={onChange}
          onBlur={onBlur}
        />
      )
    case 'codes':
      return (
        <ManyOf
          {...frame}
          options={definition.options}
          exclusive={definition.exclusive}
          values={textsOf(value)}
          onChange={codes => onChange([...codes])}
        />
      )
    case 'parts':
      return <PartsField {...frame} parts={definition.parts} value={value} onChange={onChange} onBlur={onBlur} />
    case 'people':
      return (
        <ManyOf
          {...frame}
          options={personChoices(people)}
          values={textsOf(value)}
          onChange={ids => onChange([...ids])}
        />
      )
    default:
      return (
        <DateBoxes
          {...frame}
          about={definition.kind === 'partialDate'}
          notKnown={definition.kind === 'partialDate'}
          value={boxesIn(value, definition.kind)}
          onChange={typed => onChange(toJson(typed))}
          onBlur={onBlur}
        />
      )
  }
}

/** A chosen non-answer, where the field offers it. */
function nonAnswerIn(definition: FieldDefinition, value: Json): NonAnswer | null {
  const allowed = 'nonAnswers' in definition ? (definition.nonAnswers ?? []) : []
  return allowed.find(one => one === value) ?? null
}

/** A line of text, or why there is none: typing takes the place of "not asked". */
function WordsField({ definition, id, value, problem, onChange, onBlur }: EntryFieldProps) {
  const allowed = 'nonAnswers' in definition ? (definition.nonAnswers ?? []) : []
  const given = nonAnswerIn(definition, value)
  const frame = { id, label: definition.label, hint: definition.hint, problem }
  return (
    <div>
      <TextField {...frame} value={given === null ? textOf(value) : ''} onChange={onChange} onBlur={onBlur} />
      <NonAnswerRow question={definition.label} allowed={allowed} value={given} onChange={onChange} />
    </div>
  )
}

type CodeFieldProps = EntryFieldProps & { readonly options: readonly { code: string; label: string }[] }

/** Few choices lie in sight, many in a list; a non-answer stands beside them, never among them. */
function CodeField({ definition, id, value, problem, options, onChange, onBlur }: CodeFieldProps) {
  const allowed = definition.kind === 'code' ? (definition.nonAnswers ?? []) : []
  const given = nonAnswerIn(definition, value)
  const code = given === null ? textOf(value) || null : null
  const frame = { id, label: definition.label, hint: definition.hint, problem }
  return (
    <div>
      {options.length <= FEW ? (
        <OneOf {...frame} options={options} value={code} onChange={onChange} />
      ) : (
        <CodeSelect {...frame} options={options} value={code} onChange={onChange} onBlur={onBlur} />
      )}
      {allowed.length > 0 && (
        <NonAnswerRow question={definition.label} allowed={allowed} value={given} onChange={onChange} />
      )}
    </div>
  )
}
