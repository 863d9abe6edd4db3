import type { FootingFault } from '../../../domain/agreement/footing.ts'

/** What is missing for the footing on which somebody agrees, and what to do. */
export const footingSentences: Readonly<Record<FootingFault, string>> = {
  parental_responsibility_not_recorded:
    'Nothing here says yet that this person has parental responsibility. The agreement is saved. Ask, and write the answer with the relationship.',
  who_has_parental_responsibility_not_said: 'Say who has parental responsibility, and whether they were told.',
  footing_not_described: 'Say in a few words on what footing this person agrees.',
  age_not_known: 'The date of birth is not known, so the footing cannot be checked. The agreement is saved.',
  not_an_adult: 'This person is under 18. Choose a footing for a young person.',
  not_16_or_17: 'Only a person of 16 or 17 agrees on this footing. Check the date of birth.',
  not_under_16: 'This person is 16 or older, so understanding is not in question. Choose another footing.',
  now_18_new_agreement_needed: 'This person is 18 now. The agreement is saved. Ask them for an agreement as an adult.',
  understanding_not_assessed:
    'A child who agrees alone needs an assessment of their understanding. Write what you found.',
  not_competent_for_this_decision:
    'You wrote that the child does not understand enough for this decision. Somebody else has to agree.',
  reasons_for_understanding_too_short: 'Write in at least 30 letters how you reached this view.',
  decision_not_named: 'Say for which decision the child’s understanding was assessed.',
  parent_informed_not_answered: 'Say whether a parent was told. The agreement is saved.',
  parent_not_informed_without_reason: 'Say why no parent was told.'
}
