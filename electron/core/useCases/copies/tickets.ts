import type { Unit } from '../../../../db/commit/unit.ts'
import type { CopyDocument } from '../../../../domain/copies/document.ts'
import type { CopyForm } from '../../../contract/copies.ts'

type Holder = { readonly sessionId: string; readonly workerId: string }
type Kept = Holder & { readonly document: CopyDocument; readonly form?: CopyForm }
/** What is written down once there is a paper or a file. */
type Owed = Holder & { readonly record: (unit: Unit) => void; readonly subjectIds: readonly string[] }

/** Copies on their way to the printer: in this process's memory only, which ends at a lock. */
const waiting = new Map<string, Kept>()
const owed = new Map<string, Owed>()
const mostWaiting = 4

function keep<One>(among: Map<string, One>, ticket: string, kept: One): void {
  for (const oldest of [...among.keys()].slice(0, Math.max(0, among.size + 1 - mostWaiting))) among.delete(oldest)
  among.set(ticket, kept)
}

function take<One extends Holder>(among: Map<string, One>, ticket: string, by: Holder): One | null {
  const kept = among.get(ticket)
  if (kept === undefined || kept.sessionId !== by.sessionId || kept.workerId !== by.workerId) return null
  among.delete(ticket)
  return kept
}

export function keepForPrinter(ticket: string, kept: Kept): void {
  keep(waiting, ticket, kept)
}

/** Each ticket opens one copy, once, for the worker who made it. */
export function takeForPrinter(
  ticket: string,
  by: Holder
): { readonly document: CopyDocument; readonly form: CopyForm } | null {
  const kept = take(waiting, ticket, by)
  return kept === null ? null : { document: kept.document, form: kept.form ?? 'pdf' }
}

export function oweRecord(ticket: string, one: Owed): void {
  keep(owed, ticket, one)
}

/** What is still to be written down for a ticket, once; whatever became of it, its page is not drawn any more. */
export function takeOwed(ticket: string, by: Holder): Owed | null {
  take(waiting, ticket, by)
  return take(owed, ticket, by)
}
