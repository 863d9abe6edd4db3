import type { NonAnswer, ShareClass } from '../../nonAnswer.ts'
import { nonAnswers } from '../../nonAnswer.ts'
import type { About, Column, Field, FieldType, Option, Required } from '../definition.ts'

/** How a field is needed and who may see it, in the letters of the specification: "R S2", "X S4". */
export type Mark = `${Need} ${ShareClass}`
type Need = 'R' | 'r' | 'O' | 'X' | '-'

type Defaulted =
  | 'key'
  | 'label'
  | 'why'
  | 'type'
  | 'about'
  | 'required'
  | 'shareClass'
  | 'familyCopy'
  | 'nonAnswers'
  | 'carry'
type Choices = {
  readonly about?: About
  readonly familyCopy?: boolean
  readonly nonAnswers?: readonly NonAnswer[]
  readonly carry?: 'never'
}
export type Extra = Omit<Field, Defaulted> & Choices

/** A field before its section has given it a prefix and said whom it is about. */
export type FieldDraft = Omit<Field, 'about'> & { readonly about?: About }

const REQUIRED: Readonly<Record<Need, Required>> = {
  R: 'required',
  r: 'requiredUnlessNotApplicable',
  O: 'optional',
  X: 'whenShown',
  '-': 'never'
}

const WITHOUT_NON_ANSWERS: ReadonlySet<FieldType> = new Set(['calculated', 'signature', 'file'])

export function optionsFrom(labels: Readonly<Record<string, string>>): readonly Option[] {
  return Object.entries(labels).map(([code, label]) => ({ code, label }))
}

/** The non-answers that make sense: one of them is never offered twice, as a code and as a non-answer. */
function defaultNonAnswers(need: Need, type: FieldType, options: readonly Option[]): readonly NonAnswer[] {
  if (WITHOUT_NON_ANSWERS.has(type)) return []
  const taken = new Set(options.map(option => option.code))
  if (type === 'yesNoNotKnown') taken.add('not_known')
  if (need === 'R') taken.add('not_applicable')
  return nonAnswers.filter(code => !taken.has(code))
}

export function draft(
  type: FieldType,
  key: string,
  mark: Mark,
  label: string,
  why: string,
  extra: Extra = {}
): FieldDraft {
  const [need, shareClass] = mark.split(' ') as [Need, ShareClass]
  return {
    familyCopy: shareClass !== 'S4' && shareClass !== 'S5',
    nonAnswers: defaultNonAnswers(need, type, extra.options ?? []),
    carry: 'ask',
    ...extra,
    key,
    type,
    label,
    why,
    required: REQUIRED[need],
    shareClass
  }
}

export function oneOf(
  key: string,
  mark: Mark,
  label: string,
  why: string,
  labels: Readonly<Record<string, string>>,
  extra: Extra = {}
): FieldDraft {
  return draft('oneOf', key, mark, label, why, { ...extra, options: optionsFrom(labels) })
}

const STANDS_ALONE: readonly string[] = ['none', 'not_asked', 'NONE']

export function manyOf(
  key: string,
  mark: Mark,
  label: string,
  why: string,
  labels: Readonly<Record<string, string>>,
  extra: Extra = {}
): FieldDraft {
  const exclusive = STANDS_ALONE.filter(code => code in labels)
  return draft('manyOf', key, mark, label, why, { exclusive, ...extra, options: optionsFrom(labels) })
}

export function list(
  key: string,
  mark: Mark,
  label: string,
  why: string,
  columns: readonly Column[],
  extra: Extra = {}
): FieldDraft {
  return draft('list', key, mark, label, why, { rows: 'table', ...extra, columns })
}

type ColumnExtra = Partial<Omit<Column, 'key' | 'label' | 'type' | 'options'>>

export function column(key: string, type: Column['type'], label: string, extra: ColumnExtra = {}): Column {
  return { required: false, ...extra, key, type, label }
}

export function choiceColumn(
  key: string,
  type: 'oneOf' | 'manyOf',
  label: string,
  labels: Readonly<Record<string, string>>,
  extra: ColumnExtra = {}
): Column {
  return { required: false, ...extra, key, type, label, options: optionsFrom(labels) }
}
