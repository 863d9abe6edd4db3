import type { CopyDocument } from '../../../../domain/copies/document.ts'

type Kept = { readonly sessionId: string; readonly workerId: string; readonly document: CopyDocument }

/** Copies on their way to the printer: in this process's memory only, which ends at a lock. */
const waiting = new Map<string, Kept>()
const mostWaiting = 4

export function keepForPrinter(ticket: string, kept: Kept): void {
  for (const oldest of [...waiting.keys()].slice(0, Math.max(0, waiting.size + 1 - mostWaiting))) waiting.delete(oldest)
  waiting.set(ticket, kept)
}

/** Each ticket opens one copy, once, for the worker who made it. */
export function takeForPrinter(
  ticket: string,
  { sessionId, workerId }: { readonly sessionId: string; readonly workerId: string }
): CopyDocument | null {
  const kept = waiting.get(ticket)
  if (kept === undefined || kept.sessionId !== sessionId || kept.workerId !== workerId) return null
  waiting.delete(ticket)
  return kept.document
}
