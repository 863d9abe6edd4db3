import { ageOn } from '../dates/age.ts'
import type { AgreeingPerson, Agreement, AgreementScope, Withdrawal } from './agreement.ts'
import { type AgreementFault, agreementOnDay } from './agreementOnDay.ts'

export type GateFault =
  | 'no_agreement_recorded'
  | 'agreement_not_valid'
  | 'nobody_with_care_agreed'
  | 'assessment_not_agreed_to'
  | 'privacy_notice_not_given'
export type AgreementGate =
  | { readonly allowed: true; readonly recheckDue: boolean; readonly personIds: readonly string[] }
  | { readonly allowed: false; readonly because: GateFault; readonly faults: readonly AgreementFault[] }

const COVERS_ASSESSING: readonly AgreementScope[] = ['assessment', 'whole_family_plan']

type Recorded = {
  readonly agreements: readonly Agreement[]
  readonly withdrawals: readonly Withdrawal[]
  readonly people: readonly AgreeingPerson[]
}

/**
 * Before an assessment: one adult with care of the child, or a young person who may decide, has agreed and has been
 * given the privacy notice. One is enough; whoever disagrees is recorded and worked with.
 */
export function canStartAssessing({ agreements, withdrawals, people }: Recorded, on: string): AgreementGate {
  const refuse = (because: GateFault, faults: readonly AgreementFault[] = []) =>
    ({ allowed: false, because, faults }) as const
  if (agreements.length === 0) return refuse('no_agreement_recorded')

  const judged = agreements.flatMap(agreement => {
    const person = people.find(({ personId }) => personId === agreement.personId)
    return person ? [{ agreement, person, found: agreementOnDay(agreement, person, withdrawals, on) }] : []
  })
  const valid = judged.flatMap(({ found, ...rest }) => (found.valid ? [{ ...rest, found }] : []))
  if (valid.length === 0)
    return refuse('agreement_not_valid', [
      ...new Set(judged.flatMap(({ found }) => (found.valid ? [] : found.because)))
    ])

  const counting = valid.filter(({ agreement, person }) => mayAgreeForAssessment(agreement, person, on))
  if (counting.length === 0) return refuse('nobody_with_care_agreed')
  const covering = counting.filter(({ found }) => COVERS_ASSESSING.some(scope => found.scope.includes(scope)))
  if (covering.length === 0) return refuse('assessment_not_agreed_to')
  const told = covering.filter(
    ({ agreement }) => agreement.privacyNoticeOn !== undefined && agreement.privacyNoticeOn <= on
  )
  if (told.length === 0) return refuse('privacy_notice_not_given')
  return {
    allowed: true,
    recheckDue: told.every(({ found }) => found.recheckDue),
    personIds: [...new Set(told.map(({ person }) => person.personId))]
  }
}

function mayAgreeForAssessment(agreement: Agreement, person: AgreeingPerson, on: string): boolean {
  if (agreement.capacity === 'young_person_16_17' || agreement.capacity === 'child_gillick_competent') return true
  const age = person.born && ageOn(person.born, on)
  return person.caresForChild && !(age && age.highest < 16)
}

/** A child who agrees alone because it is unsafe, or against their wish, to tell a parent: no letter goes to the parent. */
export function parentMayBeWrittenTo(agreement: Pick<Agreement, 'capacity' | 'parentInformed'>): boolean {
  return agreement.capacity !== 'child_gillick_competent' || agreement.parentInformed === 'yes'
}
