import { ageOn } from '../dates/age.ts'
import type { AgreeingPerson, Agreement } from './agreement.ts'

const SHORTEST_REASONS = 30

export type FootingFault =
  | 'parental_responsibility_not_recorded'
  | 'who_has_parental_responsibility_not_said'
  | 'footing_not_described'
  | 'age_not_known'
  | 'not_an_adult'
  | 'not_16_or_17'
  | 'not_under_16'
  | 'now_18_new_agreement_needed'
  | 'understanding_not_assessed'
  | 'not_competent_for_this_decision'
  | 'reasons_for_understanding_too_short'
  | 'decision_not_named'
  | 'parent_informed_not_answered'
  | 'parent_not_informed_without_reason'

/** What is missing for the footing on which the person agrees. Children agree by understanding, not by age alone. */
export function footingFaults(agreement: Agreement, person: AgreeingPerson, on: string): readonly FootingFault[] {
  switch (agreement.capacity) {
    case 'adult_for_self':
      return adultFaults(agreement, person)
    case 'parent_with_pr':
      return person.parentalResponsibility === 'yes' ? [] : ['parental_responsibility_not_recorded']
    case 'carer_without_pr':
      return said(agreement.capacityWords) ? [] : ['who_has_parental_responsibility_not_said']
    case 'young_person_16_17':
      return youngPersonFaults(agreement, person, on)
    case 'child_gillick_competent':
      return [...childAgeFaults(agreement, person, on), ...understandingFaults(agreement), ...parentFaults(agreement)]
    case 'other':
      return said(agreement.capacityWords) ? [] : ['footing_not_described']
  }
}

/** An adult with no birth date recorded is taken at their word; a child is not. */
function adultFaults(agreement: Agreement, person: AgreeingPerson): readonly FootingFault[] {
  const age = person.born && ageOn(person.born, agreement.agreedOn)
  return age && age.highest < 18 ? ['not_an_adult'] : []
}

function youngPersonFaults(agreement: Agreement, person: AgreeingPerson, on: string): readonly FootingFault[] {
  const then = person.born && ageOn(person.born, agreement.agreedOn)
  if (!then) return ['age_not_known']
  if (then.highest < 16 || then.lowest > 17) return ['not_16_or_17']
  return cameOfAge(person, on)
}

function childAgeFaults(agreement: Agreement, person: AgreeingPerson, on: string): readonly FootingFault[] {
  const then = person.born && ageOn(person.born, agreement.agreedOn)
  if (!then) return ['age_not_known']
  return then.lowest >= 16 ? ['not_under_16'] : cameOfAge(person, on)
}

function cameOfAge(person: AgreeingPerson, on: string): readonly FootingFault[] {
  const now = person.born && ageOn(person.born, on)
  return now && now.lowest >= 18 ? ['now_18_new_agreement_needed'] : []
}

function understandingFaults(agreement: Agreement): readonly FootingFault[] {
  const { gillick = 'not_assessed', gillickReasons = '', gillickDecision } = agreement
  if (gillick === 'not_competent') return ['not_competent_for_this_decision']
  if (gillick !== 'competent') return ['understanding_not_assessed']
  return [
    ...(Array.from(gillickReasons.trim()).length < SHORTEST_REASONS
      ? (['reasons_for_understanding_too_short'] as const)
      : []),
    ...(said(gillickDecision) ? [] : (['decision_not_named'] as const))
  ]
}

function parentFaults({ parentInformed, parentInformedReason }: Agreement): readonly FootingFault[] {
  if (parentInformed === undefined) return ['parent_informed_not_answered']
  return parentInformed === 'yes' || said(parentInformedReason) ? [] : ['parent_not_informed_without_reason']
}

function said(words: string | undefined): boolean {
  return words !== undefined && words.trim() !== ''
}
