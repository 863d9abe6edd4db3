import { codeList } from './list.ts'

/** Never printed as initials. */
export const childStatuses = codeList(
  { list: 'childStatuses', source: 'Goldthread’s own list, from the early help assessment' },
  {
    none: 'None',
    cin: { label: 'Child in need', plainLabel: 'Has help from a social worker' },
    cp: { label: 'Child protection plan', plainLabel: 'Has a plan to keep them safe' },
    in_care: 'In our care',
    care_leaver: { label: 'Care leaver', plainLabel: 'Has been in our care' },
    sgo: { label: 'Special guardianship', plainLabel: 'Lives with a special guardian' },
    adopted: 'Adopted',
    private_fostering_suspected: {
      label: 'Private fostering suspected',
      plainLabel: 'Lives with somebody who is not close family'
    },
    not_known: 'Not known'
  }
)

export const caringArrangements = codeList(
  { list: 'caringArrangements', source: 'Goldthread’s own list, from the early help assessment' },
  {
    parents: 'Parents',
    one_parent: 'One parent',
    shared_care: 'Two homes',
    kinship_informal: 'Relative or friend, agreed between them',
    kinship_sgo: 'Relative or friend, special guardianship',
    kinship_foster: 'Relative or friend, as foster carer',
    private_fostering: 'Private foster carer',
    adoptive: 'Adoptive parents',
    other: 'Other'
  }
)
