import type { AllowedAnswer } from '../../domain/copies/allowList.ts'
import { dateInWords } from '../../domain/dates/dateInWords.ts'
import { isIsoDate } from '../../domain/dates/isoDate.ts'
import { exactDate } from '../../domain/dates/partialDate.ts'
import type { Column, Field } from '../../domain/forms/definition.ts'
import type { Given, Json } from '../../domain/nonAnswer.ts'
import { copyPaper } from '../../resources/strings/en-GB/copies.ts'
import type { OpenedCopy } from './openCopy.ts'

const decision = '21.decision'
const plainDecisions: Readonly<Record<string, string>> = copyPaper.decisions

type Row = { readonly [key: string]: Json }

/**
 * An answer as lines of words, or null where there is nothing that this recipient may read. A row about anybody who is
 * not in the copy is left out whole: half a sentence about somebody is still about them.
 */
export function sayAnswer(
  given: Given | null,
  { field, allowed, opened }: { readonly field: Field; readonly allowed: AllowedAnswer; readonly opened: OpenedCopy }
): readonly string[] | null {
  if (given === null || !('value' in given)) return null
  const { value } = given
  if (field.key === decision) return lines(plainDecisions[String(value)] ?? '')
  if (field.type !== 'list') return lines(sayPlain(value, field))
  if (!Array.isArray(value) || allowed.columns === undefined) return null
  const columns = allowed.columns.flatMap(key => field.columns?.find(column => column.key === key) ?? [])
  const said = value.flatMap(row => sayRow(row, columns, opened) ?? [])
  return said.length === 0 ? null : said
}

const lines = (said: string) => (said === '' ? null : [said])

function sayPlain(value: Json, field: Pick<Field, 'type' | 'options'>): string {
  if (field.type === 'text' || field.type === 'long') return typeof value === 'string' ? value.trim() : ''
  if (field.type === 'oneOf') return field.options?.find(({ code }) => code === value)?.label ?? ''
  if (field.type === 'date') return typeof value === 'string' && isIsoDate(value) ? dateInWords(exactDate(value)) : ''
  return ''
}

function sayRow(row: Json, columns: readonly Column[], opened: OpenedCopy): string | null {
  if (!isRow(row)) return null
  const people = columns.filter(({ type }) => type === 'people' || type === 'person')
  const about = people.flatMap(({ key }) => idsIn(row[key]))
  const readable = new Set([...opened.childIds, ...(opened.recipientId === null ? [] : [opened.recipientId])])
  const whole = opened.kind === 'parent' || opened.kind === 'file'
  if (opened.kind !== 'file' && about.some(id => !readable.has(id))) return null
  // What is about nobody in particular is about the home: a parent who lives elsewhere does not read of that.
  if (about.length === 0 && !whole) return null
  const cells = columns
    .filter(column => !people.includes(column))
    .map(column => sayPlain(row[column.key] ?? null, column))
    .filter(cell => cell !== '')
  return cells.length === 0
    ? null
    : cells.map((cell, at) => (at < cells.length - 1 ? cell.replace(/[.\s]+$/, '') : cell)).join('. ')
}

function isRow(value: Json): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function idsIn(value: Json | undefined): readonly string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
}
