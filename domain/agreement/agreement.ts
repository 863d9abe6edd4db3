import type { PartialDate } from '../dates/partialDate.ts'

export const agreementCapacities = [
  'adult_for_self',
  'parent_with_pr',
  'carer_without_pr',
  'young_person_16_17',
  'child_gillick_competent',
  'other'
] as const
export type AgreementCapacity = (typeof agreementCapacities)[number]

export const agreementScopes = [
  'assessment',
  'taf_meetings',
  'work_with_child',
  'work_with_self',
  'contact_school',
  'contact_health',
  'whole_family_plan'
] as const
export type AgreementScope = (typeof agreementScopes)[number]

/** Agreement to take part in early help: agreement to a service, not consent in data protection law. */
export type Agreement = {
  readonly agreementId: string
  readonly personId: string
  readonly capacity: AgreementCapacity
  /** The footing in words: who has parental responsibility and whether they were told; or what "other" means. */
  readonly capacityWords?: string
  readonly scope: readonly AgreementScope[]
  readonly agreedOn: string
  readonly recheckOn?: string
  readonly privacyNoticeOn?: string
  readonly gillick?: 'competent' | 'not_competent' | 'not_needed_16plus' | 'not_assessed'
  readonly gillickReasons?: string
  readonly gillickDecision?: string
  readonly parentInformed?: 'yes' | 'no_child_objects' | 'no_unsafe'
  readonly parentInformedReason?: string
}

/** An empty scope withdraws from everything. */
export type Withdrawal = {
  readonly agreementId?: string
  readonly personId: string
  readonly withdrawnOn: string
  readonly scope: readonly AgreementScope[]
}

/** What the agreement rules need to know of the person who agrees. */
export type AgreeingPerson = {
  readonly personId: string
  readonly born: PartialDate | null
  readonly died?: PartialDate
  /** Recorded for at least one child of the family; never worked out. */
  readonly parentalResponsibility: 'yes' | 'no' | 'not_known' | 'not_asked'
  readonly caresForChild: boolean
}
