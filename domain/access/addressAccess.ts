import { canAuthorise, canChange, canView, showsContent } from './canAccess.ts'
import type { AccessQuestion, AccessRefusal } from './facts.ts'

export type NamingRefusal =
  | AccessRefusal
  | 'not_for_yourself'
  | 'already_named'
  | 'not_named'
  | 'last_one'
  /** Their role, their work with the family or a tie to it would keep it from them all the same; which of them is not said. */
  | 'could_not_see'

export type NamingVerdict = { readonly allowed: true } | { readonly allowed: false; readonly because: NamingRefusal }

const allowed: NamingVerdict = { allowed: true }

/**
 * Who decides about the names for an address kept private (domain.md 2.2 note 1): a worker who is named for it and may
 * write about the person; or whoever approves restrictions in this family's service, who does not see it thereby.
 * `content` holds the names of now.
 */
export function canDecideAddressAccess(question: AccessQuestion): NamingVerdict {
  const knows = canView({ ...question, object: 'person', shareClass: 'S1' })
  if (!knows.allowed) return knows
  const sees = canView(aboutAddress(question))
  if (sees.allowed && showsContent(canChange({ ...question, object: 'person', shareClass: 'S2' }))) return allowed
  if (canAuthorise({ ...question, object: 'restrictedGrant', shareClass: 'S1' }).allowed) return allowed
  return { allowed: false, because: sees.allowed ? 'role_does_not_allow' : sees.because }
}

/** `other` asks as the worker who is to be named: naming somebody who could not open it anyway would only look like help. */
export function canNameForAddress(question: AccessQuestion, other: AccessQuestion): NamingVerdict {
  const decides = canDecideAddressAccess(question)
  if (!decides.allowed) return decides
  const named = question.content?.namedWorkerIds ?? []
  const { workerId } = other.worker
  if (named.includes(workerId)) return { allowed: false, because: 'already_named' }
  if (workerId === question.worker.workerId) return { allowed: false, because: 'not_for_yourself' }
  const content = { ...question.content, namedWorkerIds: [...named, workerId] }
  const sees = canView(aboutAddress({ ...other, content }))
  return sees.allowed ? allowed : { allowed: false, because: 'could_not_see' }
}

/** An address that nobody may see helps nobody: the last name stays until there is another. */
export function canEndNaming(question: AccessQuestion, workerId: string): NamingVerdict {
  const decides = canDecideAddressAccess(question)
  if (!decides.allowed) return decides
  const named = question.content?.namedWorkerIds ?? []
  if (!named.includes(workerId)) return { allowed: false, because: 'not_named' }
  return named.length > 1 ? allowed : { allowed: false, because: 'last_one' }
}

const aboutAddress = (question: AccessQuestion): AccessQuestion => ({
  ...question,
  object: 'confidentialAddress',
  shareClass: 'S4'
})
