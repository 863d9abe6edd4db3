import type { Given, Json } from '../nonAnswer.ts'
import type { FormContext } from './context.ts'
import type { Column, Field } from './definition.ts'
import { readField } from './parseGiven.ts'
import { type Problem, problem } from './problem.ts'
import { isTooFew, limitProblem } from './values/limits.ts'
import { isBlank, isPlainObject } from './values/read.ts'
import type { Row } from './values/readRows.ts'
import { readValue } from './values/readValue.ts'
import { rowProblem, rowsProblem } from './values/rowRules.ts'

export type Check = { readonly ok: true } | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] }

function cellProblem(column: Column, cell: Json | undefined, today: string): Problem | null {
  if (cell === undefined) {
    return column.required && column.stage === undefined ? problem('cellMissing', { label: column.label }) : null
  }
  const read = readValue(column.type, isPlainObject(cell) && 'raw' in cell ? cell.raw : cell, column.options ?? [])
  return read.ok ? limitProblem(column, read.value, today) : problem(read.code)
}

function rowProblems(field: Field, row: Row, place: number, today: string): readonly Problem[] {
  const cells = (field.columns ?? []).flatMap(column => {
    const found = cellProblem(column, row[column.key], today)
    return found ? [{ ...found, row: place, column: column.key }] : []
  })
  const whole = field.rowRule ? rowProblem(field.rowRule, row) : null
  return whole ? [...cells, { ...whole, row: place }] : cells
}

function listProblems(field: Field, rows: readonly Row[], today: string): readonly Problem[] {
  const problems = rows.flatMap((row, place) => rowProblems(field, row, place, today))
  if (isTooFew(field, rows.length)) problems.push(problem('tooFewRows', { least: String(field.minRows) }))
  const together = field.rowRule ? rowsProblem(field.rowRule, rows) : null
  return together ? [...problems, together] : problems
}

/** "Too young to ask" closes a door that watching and play leave open: it is not accepted as the whole reason. */
function isOnlyYoung(field: Field, text: Json): boolean {
  if (!field.key.endsWith('.voice_not_obtained') || typeof text !== 'string') return false
  return /too (young|little|small)|just a baby/i.test(text) && text.trim().length < 60
}

function valueProblems(field: Field, value: Json, today: string): readonly Problem[] {
  const read = readField(field, value)
  if (!read.ok) return [problem(read.code)]
  if (field.type === 'list') return listProblems(field, rowsOf(read.value), today)
  const limit = limitProblem(field, read.value, today)
  if (limit) return [limit]
  return isOnlyYoung(field, read.value) ? [problem('youngIsNoReason')] : []
}

function problemsOf(field: Field, given: Given, today: string): readonly Problem[] {
  if ('raw' in given) {
    const read = readField(field, given.raw)
    return [problem(read.ok ? 'typeAgain' : read.code)]
  }
  if ('value' in given) return isBlank(given.value) ? [] : valueProblems(field, given.value, today)
  if (!field.nonAnswers.includes(given.nonAnswer)) return [problem('nonAnswerNotOffered')]
  return given.nonAnswer === 'not_applicable' && isBlank(given.reason) ? [problem('reasonMissing')] : []
}

/** The rows of a list value; anything that is not a row is left out. */
export function rowsOf(value: Json | undefined): readonly Row[] {
  return Array.isArray(value) ? value.filter((row): row is Row => isPlainObject(row)) : []
}

/** Whether what stands in a field may stay there, and if not why, in the order the screen shows it. Never throws. */
export function checkGiven(field: Field, given: Given | null, context: Pick<FormContext, 'today'>): Check {
  const [first, ...others] = given === null ? [] : problemsOf(field, given, context.today)
  return first === undefined ? { ok: true } : { ok: false, problems: [first, ...others] }
}
