import { type PracticeFamily, parent, siblings } from '../family.ts'

/** Hillside families with twins, an address kept private, and a grandmother who brings up her grandchildren. */
export const hillsideCare: readonly PracticeFamily[] = [
  {
    key: 'family/petrov-shaw',
    name: 'Petrov-Shaw',
    team: 'team/hillside',
    state: 'assessment_review',
    level: 2,
    startedDaysAgo: 41,
    lead: 'worker/amina-mensah',
    people: [
      {
        key: 'irina',
        kind: 'adult_carer',
        forename: 'Irina',
        surname: 'Petrova',
        born: { age: 36, birthday: '08-19' },
        more: {
          sex: 'F',
          ethnicity: 'WOTH',
          firstLanguage: 'bul',
          interpreterNeeded: 'none',
          readingConfidence: 'some',
          disability: ['NONE'],
          gp: 'Weir Lane Surgery'
        },
        telephone: { value: '07700 900131', mayLeaveMessage: 'yes' }
      },
      {
        key: 'gareth',
        kind: 'adult_carer',
        forename: 'Gareth',
        surname: 'Shaw',
        born: { age: 40, birthday: '03-03' },
        more: {
          sex: 'M',
          ethnicity: 'WBRI',
          firstLanguage: 'eng',
          interpreterNeeded: 'none',
          disability: ['MOB'],
          gp: 'Weir Lane Surgery'
        },
        telephone: { value: '07700 900132', mayLeaveMessage: 'yes' }
      },
      {
        key: 'anton',
        kind: 'child',
        forename: 'Anton',
        surname: 'Petrov-Shaw',
        born: { age: 5, birthday: '05-05' },
        shortTag: 'twin of Misha',
        more: {
          sex: 'M',
          ethnicity: 'WOTH',
          firstLanguage: 'eng',
          interpreterNeeded: 'none',
          disability: ['NONE'],
          gp: 'Weir Lane Surgery',
          healthWorker: 'Carol Whitty, school nurse',
          youngCarer: 'no',
          caringArrangement: 'parents',
          childStatus: 'none'
        },
        school: 'Larkfield Primary School',
        telephone: { value: '07700 900131', mayLeaveMessage: 'yes' }
      },
      {
        key: 'misha',
        kind: 'child',
        forename: 'Mikhail',
        surname: 'Petrov-Shaw',
        preferred: 'Misha',
        born: { age: 5, birthday: '05-05' },
        shortTag: 'twin of Anton',
        more: {
          sex: 'M',
          ethnicity: 'WOTH',
          firstLanguage: 'eng',
          interpreterNeeded: 'none',
          disability: ['COMM'],
          gp: 'Weir Lane Surgery',
          healthWorker: 'Carol Whitty, school nurse',
          youngCarer: 'no',
          caringArrangement: 'parents',
          childStatus: 'none'
        },
        school: 'Larkfield Primary School',
        telephone: { value: '07700 900131', mayLeaveMessage: 'yes' }
      }
    ],
    homes: [
      {
        who: ['irina', 'gareth', 'anton', 'misha'],
        lines: ['9 Beacon View'],
        town: 'Hillside',
        postcode: 'MV1 1JK',
        sinceDaysAgo: 1900
      }
    ],
    ties: [
      parent('irina', 'anton'),
      parent('irina', 'misha'),
      parent('gareth', 'anton', 'on_birth_certificate_from_2003'),
      parent('gareth', 'misha', 'on_birth_certificate_from_2003'),
      { from: 'anton', is: 'TWN', of: 'misha', basis: 'biological' },
      { from: 'irina', is: 'PTN', of: 'gareth', basis: 'cohabiting' }
    ],
    agencies: [
      {
        organisation: 'organisation/larkfield-primary',
        workerName: 'Priya Nair',
        role: 'Class teacher',
        forWhom: ['anton', 'misha']
      },
      {
        organisation: 'organisation/health-visiting',
        workerName: 'Carol Whitty',
        role: 'School nurse',
        forWhom: ['misha']
      }
    ],
    agreedBy: ['irina', 'gareth'],
    sharing: [
      {
        who: 'irina',
        other: 'gareth',
        topics: ['all'],
        mayShare: 'yes',
        reason: 'They decide everything together.'
      },
      {
        who: 'gareth',
        other: 'irina',
        topics: ['all'],
        mayShare: 'yes',
        reason: 'She reads it first anyway, he says.'
      },
      {
        who: 'anton',
        organisation: 'Larkfield Primary School',
        topics: ['school'],
        mayShare: 'yes',
        reason: 'Mrs Nair may know everything but the secret den.'
      },
      {
        who: 'misha',
        organisation: 'Larkfield Primary School',
        topics: ['school'],
        mayShare: 'ask_first',
        reason: 'His drawing is for Mum. He nodded when asked about the card.'
      }
    ]
  },
  {
    key: 'family/whitlock',
    name: 'Whitlock',
    team: 'team/hillside',
    state: 'assessing',
    level: 3,
    startedDaysAgo: 33,
    lead: 'worker/amina-mensah',
    people: [
      {
        key: 'dana',
        kind: 'adult_carer',
        forename: 'Dana',
        surname: 'Whitlock',
        born: { age: 30, birthday: '02-12' },
        more: {
          sex: 'F',
          ethnicity: 'WBRI',
          firstLanguage: 'eng',
          interpreterNeeded: 'none',
          contactPreference: 'via_worker'
        },
        telephone: { value: '07700 900141', mayLeaveMessage: 'no' }
      },
      {
        key: 'lee',
        kind: 'adult_other',
        forename: 'Lee',
        surname: 'Cobb',
        born: { age: 33, birthday: '09-09' },
        more: { sex: 'M', ethnicity: 'WBRI', firstLanguage: 'eng' }
      },
      {
        key: 'poppy',
        kind: 'child',
        forename: 'Poppy',
        surname: 'Cobb',
        alsoKnownAs: { forename: 'Poppy', surname: 'Whitlock', type: 'alias' },
        born: { age: 7, birthday: '12-15' },
        more: {
          sex: 'F',
          ethnicity: 'WBRI',
          firstLanguage: 'eng',
          caringArrangement: 'one_parent',
          childStatus: 'none'
        },
        school: 'Larkfield Primary School'
      }
    ],
    homes: [
      {
        who: ['dana', 'poppy', 'lee'],
        lines: ['30 Foundry Road'],
        town: 'Hillside',
        postcode: 'MV1 8LM',
        sinceDaysAgo: 1400,
        untilDaysAgo: 70
      },
      { who: ['lee'], lines: ['30 Foundry Road'], town: 'Hillside', postcode: 'MV1 8LM', sinceDaysAgo: 70 },
      {
        who: ['dana', 'poppy'],
        lines: ['5 Hawthorn Court'],
        town: 'Old Town',
        postcode: 'MV3 9QN',
        sinceDaysAgo: 70,
        keptFrom: ['lee'],
        keptFor: ['worker/amina-mensah', 'worker/ruth-adeyemi']
      }
    ],
    ties: [
      parent('dana', 'poppy'),
      parent('lee', 'poppy', 'on_birth_certificate_from_2003'),
      { from: 'dana', is: 'EXP', of: 'lee', basis: 'former_partner' }
    ],
    agencies: [
      {
        organisation: 'organisation/harbour-house',
        workerName: 'Imelda Reyes',
        role: 'Domestic abuse support',
        forWhom: ['dana', 'poppy']
      }
    ],
    agreedBy: ['dana'],
    sharing: [
      {
        who: 'dana',
        organisation: 'Anybody who is in touch with Lee Cobb',
        topics: ['all'],
        mayShare: 'no',
        reason: 'Dana has moved away from Lee and is afraid of being found.'
      }
    ]
  },
  {
    key: 'family/doyle-marsh',
    name: 'Marsh',
    team: 'team/hillside',
    state: 'plan_active',
    level: 2,
    startedDaysAgo: 160,
    lead: 'worker/amina-mensah',
    people: [
      {
        key: 'pauline',
        kind: 'adult_carer',
        forename: 'Pauline',
        surname: 'Marsh',
        preferred: 'Polly',
        born: { age: 58, birthday: '01-31' },
        more: { sex: 'F', ethnicity: 'WBRI', firstLanguage: 'eng', interpreterNeeded: 'large_print' },
        telephone: { value: '01632 960211', mayLeaveMessage: 'yes' }
      },
      {
        key: 'stacey',
        kind: 'adult_other',
        forename: 'Stacey',
        surname: 'Marsh',
        born: { age: 29, birthday: '07-24' },
        more: { sex: 'F', ethnicity: 'WBRI', keyAbsent: 1 }
      },
      {
        key: 'tyler',
        kind: 'child',
        forename: 'Tyler',
        surname: 'Marsh',
        born: { age: 8, birthday: '10-02' },
        more: {
          sex: 'M',
          ethnicity: 'WBRI',
          firstLanguage: 'eng',
          caringArrangement: 'kinship_informal',
          childStatus: 'none'
        },
        school: 'Larkfield Primary School'
      },
      {
        key: 'skye',
        kind: 'child',
        forename: 'Skye',
        surname: 'Marsh',
        born: { about: 4 },
        more: {
          sex: 'F',
          ethnicity: 'WBRI',
          firstLanguage: 'eng',
          caringArrangement: 'kinship_informal',
          childStatus: 'none'
        }
      }
    ],
    homes: [
      {
        who: ['pauline', 'tyler', 'skye'],
        lines: ['22 Slate Terrace'],
        town: 'Hillside',
        postcode: 'MV1 6NP',
        sinceDaysAgo: 480
      }
    ],
    ties: [
      parent('pauline', 'stacey'),
      { from: 'pauline', is: 'GPA', of: 'tyler', basis: 'kinship', responsibility: 'no' },
      { from: 'pauline', is: 'GPA', of: 'skye', basis: 'kinship', responsibility: 'no' },
      parent('stacey', 'tyler'),
      parent('stacey', 'skye'),
      ...siblings('tyler', 'skye')
    ],
    agreedBy: ['pauline']
  }
]
