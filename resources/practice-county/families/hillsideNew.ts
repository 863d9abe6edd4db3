import { type PracticeFamily, parent } from '../family.ts'

/** Hillside families that are new, led by a partner, or wait for a worker. */
export const hillsideNew: readonly PracticeFamily[] = [
  {
    key: 'family/adeyinka',
    name: 'Adeyinka',
    team: 'team/hillside',
    state: 'allocated',
    level: 2,
    startedDaysAgo: 6,
    lead: 'worker/amina-mensah',
    people: [
      {
        key: 'folake',
        kind: 'adult_carer',
        forename: 'Folake',
        surname: 'Adeyinka',
        born: { age: 24, birthday: '06-15' },
        more: { sex: 'F', ethnicity: 'BAFR', firstLanguage: 'yor', interpreterNeeded: 'none' },
        telephone: { value: '07700 900151', mayLeaveMessage: 'not_asked' }
      },
      {
        key: 'sam',
        kind: 'child',
        forename: 'Samuel',
        surname: 'Adeyinka',
        preferred: 'Sam',
        born: { age: 2, birthday: '04-04' },
        more: {
          sex: 'M',
          ethnicity: 'MOTH',
          firstLanguage: 'eng',
          caringArrangement: 'one_parent',
          childStatus: 'none'
        }
      },
      {
        key: 'father',
        kind: 'significant_other',
        placeholder: 'Father of Sam',
        born: 'not_known',
        more: { keyAbsent: 1 }
      }
    ],
    homes: [
      {
        who: ['folake', 'sam'],
        lines: ['Room 12, Bridge House', '1 Station Approach'],
        town: 'Hillside',
        postcode: 'MV1 4RT',
        type: 'temporary',
        sinceDaysAgo: 38
      }
    ],
    ties: [
      parent('folake', 'sam'),
      { from: 'father', is: 'PAR', of: 'sam', basis: 'not_known', responsibility: 'not_known' }
    ]
  },
  {
    key: 'family/tanner',
    name: 'Tanner',
    team: 'team/hillside',
    state: 'assessing',
    level: 2,
    startedDaysAgo: 29,
    lead: 'worker/tom-barlow',
    coWorkers: ['worker/amina-mensah'],
    leadOrganisation: 'organisation/larkfield-primary',
    people: [
      {
        key: 'beth',
        kind: 'adult_carer',
        forename: 'Bethany',
        surname: 'Tanner',
        preferred: 'Beth',
        born: { age: 32, birthday: '08-08' },
        more: { sex: 'F', ethnicity: 'WBRI', firstLanguage: 'eng', interpreterNeeded: 'none' },
        telephone: { value: '07700 900161', mayLeaveMessage: 'yes' }
      },
      {
        key: 'jayden',
        kind: 'child',
        forename: 'Jayden',
        surname: 'Tanner',
        born: { age: 10, birthday: '01-09' },
        more: {
          sex: 'M',
          ethnicity: 'MWBC',
          firstLanguage: 'eng',
          caringArrangement: 'one_parent',
          childStatus: 'none',
          pronouns: 'he/him'
        },
        school: 'Larkfield Primary School'
      }
    ],
    homes: [
      {
        who: ['beth', 'jayden'],
        lines: ['77 Quarry Rise'],
        town: 'Hillside',
        postcode: 'MV1 2AD',
        sinceDaysAgo: 800
      }
    ],
    ties: [parent('beth', 'jayden')],
    agencies: [
      {
        organisation: 'organisation/larkfield-primary',
        worker: 'worker/tom-barlow',
        workerName: 'Tom Barlow',
        role: 'Lead practitioner',
        forWhom: ['jayden']
      }
    ],
    agreedBy: ['beth']
  },
  {
    key: 'family/lowe',
    name: 'Lowe',
    team: 'team/hillside',
    state: 'awaiting_allocation',
    level: 2,
    startedDaysAgo: 2,
    lead: null,
    people: [
      {
        key: 'martin',
        kind: 'adult_carer',
        forename: 'Martin',
        surname: 'Lowe',
        born: { age: 45, birthday: '02-20' },
        more: {
          sex: 'M',
          ethnicity: 'WBRI',
          firstLanguage: 'bfi',
          interpreterNeeded: 'bsl',
          contactPreference: 'text'
        },
        telephone: { value: '07700 900171', mayLeaveMessage: 'no' }
      },
      {
        key: 'grace',
        kind: 'child',
        forename: 'Grace',
        surname: 'Lowe',
        born: { age: 12, birthday: '11-30' },
        more: { sex: 'F', ethnicity: 'WBRI', firstLanguage: 'bfi', caringArrangement: 'one_parent', youngCarer: 'yes' },
        school: 'Vale Academy'
      }
    ],
    homes: [
      { who: ['martin', 'grace'], lines: ['3 Mill Bank'], town: 'Hillside', postcode: 'MV1 7UV', sinceDaysAgo: 3000 }
    ],
    ties: [parent('martin', 'grace', 'married_at_birth')]
  }
]
