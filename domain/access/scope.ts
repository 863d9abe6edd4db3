import type { AccessQuestion, FamilyFacts } from './facts.ts'
import { type Action, isServiceObject, type Relation, type Role } from './words.ts'

const SCOPES: Readonly<Record<Role, readonly Relation[]>> = {
  PRAC: ['lead', 'coWorker', 'covering'],
  PPRAC: ['lead', 'coWorker', 'covering', 'involvedAgency'],
  TRI: ['triage'],
  TM: ['team', 'lead', 'coWorker', 'covering'],
  SM: ['locality', 'team'],
  LMC: ['meetingPack'],
  LMA: ['meetingPack'],
  BS: ['team', 'locality'],
  QA: ['auditSample'],
  IG: ['informationCase'],
  SYS: []
}
const MAY_BREAK_GLASS: readonly Role[] = ['TRI', 'TM', 'SM']

export function isInScope(question: AccessQuestion, role: Role, action: Action): boolean {
  const { family, object } = question
  if (family === null || isServiceObject(object) || isScopeFree(question, action)) return true
  if (family.relations.some(relation => SCOPES[role].includes(relation))) return true
  return breaksGlass(question, role, action)
}

/** Anybody may bring a worry in; and whoever approves a restriction must not need to be inside it. */
function isScopeFree({ object, content, worker }: AccessQuestion, action: Action): boolean {
  if (object === 'contact') return action === 'C' || (action === 'R' && wrote(content?.authorIds, worker.workerId))
  return object === 'restrictedGrant' && action === 'A'
}

function wrote(authorIds: readonly string[] | undefined, workerId: string): boolean {
  return authorIds?.includes(workerId) ?? false
}

/** Whether a restricted family may be opened: by a grant that has not run out, or by breaking the glass to read. */
export function isPastRestriction(question: AccessQuestion, role: Role, action: Action): boolean {
  const { family, object, today } = question
  if (!family?.restriction.restricted) return true
  if (object === 'restrictedGrant' && action === 'A') return true
  return holdsGrant(family, today) || breaksGlass(question, role, action)
}

export function holdsGrant(family: FamilyFacts, today: string): boolean {
  const { restriction } = family
  return restriction.restricted && restriction.grantedUntil !== null && today <= restriction.grantedUntil
}

/** Reading only, online only, never an address that is kept secret. */
function breaksGlass({ family, worker, object }: AccessQuestion, role: Role, action: Action): boolean {
  return (
    family?.restriction.restricted === true &&
    family.restriction.breakGlassLive &&
    worker.online &&
    action === 'R' &&
    object !== 'confidentialAddress' &&
    MAY_BREAK_GLASS.includes(role)
  )
}
