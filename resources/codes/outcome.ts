import { codeList } from './list.ts'

/** What a family scores from 0 to 10. The ten after the first follow the national outcomes framework of 2022 to 2025. */
export const outcomeAreas = codeList(
  { list: 'outcomeAreas', source: 'Goldthread’s own words for the ten headline outcomes, and one for all together' },
  {
    overall: { label: 'How things are, all in all', plainLabel: 'How things are' },
    education: { label: 'Learning and school', plainLabel: 'School' },
    early_years: 'A good start in the early years',
    health: 'Health and feeling well',
    substance: 'Alcohol and drugs',
    relationships: { label: 'Getting on in the family', plainLabel: 'Getting on together' },
    safe_from_harm: 'Safe from harm',
    crime: 'Staying out of trouble',
    domestic_abuse: 'Safe from abuse at home',
    housing: 'A secure home',
    money: 'Enough money'
  }
)

/** Who scored. Two kinds of rater are two lines, and nothing is worked out between them. */
export const raterKinds = codeList(
  { list: 'raterKinds', source: 'Goldthread’s own list, from the scales of the early help assessment' },
  {
    child: { label: 'Child or young person', plainLabel: 'Me' },
    parent: { label: 'Parent or carer', plainLabel: 'Parent or carer' },
    worker: 'Worker',
    school: 'School or setting',
    other: 'Somebody else'
  }
)
