import { codeList } from './list.ts'

/** “Disputed” keeps a statement about paternity from being written as a fact. */
export const relationshipBasisCodes = codeList(
  { list: 'relationshipBasisCodes', source: 'Goldthread’s own list, from the early help assessment' },
  {
    biological: 'By birth',
    adoptive: 'By adoption',
    step: 'Step',
    foster: 'Foster',
    kinship: 'Kinship care',
    marriage: 'Marriage',
    civil_partnership: 'Civil partnership',
    cohabiting: 'Living together',
    former_partner: 'Former partner',
    donor: 'Donor',
    social: 'By custom or affection',
    not_known: 'Not known',
    disputed: 'Disputed'
  }
)
