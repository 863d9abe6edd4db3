import type { SectionState } from '../../../domain/forms/sectionStates.ts'
import type { Basis, NonAnswer } from '../../../domain/nonAnswer.ts'

export const nonAnswerLabels: Readonly<Record<NonAnswer, string>> = {
  not_asked: 'Not asked',
  not_known: 'Not known',
  declined: 'Declined',
  not_applicable: 'Does not apply'
}

export const basisLabels: Readonly<Record<Basis, string>> = {
  fact_observed: 'I saw this myself',
  fact_reported: 'Somebody told me',
  opinion: 'I think so',
  family_words: "The family's own words",
  professional_analysis: 'Professional analysis'
}

export const yesNoLabels = { yes: 'Yes', no: 'No', not_known: 'Not known' } as const

export const sectionStateLabels: Readonly<Record<SectionState['state'], string>> = {
  notStarted: 'Not started',
  inProgress: 'In progress',
  complete: 'Complete',
  needsALook: 'Needs a look'
}

export const formWords = {
  whyAsked: 'Why am I asked this?',
  whoSaidIt: 'Who said it?',
  stillTrue: 'Still true?',
  reasonNotApplicable: 'Why does it not apply?',
  nextGap: 'Next gap',
  noGapLeft: 'No gap left.',
  family: 'the family'
} as const
