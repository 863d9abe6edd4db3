import { decideAccess } from './decideAccess.ts'
import type { AccessQuestion } from './facts.ts'

/** `ring_safeguarding_manager` shows that sentence and the number, and nothing about what was found. */
export type SearchOutcome = 'shown' | 'nothing' | 'ring_safeguarding_manager'

/**
 * What a search may say about a family that it found. `exactMatch` means name, birth date and postcode all equal: only
 * then do triage and team managers learn that they must ring, so that no second file is opened in ignorance.
 */
export function searchOutcome(
  question: Omit<AccessQuestion, 'object' | 'shareClass'>,
  exactMatch: boolean
): SearchOutcome {
  const verdict = decideAccess({ ...question, object: 'person', shareClass: 'S1' }, 'R')
  if (verdict.allowed) return verdict.masked === undefined ? 'shown' : 'nothing'
  const mayBeTold = question.worker.roles.some(role => role === 'TRI' || role === 'TM')
  return verdict.because === 'restricted' && exactMatch && mayBeTold ? 'ring_safeguarding_manager' : 'nothing'
}
