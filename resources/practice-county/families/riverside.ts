import { type PracticeFamily, parent, siblings } from '../family.ts'

/** Riverside: a restricted family, a worker who knows the family, and a family without a fixed home. */
export const riverside: readonly PracticeFamily[] = [
  {
    key: 'family/castellan',
    name: 'Castellan',
    team: 'team/riverside',
    state: 'plan_active',
    level: 3,
    startedDaysAgo: 95,
    lead: 'worker/daniel-okoro',
    restricted: true,
    grants: ['worker/daniel-okoro', 'worker/helen-brookes'],
    people: [
      {
        key: 'vera',
        kind: 'adult_carer',
        forename: 'Vera',
        surname: 'Castellan',
        born: { age: 38, birthday: '03-27' },
        more: { sex: 'F', ethnicity: 'WOTH', firstLanguage: 'eng', interpreterNeeded: 'none' }
      },
      {
        key: 'luca',
        kind: 'child',
        forename: 'Luca',
        surname: 'Castellan',
        born: { age: 11, birthday: '07-19' },
        more: {
          sex: 'M',
          ethnicity: 'WOTH',
          firstLanguage: 'eng',
          caringArrangement: 'one_parent',
          childStatus: 'none'
        },
        school: 'Vale Academy'
      }
    ],
    homes: [
      { who: ['vera', 'luca'], lines: ['18 Towpath'], town: 'Riverside', postcode: 'MV2 2WX', sinceDaysAgo: 700 }
    ],
    ties: [parent('vera', 'luca')],
    agreedBy: ['vera']
  },
  {
    key: 'family/boateng',
    name: 'Boateng',
    team: 'team/riverside',
    state: 'planning',
    level: 2,
    startedDaysAgo: 66,
    lead: 'worker/daniel-okoro',
    conflicts: ['worker/amina-mensah', 'worker/paul-hartley'],
    people: [
      {
        key: 'yaw',
        kind: 'adult_carer',
        forename: 'Yaw',
        surname: 'Boateng',
        born: { age: 43, birthday: '12-12' },
        more: { sex: 'M', ethnicity: 'BAFR', firstLanguage: 'eng', interpreterNeeded: 'none' },
        telephone: { value: '07700 900181', mayLeaveMessage: 'yes' }
      },
      {
        key: 'esi',
        kind: 'child',
        forename: 'Esi',
        surname: 'Boateng',
        born: { age: 13, birthday: '05-25' },
        more: {
          sex: 'F',
          ethnicity: 'BAFR',
          firstLanguage: 'eng',
          caringArrangement: 'one_parent',
          childStatus: 'none'
        },
        school: 'Vale Academy'
      }
    ],
    homes: [
      { who: ['yaw', 'esi'], lines: ['6 Ferry Steps'], town: 'Riverside', postcode: 'MV2 3YZ', sinceDaysAgo: 1200 }
    ],
    ties: [parent('yaw', 'esi', 'court_order')],
    agreedBy: ['yaw']
  },
  {
    key: 'family/gallagher',
    name: 'Gallagher',
    team: 'team/riverside',
    state: 'on_hold',
    level: 2,
    startedDaysAgo: 130,
    lead: 'worker/daniel-okoro',
    people: [
      {
        key: 'nora',
        kind: 'adult_carer',
        forename: 'Nora',
        surname: 'Gallagher',
        born: { age: 28, birthday: '10-28' },
        more: {
          sex: 'F',
          ethnicity: 'WIRT',
          firstLanguage: 'eng',
          interpreterNeeded: 'easy_read',
          readingConfidence: 'no'
        },
        telephone: { value: '07700 900191', mayLeaveMessage: 'yes' }
      },
      {
        key: 'paddy',
        kind: 'child',
        forename: 'Patrick',
        surname: 'Gallagher',
        preferred: 'Paddy',
        born: { age: 6, birthday: '08-01' },
        more: { sex: 'M', ethnicity: 'WIRT', firstLanguage: 'eng', caringArrangement: 'one_parent' }
      },
      {
        key: 'rosie',
        kind: 'child',
        forename: 'Rose',
        surname: 'Gallagher',
        preferred: 'Rosie',
        born: { age: 1, birthday: '03-18' },
        more: { sex: 'F', ethnicity: 'WIRT', firstLanguage: 'eng', caringArrangement: 'one_parent' }
      }
    ],
    homes: [
      {
        who: ['nora', 'paddy', 'rosie'],
        lines: [],
        town: 'Riverside',
        postcode: '',
        type: 'no_fixed',
        sinceDaysAgo: 45
      }
    ],
    ties: [parent('nora', 'paddy'), parent('nora', 'rosie'), ...siblings('paddy', 'rosie')],
    agreedBy: ['nora']
  }
]
