import { type PracticeFamily, parent, siblings } from '../family.ts'

const children = ['hamza', 'zara', 'bilal', 'amna', 'yusuf', 'noor'] as const

/** Old Town: a large family, a parent who is still a child herself, and a family whose help has ended. */
export const oldTown: readonly PracticeFamily[] = [
  {
    key: 'family/rahman',
    name: 'Rahman',
    team: 'team/old-town',
    state: 'plan_active',
    level: 2,
    startedDaysAgo: 250,
    lead: 'worker/sian-pritchard',
    people: [
      {
        key: 'tariq',
        kind: 'adult_carer',
        forename: 'Tariq',
        surname: 'Rahman',
        born: { age: 47, birthday: '01-01' },
        more: { sex: 'M', ethnicity: 'APKN', firstLanguage: 'urd', interpreterNeeded: 'none' },
        telephone: { value: '07700 900201', mayLeaveMessage: 'yes' }
      },
      {
        key: 'saima',
        kind: 'adult_carer',
        forename: 'Saima',
        surname: 'Rahman',
        born: { age: 43, birthday: '09-14' },
        more: { sex: 'F', ethnicity: 'APKN', firstLanguage: 'urd', interpreterNeeded: 'spoken' }
      },
      { key: 'hamza', kind: 'adult_other', forename: 'Hamza', surname: 'Rahman', born: { age: 18, birthday: '02-02' } },
      { key: 'zara', kind: 'child', forename: 'Zara', surname: 'Rahman', born: { age: 16, birthday: '03-09' } },
      { key: 'bilal', kind: 'child', forename: 'Bilal', surname: 'Rahman', born: { age: 14, birthday: '06-21' } },
      { key: 'amna', kind: 'child', forename: 'Amna', surname: 'Rahman', born: { age: 11, birthday: '08-31' } },
      { key: 'yusuf', kind: 'child', forename: 'Yusuf', surname: 'Rahman', born: { age: 7, birthday: '09-01' } },
      { key: 'noor', kind: 'child', forename: 'Noor', surname: 'Rahman', born: { age: 4, birthday: '12-24' } }
    ],
    homes: [
      {
        who: ['tariq', 'saima', ...children],
        lines: ['101 Chapel Street'],
        town: 'Old Town',
        postcode: 'MV3 1AA',
        sinceDaysAgo: 5000
      }
    ],
    ties: [
      ...children.map(child => parent('saima', child)),
      ...children.map(child => parent('tariq', child, 'married_at_birth')),
      ...siblings(...children),
      { from: 'tariq', is: 'SPO', of: 'saima', basis: 'marriage' }
    ],
    agencies: [
      {
        organisation: 'organisation/money-advice',
        workerName: 'Felix Grant',
        role: 'Money adviser',
        forWhom: ['tariq']
      }
    ],
    agreedBy: ['tariq', 'saima']
  },
  {
    key: 'family/hughes',
    name: 'Hughes',
    team: 'team/old-town',
    state: 'assessing',
    level: 3,
    startedDaysAgo: 18,
    lead: 'worker/sian-pritchard',
    people: [
      {
        key: 'megan',
        kind: 'child',
        forename: 'Megan',
        surname: 'Hughes',
        born: { age: 17, birthday: '01-17' },
        more: {
          sex: 'F',
          ethnicity: 'WBRI',
          firstLanguage: 'eng',
          caringArrangement: 'one_parent',
          childStatus: 'none'
        },
        school: 'Vale Academy',
        telephone: { value: '07700 900221', mayLeaveMessage: 'yes' }
      },
      {
        key: 'alfie',
        kind: 'child',
        forename: 'Alfie',
        surname: 'Hughes',
        born: { age: 0, birthday: '07-02' },
        more: { sex: 'M', ethnicity: 'WBRI', firstLanguage: 'eng', caringArrangement: 'parents', childStatus: 'none' }
      },
      {
        key: 'rhys',
        kind: 'adult_carer',
        forename: 'Rhys',
        surname: 'Hughes',
        born: { age: 44, birthday: '05-30' },
        more: { sex: 'M', ethnicity: 'WBRI', firstLanguage: 'cym', interpreterNeeded: 'none' }
      }
    ],
    homes: [
      {
        who: ['megan', 'alfie', 'rhys'],
        lines: ['40 Market Hill'],
        town: 'Old Town',
        postcode: 'MV3 5BC',
        sinceDaysAgo: 2000
      }
    ],
    ties: [parent('rhys', 'megan', 'married_at_birth'), parent('megan', 'alfie')],
    agreedBy: ['megan']
  },
  {
    key: 'family/ferris',
    name: 'Ferris',
    team: 'team/old-town',
    state: 'closed',
    level: 1,
    startedDaysAgo: 300,
    endedDaysAgo: 12,
    lead: 'worker/sian-pritchard',
    people: [
      {
        key: 'joan',
        kind: 'adult_carer',
        forename: 'Joan',
        surname: 'Ferris',
        born: { age: 50, birthday: '04-01' },
        more: { sex: 'F', ethnicity: 'WBRI', firstLanguage: 'eng', interpreterNeeded: 'none' }
      },
      {
        key: 'alex',
        kind: 'child',
        forename: 'Alex',
        surname: 'Ferris',
        born: { age: 15, birthday: '10-10' },
        more: {
          sex: 'F',
          genderIdentity: 'non_binary',
          pronouns: 'they/them',
          ethnicity: 'WBRI',
          firstLanguage: 'eng',
          caringArrangement: 'one_parent'
        },
        school: 'Vale Academy'
      }
    ],
    homes: [
      { who: ['joan', 'alex'], lines: ['12 Almond Row'], town: 'Old Town', postcode: 'MV3 8DF', sinceDaysAgo: 4000 }
    ],
    ties: [parent('joan', 'alex')],
    agreedBy: ['joan', 'alex']
  }
]
