import { canAuthorise, canCreate, canView } from './canAccess.ts'
import type { AccessQuestion, AccessVerdict } from './facts.ts'

/**
 * Who may know which workers said that they know a family, and end it: whoever proposes or approves restrictions there
 * (domain.md 2.2, 2.6). The worker themselves never: to them the family is closed, and that comes first.
 */
export function canEndConflict(question: AccessQuestion): AccessVerdict {
  const knows = canView({ ...question, object: 'person', shareClass: 'S1' })
  if (!knows.allowed) return knows
  const restricting = { ...question, object: 'restrictedGrant', shareClass: 'S1' } as const
  const proposes = canCreate(restricting)
  return proposes.allowed ? { allowed: true } : canAuthorise(restricting)
}
