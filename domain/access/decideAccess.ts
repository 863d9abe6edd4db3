import { addMonths } from '../dates/isoDate.ts'
import { findConditionFault } from './conditionFault.ts'
import type { AccessQuestion, AccessRefusal, AccessVerdict } from './facts.ts'
import { isCondition, type Limit } from './limits.ts'
import { findPermission } from './permission.ts'
import { isInScope, isPastRestriction } from './scope.ts'
import { reachesShareClass } from './shareClassReach.ts'
import { type Action, isServiceObject, type Role } from './words.ts'

const TRAINING_HOLDS_MONTHS = 12

/**
 * The one access decision, in the order that the domain lays down; what comes first wins. A worker with several roles
 * gets the best answer that any one of them gives: rights are never put together from two roles.
 */
export function decideAccess(question: AccessQuestion, action: Action): AccessVerdict {
  const fault = findWorkerFault(question)
  if (fault !== null) return refuse(fault)
  // Before every role and grant: a relative who works here must not be let in by a manager's rights.
  if (question.family !== null && question.family.conflict !== 'none') return refuse('conflict_of_interest')
  const verdicts = question.worker.roles.map(role => decideForRole(question, action, role))
  return (
    verdicts.find(verdict => verdict.allowed && verdict.masked === undefined && verdict.limitedTo === undefined) ??
    verdicts.find(verdict => verdict.allowed && verdict.masked === undefined) ??
    verdicts.find(verdict => verdict.allowed) ??
    verdicts.find(verdict => !verdict.allowed && verdict.because !== 'role_does_not_allow') ??
    verdicts[0] ??
    refuse('role_does_not_allow')
  )
}

function findWorkerFault({ worker, today, trainingHoldsMonths }: AccessQuestion): AccessRefusal | null {
  if (!worker.active) return 'worker_not_active'
  const trainedUntil = worker.trainedOn && addMonths(worker.trainedOn, trainingHoldsMonths ?? TRAINING_HOLDS_MONTHS)
  if (trainedUntil === null || trainedUntil < today) return 'training_out_of_date'
  return worker.deviceTrusted ? null : 'device_not_trusted'
}

function decideForRole(question: AccessQuestion, action: Action, role: Role): AccessVerdict {
  if (!isPastRestriction(question, role, action)) return refuse('restricted')
  const limit = findPermission(role, question.object, action)
  if (limit === null) return refuse(withoutPermission(question, action, role))
  if (!isInScope(question, role, action)) return refuse('outside_scope')
  if (role === 'LMA' && !isServiceObject(question.object) && !question.content?.releasedToPack)
    return refuse('not_released')
  const fault = findConditionFault(question, limit) ?? findSigningFault(question, action)
  if (fault !== null) return refuse(fault)
  return maskedOrAllowed(question, action, role, limit)
}

function withoutPermission({ object }: AccessQuestion, action: Action, role: Role): AccessRefusal {
  const routed = role === 'BS' && object === 'confidentialAddress' && action === 'R'
  return routed ? 'letter_routing_only' : 'role_does_not_allow'
}

function findSigningFault({ content, worker }: AccessQuestion, action: Action): AccessRefusal | null {
  if (action === 'U' && content?.signed) return 'already_signed'
  if (action === 'A' && content?.authorIds?.includes(worker.workerId)) return 'author_cannot_authorise'
  return null
}

/** What may not be seen may not be changed, authorised or printed either; writing something new shows nothing. */
function maskedOrAllowed(question: AccessQuestion, action: Action, role: Role, limit: Limit): AccessVerdict {
  const limitedTo = limit === 'all' || isCondition(limit) ? {} : { limitedTo: limit.part }
  const masked = action === 'C' ? null : findMask(question, role)
  if (masked === null) return { allowed: true, ...limitedTo }
  return action === 'R' ? { allowed: true, ...limitedTo, masked } : refuse(masked)
}

function findMask(question: AccessQuestion, role: Role): 'share_class' | 'sharing_refused' | null {
  // A secret address has its own list of names, already asked; the class adds nothing.
  if (question.object !== 'confidentialAddress' && !reachesShareClass(question, role)) return 'share_class'
  return question.content?.sharing === 'refused' ? 'sharing_refused' : null
}

function refuse(because: AccessRefusal): AccessVerdict {
  return { allowed: false, because }
}
