import { codeList } from './list.ts'

export const personKindCodes = codeList(
  { list: 'personKindCodes', source: 'Goldthread’s own list, from the early help assessment' },
  {
    child: 'Child',
    unborn: { label: 'Unborn baby', plainLabel: 'Baby not born yet' },
    adult_carer: 'Parent or carer',
    adult_other: 'Other adult',
    significant_other: 'Important, lives elsewhere',
    deceased: 'Has died'
  }
)

export const ageBands = codeList(
  { list: 'ageBands', source: 'Goldthread’s own list, from the early help assessment' },
  {
    under_1: 'Under 1',
    '1_4': '1 to 4',
    '5_9': '5 to 9',
    '10_15': '10 to 15',
    '16_17': '16 or 17',
    adult: 'Adult',
    not_known: 'Not known'
  }
)

export const supportRoles = codeList(
  { list: 'supportRoles', source: 'Goldthread’s own list, from the early help assessment' },
  {
    childcare: 'Looking after children',
    money: 'Money',
    emotional: 'Listening and comfort',
    transport: 'Lifts',
    housing: 'A place to stay',
    safety: 'Keeping safe',
    none: 'None'
  }
)
