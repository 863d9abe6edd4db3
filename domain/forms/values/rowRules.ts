import { boundsOf } from '../../dates/compareDates.ts'
import { PartialDate } from '../../dates/partialDate.ts'
import type { Json } from '../../nonAnswer.ts'
import type { RowRule } from '../definition.ts'
import { type Problem, problem } from '../problem.ts'
import type { Row } from './readRows.ts'

const isNumber = (cell: Json | undefined): cell is number => typeof cell === 'number'

/** The total is typed from the sheet, so a sum that differs means one of five numbers was mistyped. */
function sdqTotal(row: Row): Problem | null {
  const parts = [row.emotional, row.conduct, row.hyperactivity, row.peer]
  const sum = parts.every(isNumber) ? parts.reduce((left, right) => left + right, 0) : null
  if (sum !== null && isNumber(row.total) && row.total !== sum) {
    return { ...problem('sdqTotalNotSum', { sum: String(sum), total: String(row.total) }), column: 'total' }
  }
  const byTeacher = typeof row.sdq_version === 'string' && row.sdq_version.startsWith('teacher')
  if (byTeacher && isNumber(row.impact) && row.impact > 6) return { ...problem('sdqImpactTooLarge'), column: 'impact' }
  return null
}

/** The licence of the Graded Care Profile allows its use by trained people only. */
function trainedUser(row: Row): Problem | null {
  return row.gcp_user_trained === 'no' ? { ...problem('notTrained'), column: 'gcp_user_trained' } : null
}

function dayOf(cell: Json | undefined, side: 'earliest' | 'latest'): string | null {
  if (typeof cell === 'string') return cell
  const date = PartialDate.safeParse(cell)
  return date.success ? (boundsOf(date.data)?.[side] ?? null) : null
}

function endNotBeforeStart(row: Row): Problem | null {
  const [from, to] = [dayOf(row.from, 'earliest'), dayOf(row.to, 'latest')]
  return from !== null && to !== null && to < from ? { ...problem('endBeforeStart'), column: 'to' } : null
}

/** Criteria about a child or an adult; those about the whole family need nobody named. */
const ABOUT_THE_FAMILY: readonly Json[] = ['5.2', '9.1', '9.2', '10.2']

function criterionNamesPerson(row: Row): Problem | null {
  if (row.criterion === undefined || ABOUT_THE_FAMILY.includes(row.criterion)) return null
  const asked = row.status === 'present' || row.status === 'past'
  return asked && row.persons === undefined ? { ...problem('criterionNamesNobody'), column: 'persons' } : null
}

const RULES: Readonly<Partial<Record<RowRule, (row: Row) => Problem | null>>> = {
  sdqTotal,
  trainedUser,
  endNotBeforeStart,
  criterionNamesPerson
}

export function rowProblem(rule: RowRule, row: Row): Problem | null {
  return RULES[rule]?.(row) ?? null
}

/** Rules over all rows: each person's own number counts, so at least two people must have given one. */
export function rowsProblem(rule: RowRule, rows: readonly Row[]): Problem | null {
  if (rule !== 'workerAndFamily') return null
  const who = new Set(rows.map(row => row.as))
  return who.has('worker') && who.has('family') ? null : problem('workerAndFamilyMissing')
}
