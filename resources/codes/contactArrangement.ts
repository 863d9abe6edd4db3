import { codeList } from './list.ts'

/** On family copies the word is “time with”, never “contact”. */
export const contactArrangements = codeList(
  { list: 'contactArrangements', source: 'Goldthread’s own list, from the early help assessment' },
  {
    lives_with: 'Lives with',
    agreed_informal: 'Agreed between them',
    court_order: 'Court order',
    supervised: { label: 'Supervised', plainLabel: 'Time together with somebody else there' },
    none_by_choice: { label: 'None by choice', plainLabel: 'No time together, by choice' },
    none_by_order: { label: 'None by order', plainLabel: 'No time together, by a court order' },
    not_known: 'Not known'
  }
)

export const contactRestrictions = codeList(
  { list: 'contactRestrictions', source: 'Goldthread’s own list, from the early help assessment' },
  {
    non_molestation: 'Non-molestation order',
    occupation: 'Occupation order',
    restraining: 'Restraining order',
    prohibited_steps: 'Prohibited steps order',
    bail: 'Bail conditions',
    licence: 'Licence conditions',
    other: 'Other'
  }
)
