import { shareClasses } from '../nonAnswer.ts'
import type { AccessQuestion } from './facts.ts'
import { holdsGrant } from './scope.ts'
import type { Role } from './words.ts'

type OpenClass = 'S0' | 'S1' | 'S2' | 'S3'

const REACH: Readonly<Record<Role, OpenClass>> = {
  PRAC: 'S3',
  PPRAC: 'S2',
  TRI: 'S2',
  TM: 'S3',
  SM: 'S3',
  LMC: 'S2',
  LMA: 'S2',
  BS: 'S2',
  QA: 'S3',
  IG: 'S3',
  SYS: 'S0'
}

/** S4 reaches the people named for it and those who wrote it; S5 those named or holding a grant; no role by itself. */
export function reachesShareClass(question: AccessQuestion, role: Role): boolean {
  const { shareClass, content, worker, family, today } = question
  const named = content?.namedWorkerIds?.includes(worker.workerId) ?? false
  if (shareClass === 'S5') return named || (family !== null && holdsGrant(family, today))
  if (shareClass === 'S4') return role !== 'LMC' && role !== 'LMA' && role !== 'SYS' && (named || wroteIt(question))
  return shareClasses.indexOf(shareClass) <= shareClasses.indexOf(reachOf(question, role))
}

/** A partner who works the case, or needs a detail for an action of theirs, sees health and history; triage, for safety. */
function reachOf({ family, purpose }: AccessQuestion, role: Role): OpenClass {
  const works = family?.relations.some(each => each === 'lead' || each === 'coWorker' || each === 'covering')
  if (role === 'PPRAC' && (works || purpose === 'own_action')) return 'S3'
  if (role === 'TRI' && purpose === 'immediate_safety') return 'S3'
  return REACH[role]
}

function wroteIt({ content, worker }: AccessQuestion): boolean {
  return content?.authorIds?.includes(worker.workerId) ?? false
}
