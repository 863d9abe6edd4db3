import type { AccessQuestion, AccessRefusal } from './facts.ts'
import { isCondition, type Limit } from './limits.ts'

/** What the limit asks for and does not find. A partner who leads has a practitioner's rights for that episode. */
export function findConditionFault(question: AccessQuestion, limit: Limit): AccessRefusal | null {
  if (!isCondition(limit)) return null
  const { content = {}, worker, family } = question
  const own = content.authorIds?.includes(worker.workerId) ?? false
  const leads = family?.relations.includes('lead') ?? false
  switch (limit) {
    case 'own':
      return own ? null : 'not_own'
    case 'own_agency':
      return content.fromOwnAgency ? null : 'not_own'
    case 'own_or_shared':
      return own || leads || content.shared ? null : 'not_shared'
    case 'shared':
      return leads || content.shared ? null : 'not_shared'
    case 'if_lead':
      return leads ? null : 'not_lead'
    case 'named':
      return isNamedForAddress(question) ? null : 'address_kept_private'
  }
}

/** Named for it, and not among those it is kept from: the second always wins. */
function isNamedForAddress({ content, worker }: AccessQuestion): boolean {
  const named = content?.namedWorkerIds?.includes(worker.workerId) ?? false
  return named && !content?.keptFromWorkerIds?.includes(worker.workerId)
}
