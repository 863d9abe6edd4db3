import type { AccessQuestion, ContentFacts, FamilyFacts, WorkerFacts } from '../../../../domain/access/facts.ts'
import type { Role } from '../../../../domain/access/words.ts'

export const today = '2026-11-22'

export function aWorker(role: Role, parts: Partial<WorkerFacts> = {}): WorkerFacts {
  return {
    workerId: 'worker',
    roles: [role],
    active: true,
    trainedOn: '2026-06-01',
    deviceTrusted: true,
    online: true,
    ...parts
  }
}

export function aFamily(parts: Partial<FamilyFacts> = {}): FamilyFacts {
  return { relations: ['lead'], conflict: 'none', restriction: { restricted: false }, ...parts }
}

export function aQuestion(parts: Partial<AccessQuestion> = {}): AccessQuestion {
  return {
    worker: aWorker('PRAC'),
    family: aFamily(),
    object: 'assessment',
    shareClass: 'S1',
    purpose: 'casework',
    today,
    ...parts
  }
}

/** Everything about the content speaks for the worker, except that nobody may authorise what they wrote. */
export const favourable: ContentFacts = {
  authorIds: ['worker'],
  fromOwnAgency: true,
  shared: true,
  releasedToPack: true,
  namedWorkerIds: ['worker']
}
