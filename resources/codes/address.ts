import { codeList } from './list.ts'

export const addressTypes = codeList(
  { list: 'addressTypes', source: 'Goldthread’s own list, from the early help assessment' },
  {
    home: 'Home',
    second_home: 'Second home',
    temporary: 'Temporary home',
    refuge: 'Refuge',
    school_boarding: 'Boarding school',
    hospital: 'Hospital',
    custody: 'Custody',
    correspondence: 'For letters only',
    previous: 'Previous home',
    no_fixed: 'No settled home'
  }
)
