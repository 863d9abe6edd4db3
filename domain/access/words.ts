/** Roles, objects and actions of the permission matrix; the codes never change, their labels may. */
export const roles = ['PRAC', 'PPRAC', 'TRI', 'TM', 'SM', 'LMC', 'LMA', 'BS', 'QA', 'IG', 'SYS'] as const
export type Role = (typeof roles)[number]

export const familyObjects = [
  'contact',
  'person',
  'confidentialAddress',
  'agreement',
  'assessment',
  'toolScore',
  'plan',
  'meeting',
  'caseNote',
  'chronology',
  'stepUp',
  'stepDown',
  'referralOut',
  'supervision',
  'restrictedGrant'
] as const
/** About the service and not about one family: there is no scope to check, the limit says which part is meant. */
export const serviceObjects = ['caseloadBoard', 'kpiReport', 'auditLog', 'configuration', 'retention'] as const
export type ServiceObject = (typeof serviceObjects)[number]
export type AccessObject = (typeof familyObjects)[number] | ServiceObject

/** Create, read, update while draft, authorise, export or print. */
export const actions = ['C', 'R', 'U', 'A', 'X'] as const
export type Action = (typeof actions)[number]

export const relations = [
  'lead',
  'coWorker',
  'covering',
  'team',
  'locality',
  'involvedAgency',
  'triage',
  'meetingPack',
  'auditSample',
  'informationCase'
] as const
export type Relation = (typeof relations)[number]

export const purposes = [
  'casework',
  'own_action',
  'triage',
  'oversight',
  'meeting',
  'support',
  'audit',
  'information_request',
  'immediate_safety'
] as const
export type Purpose = (typeof purposes)[number]

export function isServiceObject(object: AccessObject): object is ServiceObject {
  return serviceObjects.some(service => service === object)
}
