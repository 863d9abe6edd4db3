import { codeList } from './list.ts'

const source = 'Goldthread’s own list, from what an ecomap shows'

/** Who or what a family is tied to. */
export const tieKinds = codeList(
  { list: 'tieKinds', source },
  {
    agency: { label: 'Service or agency', plainLabel: 'A service' },
    school: 'School or setting',
    health: { label: 'Health', plainLabel: 'Doctor, nurse or clinic' },
    extended_family: { label: 'Wider family', plainLabel: 'Our wider family' },
    friend: { label: 'Friend', plainLabel: 'A friend' },
    neighbour: 'Neighbour',
    faith: { label: 'Faith', plainLabel: 'Our faith' },
    work: 'Work or training',
    community: { label: 'Group or club', plainLabel: 'A group or club' },
    pet: 'Animal',
    other: 'Something else'
  }
)

/** From 1 to 3: drawn as the thickness of a line and always said in words as well. */
export const tieStrengths = codeList({ list: 'tieStrengths', source }, { '1': 'Weak', '2': 'Steady', '3': 'Strong' })

export const tieFlows = codeList(
  { list: 'tieFlows', source },
  {
    to_family: { label: 'They help the family', plainLabel: 'They help us' },
    from_family: { label: 'The family helps them', plainLabel: 'We help them' },
    both: { label: 'Both help each other', plainLabel: 'We help each other' },
    none: 'No help either way'
  }
)

/** Whether the person who helps said so themselves (B5): a plan that rests on somebody has their word. */
export const tieAgreements = codeList(
  { list: 'tieAgreements', source },
  { yes: 'Yes, they said so', asked: 'Asked, no answer yet', no: 'No', not_asked: 'Not asked yet' }
)
