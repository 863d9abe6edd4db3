import { useState } from 'react'
import { PartialDate } from '../../../domain/dates/partialDate.ts'
import { readTypedDate, type TypedDate } from '../../../domain/dates/typedDate.ts'
import { rowsOf } from '../../../domain/forms/checkGiven.ts'
import type { Column, Field } from '../../../domain/forms/definition.ts'
import { parseGiven } from '../../../domain/forms/parseGiven.ts'
import type { Given, Json } from '../../../domain/nonAnswer.ts'
import { boxesOf, boxesOfDay, noDateTyped } from '../../ui/boxesOf.ts'
import { CodeSelect } from '../../ui/CodeSelect.tsx'
import { DateBoxes } from '../../ui/DateBoxes.tsx'
import { LongText } from '../../ui/LongText.tsx'
import { ManyOf } from '../../ui/ManyOf.tsx'
import { OneOf } from '../../ui/OneOf.tsx'
import { PersonPicker, personChoices } from '../../ui/PersonPicker.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { YesNoNotKnown } from '../../ui/YesNoNotKnown.tsx'
import type { ControlProps } from './controlProps.ts'
import { FileControl } from './FileControl.tsx'
import { ListControl } from './ListControl.tsx'
import { ScaleControl } from './ScaleControl.tsx'
import { SignatureControl } from './SignatureControl.tsx'

/** More choices than this are a list to open; fewer are all in sight. */
const MOST_IN_SIGHT = 7

const heldValue = (given: Given | null): Json => (given && 'value' in given ? given.value : null)
const rawOf = (given: Given | null): string => (given && 'raw' in given ? given.raw : '')
const textOf = (given: Given | null): string => {
  const value = heldValue(given)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : rawOf(given)
}
const codesOf = (given: Given | null): readonly string[] => {
  const value = heldValue(given)
  return Array.isArray(value) ? value.filter(code => typeof code === 'string') : []
}

/** Reads what was typed or chosen with the form's own rules: always something is kept, unless the field was emptied. */
export function givenOf(field: Field | Column, typed: unknown): Given | null {
  const asField: Field = 'about' in field ? field : { ...field, ...columnAsField, key: field.key }
  return parseGiven(asField, typed).given
}

const columnAsField = {
  about: 'family',
  why: '',
  required: 'optional',
  shareClass: 'S2',
  familyCopy: true,
  nonAnswers: [],
  carry: 'ask'
} as const

function boxesFrom(given: Given | null): TypedDate {
  const value = heldValue(given)
  if (typeof value === 'string') return boxesOfDay(value)
  const date = PartialDate.safeParse(value)
  if (date.success) return boxesOf(date.data)
  const [day = '', month = '', year = ''] = rawOf(given)
    .replace(/^about /, '')
    .split('/')
  return rawOf(given).includes('/') ? { day, month, year, about: rawOf(given).startsWith('about ') } : noDateTyped
}

/** Keeps the boxes as they are typed: a half-typed date must not jump while somebody types it. */
function DateControl(props: ControlProps) {
  const [boxes, setBoxes] = useState(() => boxesFrom(props.given))
  const shown = props.given === null && readTypedDate(boxes).status === 'read' ? noDateTyped : boxes
  const partial = props.field.type === 'partialDate'
  return (
    <DateBoxes
      {...props}
      value={shown}
      about={partial}
      notKnown={partial}
      disabled={props.readOnly}
      onBlur={props.onLeave}
      onChange={typed => {
        setBoxes(typed)
        const blank = typed.day === '' && typed.month === '' && typed.year === '' && typed.notKnown !== true
        props.onGiven(blank ? null : givenOf(props.field, typed))
      }}
    />
  )
}

/** The one control that fits the type of a field. What was typed is shown as it was typed, right or not. */
export function Control(props: ControlProps) {
  const { field, given, names, onGiven, onLeave, readOnly } = props
  const options = field.options ?? []
  const chosen = textOf(given) || null
  const choose = (typed: unknown) => {
    onGiven(givenOf(field, typed))
    onLeave()
  }
  switch (field.type) {
    case 'long':
      return (
        <LongText
          {...props}
          value={textOf(given)}
          countWords
          readOnly={readOnly}
          onBlur={onLeave}
          onChange={text => onGiven(text === '' ? null : { value: text })}
        />
      )
    case 'date':
    case 'partialDate':
      return <DateControl {...props} />
    case 'oneOf':
      return options.length > MOST_IN_SIGHT ? (
        <CodeSelect {...props} options={options} value={chosen} disabled={readOnly} onChange={choose} />
      ) : (
        <OneOf {...props} options={options} value={chosen} disabled={readOnly} onChange={choose} />
      )
    case 'manyOf':
      return (
        <ManyOf
          {...props}
          options={options}
          values={codesOf(given)}
          exclusive={field.exclusive}
          disabled={readOnly}
          onChange={codes => choose([...codes])}
        />
      )
    case 'yesNo':
    case 'yesNoNotKnown':
      return (
        <YesNoNotKnown
          {...props}
          notKnown={field.type === 'yesNoNotKnown'}
          value={chosen}
          disabled={readOnly}
          onChange={choose}
        />
      )
    case 'scale':
      return <ScaleControl {...props} value={heldValue(given)} disabled={readOnly} onChange={choose} />
    case 'person':
      return <PersonPicker {...props} people={names.people} value={chosen} disabled={readOnly} onChange={choose} />
    case 'worker':
      return <PersonPicker {...props} people={names.workers} value={chosen} disabled={readOnly} onChange={choose} />
    case 'people':
      return (
        <ManyOf
          {...props}
          options={personChoices(names.people)}
          values={codesOf(given)}
          disabled={readOnly}
          onChange={codes => choose([...codes])}
        />
      )
    case 'list':
      return 'columns' in field ? (
        <ListControl
          {...props}
          Cell={Control}
          columns={field.columns ?? []}
          rows={rowsOf(heldValue(given) ?? undefined)}
        />
      ) : null
    case 'signature':
      return <SignatureControl {...props} value={heldValue(given)} onChange={choose} />
    case 'file':
      return <FileControl {...props} value={heldValue(given)} onChange={files => onGiven(givenOf(field, [...files]))} />
    case 'organisation': {
      const value = heldValue(given)
      const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : null
      return (
        <TextField
          {...props}
          value={typeof name === 'string' ? name : rawOf(given)}
          readOnly={readOnly}
          onBlur={onLeave}
          onChange={text => onGiven(givenOf(field, text))}
        />
      )
    }
    default:
      return (
        <TextField
          {...props}
          value={textOf(given)}
          width={field.type === 'integer' || field.type === 'decimal' || field.type === 'time' ? 'short' : 'wide'}
          inputMode={field.type === 'integer' ? 'numeric' : field.type === 'decimal' ? 'decimal' : 'text'}
          readOnly={readOnly}
          spellCheck={field.type === 'text'}
          onBlur={onLeave}
          onChange={text =>
            onGiven(field.type === 'text' ? (text === '' ? null : { value: text }) : keepTyped(field, text))
          }
        />
      )
  }
}

/** A number is kept as typed while it is typed: "12." is not yet wrong, and must not lose its point. */
function keepTyped(field: Field | Column, text: string): Given | null {
  const given = givenOf(field, text)
  return given && 'value' in given && String(given.value) !== text.trim() ? { raw: text } : given
}
