import type { ShareClass } from '../nonAnswer.ts'
import type { Part } from './limits.ts'
import type { AccessObject, Purpose, Relation, Role } from './words.ts'

export type WorkerFacts = {
  readonly workerId: string
  readonly roles: readonly Role[]
  readonly active: boolean
  /** Latest information governance training. */
  readonly trainedOn: string | null
  readonly deviceTrusted: boolean
  readonly online: boolean
}

/** What stands between this worker and this family today. No relation at all is an empty list. */
export type FamilyFacts = {
  readonly relations: readonly Relation[]
  readonly conflict: 'none' | 'declared' | 'detected'
  readonly restriction:
    | { readonly restricted: false }
    | { readonly restricted: true; readonly grantedUntil: string | null; readonly breakGlassLive: boolean }
}

/** What is asked for. `authorIds` are all who wrote it; the two lists of workers matter for class S4 and addresses. */
export type ContentFacts = {
  readonly authorIds?: readonly string[]
  readonly fromOwnAgency?: boolean
  readonly shared?: boolean
  readonly releasedToPack?: boolean
  readonly signed?: boolean
  readonly namedWorkerIds?: readonly string[]
  readonly keptFromWorkerIds?: readonly string[]
  /** What the people it is about said of this worker's organisation. */
  readonly sharing?: 'refused' | 'refused_with_override'
}

export type AccessQuestion = {
  readonly worker: WorkerFacts
  /** `null` for what belongs to no family yet: a new contact, a report, a setting. */
  readonly family: FamilyFacts | null
  readonly object: AccessObject
  readonly shareClass: ShareClass
  readonly purpose: Purpose
  readonly content?: ContentFacts
  readonly today: string
  readonly trainingHoldsMonths?: number
}

export type AccessRefusal =
  | 'worker_not_active'
  | 'training_out_of_date'
  | 'device_not_trusted'
  | 'conflict_of_interest'
  /** Shown to the worker exactly as "nothing found": a restricted family does not exist for them. */
  | 'restricted'
  | 'role_does_not_allow'
  | 'letter_routing_only'
  | 'outside_scope'
  | 'not_released'
  | 'not_own'
  | 'not_shared'
  | 'not_lead'
  | 'address_kept_private'
  | 'already_signed'
  | 'author_cannot_authorise'
  | 'share_class'
  | 'sharing_refused'

/** `masked` means: may know that it is there, must not see it. Ask `showsContent` before showing anything. */
export type AccessVerdict =
  | { readonly allowed: true; readonly limitedTo?: Part; readonly masked?: 'share_class' | 'sharing_refused' }
  | { readonly allowed: false; readonly because: AccessRefusal }
