import { codeList } from './list.ts'

export const religions = codeList(
  { list: 'religions', source: 'ONS Census 2021 religion categories' },
  {
    no_religion: 'No religion',
    christian: 'Christian',
    buddhist: 'Buddhist',
    hindu: 'Hindu',
    jewish: 'Jewish',
    muslim: 'Muslim',
    sikh: 'Sikh',
    other: 'Another, in their own words',
    declined: 'Declined',
    not_asked: 'Not asked'
  }
)
