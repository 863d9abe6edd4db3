import { codeList } from './list.ts'

export const parentalResponsibilitySourceCodes = codeList(
  {
    list: 'parentalResponsibilitySourceCodes',
    source: 'Goldthread’s own list, from the early help assessment; Children Act 1989 ss.2-4A'
  },
  {
    birth_mother: 'Gave birth to the child',
    married_at_birth: 'Married to the mother at the birth',
    on_birth_certificate_from_2003: 'On the birth certificate, from December 2003',
    court_order: 'Court order',
    agreement: 'Parental responsibility agreement',
    sgo: 'Special guardianship order',
    adoption: 'Adoption',
    la_shared: 'Shared with the council',
    not_known: 'Not known'
  }
)
