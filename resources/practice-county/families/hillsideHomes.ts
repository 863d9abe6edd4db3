import { type PracticeFamily, parent, siblings } from '../family.ts'

/** Hillside families in two homes, with two mothers, and waiting for a baby. */
export const hillsideHomes: readonly PracticeFamily[] = [
  {
    key: 'family/holroyd',
    name: 'Holroyd',
    team: 'team/hillside',
    state: 'plan_active',
    level: 3,
    startedDaysAgo: 210,
    lead: 'worker/amina-mensah',
    people: [
      {
        key: 'kelly',
        kind: 'adult_carer',
        forename: 'Kelly',
        surname: 'Holroyd',
        born: { age: 34, birthday: '05-17' },
        more: {
          sex: 'F',
          ethnicity: 'WBRI',
          firstLanguage: 'eng',
          interpreterNeeded: 'none',
          readingConfidence: 'some'
        },
        telephone: { value: '07700 900101', mayLeaveMessage: 'yes' }
      },
      {
        key: 'mark',
        kind: 'adult_carer',
        forename: 'Mark',
        surname: 'Ridley',
        born: { age: 37, birthday: '11-02' },
        more: { sex: 'M', ethnicity: 'WBRI', firstLanguage: 'eng', interpreterNeeded: 'none' },
        telephone: { value: '07700 900102', mayLeaveMessage: 'not_asked' }
      },
      {
        key: 'ellie',
        kind: 'child',
        forename: 'Eleanor',
        surname: 'Holroyd',
        preferred: 'Ellie',
        born: { age: 9, birthday: '03-14' },
        more: {
          sex: 'F',
          ethnicity: 'WBRI',
          firstLanguage: 'eng',
          caringArrangement: 'shared_care',
          childStatus: 'none'
        },
        school: 'Larkfield Primary School'
      },
      {
        key: 'callum',
        kind: 'child',
        forename: 'Callum',
        surname: 'Holroyd',
        born: { age: 14, birthday: '09-30' },
        more: {
          sex: 'M',
          ethnicity: 'WBRI',
          firstLanguage: 'eng',
          caringArrangement: 'one_parent',
          childStatus: 'none',
          youngCarer: 'yes'
        },
        school: 'Vale Academy'
      },
      {
        key: 'jean',
        kind: 'deceased',
        role: 'significant_other',
        forename: 'Jean',
        surname: 'Holroyd',
        preferred: 'Nana Jean',
        born: { age: 71, birthday: '01-20' },
        diedYearsAgo: 2,
        more: { sex: 'F' }
      }
    ],
    homes: [
      {
        who: ['kelly', 'ellie', 'callum'],
        lines: ['14 Quarry Rise'],
        town: 'Hillside',
        postcode: 'MV1 2AB',
        sinceDaysAgo: 1500,
        nights: { ellie: 9, callum: 14 }
      },
      {
        who: ['mark', 'ellie'],
        lines: ['Flat 3, 8 Weir Lane'],
        town: 'Riverside',
        postcode: 'MV2 4TH',
        sinceDaysAgo: 620,
        nights: { ellie: 5 }
      }
    ],
    ties: [
      parent('kelly', 'ellie'),
      parent('kelly', 'callum'),
      parent('mark', 'ellie', 'on_birth_certificate_from_2003'),
      parent('mark', 'callum', 'on_birth_certificate_from_2003'),
      parent('jean', 'kelly'),
      { from: 'kelly', is: 'EXP', of: 'mark', basis: 'former_partner' },
      ...siblings('ellie', 'callum')
    ],
    agencies: [
      {
        organisation: 'organisation/larkfield-primary',
        workerName: 'Priya Nair',
        role: 'Class teacher',
        forWhom: ['ellie']
      },
      {
        organisation: 'organisation/young-carers',
        workerName: 'Jo Farrant',
        role: 'Young carers group',
        forWhom: ['callum']
      }
    ],
    agreedBy: ['kelly', 'mark'],
    sharing: [
      {
        who: 'kelly',
        organisation: 'Vale Academy',
        topics: ['health'],
        mayShare: 'ask_first',
        reason: 'Kelly would like to tell the school about her health herself.'
      }
    ]
  },
  {
    key: 'family/okafor-lane',
    name: 'Okafor-Lane',
    team: 'team/hillside',
    state: 'assessing',
    level: 2,
    startedDaysAgo: 24,
    lead: 'worker/amina-mensah',
    people: [
      {
        key: 'ngozi',
        kind: 'adult_carer',
        forename: 'Ngozi',
        surname: 'Okafor-Lane',
        born: { age: 39, birthday: '07-08' },
        more: {
          sex: 'F',
          ethnicity: 'BAFR',
          firstLanguage: 'eng',
          interpreterNeeded: 'none',
          disability: ['NONE'],
          gp: 'Weir Lane Surgery'
        },
        telephone: { value: '07700 900111', mayLeaveMessage: 'yes' }
      },
      {
        key: 'bridget',
        kind: 'adult_carer',
        forename: 'Bridget',
        surname: 'Okafor-Lane',
        born: { age: 41, birthday: '12-01' },
        more: {
          sex: 'F',
          ethnicity: 'WBRI',
          firstLanguage: 'eng',
          interpreterNeeded: 'none',
          disability: ['NONE'],
          gp: 'Weir Lane Surgery'
        },
        telephone: { value: '07700 900112', mayLeaveMessage: 'yes' }
      },
      {
        key: 'theo',
        kind: 'child',
        forename: 'Theo',
        surname: 'Okafor-Lane',
        born: { age: 6, birthday: '02-29' },
        more: {
          sex: 'M',
          ethnicity: 'MWBA',
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
        telephone: { value: '07700 900111', mayLeaveMessage: 'yes' }
      }
    ],
    homes: [
      {
        who: ['ngozi', 'bridget', 'theo'],
        lines: ['2 Lark Close'],
        town: 'Hillside',
        postcode: 'MV1 3DE',
        sinceDaysAgo: 2600
      }
    ],
    ties: [
      parent('ngozi', 'theo'),
      { from: 'bridget', is: 'PAR', of: 'theo', basis: 'social', responsibility: 'yes', source: 'court_order' },
      { from: 'ngozi', is: 'SPO', of: 'bridget', basis: 'marriage' }
    ],
    agencies: [
      {
        organisation: 'organisation/weir-surgery',
        workerName: 'Dr Hana Sato',
        role: 'General practitioner',
        forWhom: ['theo']
      }
    ],
    agreedBy: ['ngozi', 'bridget'],
    sharing: [
      {
        who: 'ngozi',
        other: 'bridget',
        topics: ['all'],
        mayShare: 'yes',
        reason: 'They bring Theo up together.'
      },
      {
        who: 'bridget',
        other: 'ngozi',
        topics: ['all'],
        mayShare: 'yes',
        reason: 'They bring Theo up together.'
      },
      {
        who: 'theo',
        organisation: 'Larkfield Primary School',
        topics: ['school'],
        mayShare: 'yes',
        reason: 'Mrs Nair knows about the beetles anyway.'
      }
    ]
  },
  {
    key: 'family/begum',
    name: 'Begum',
    team: 'team/hillside',
    state: 'planning',
    level: 2,
    startedDaysAgo: 58,
    lead: 'worker/amina-mensah',
    people: [
      {
        key: 'shirin',
        kind: 'adult_carer',
        forename: 'Shirin',
        surname: 'Begum',
        born: { age: 27, birthday: '10-11' },
        more: {
          sex: 'F',
          ethnicity: 'ABAN',
          firstLanguage: 'ben',
          interpreterNeeded: 'spoken',
          interpreterWords: 'Sylheti, a woman interpreter please; not somebody from the same street.',
          contactPreference: 'call'
        },
        telephone: { value: '07700 900121', mayLeaveMessage: 'no' }
      },
      {
        key: 'kamal',
        kind: 'adult_carer',
        forename: 'Kamal',
        surname: 'Uddin',
        born: { age: 31, birthday: '04-23' },
        more: { sex: 'M', ethnicity: 'ABAN', firstLanguage: 'ben' }
      },
      {
        key: 'baby',
        kind: 'unborn',
        placeholder: 'Baby of Shirin',
        born: { dueInWeeks: 11 },
        more: { sex: 'U' }
      },
      {
        key: 'samira',
        kind: 'child',
        forename: 'Samira',
        surname: 'Uddin',
        born: { age: 3, birthday: '06-06' },
        more: { sex: 'F', ethnicity: 'ABAN', firstLanguage: 'ben', caringArrangement: 'parents', childStatus: 'none' }
      }
    ],
    homes: [
      {
        who: ['shirin', 'kamal', 'samira'],
        lines: ['61 Kiln Street'],
        town: 'Hillside',
        postcode: 'MV1 5GH',
        sinceDaysAgo: 900
      }
    ],
    ties: [
      parent('shirin', 'samira'),
      parent('kamal', 'samira', 'married_at_birth'),
      { from: 'shirin', is: 'PAR', of: 'baby', basis: 'biological', responsibility: 'not_known' },
      { from: 'kamal', is: 'PAR', of: 'baby', basis: 'biological', responsibility: 'not_known' },
      { from: 'shirin', is: 'SPO', of: 'kamal', basis: 'marriage' }
    ],
    agencies: [
      {
        organisation: 'organisation/health-visiting',
        workerName: 'Carol Whitty',
        role: 'Health visitor',
        forWhom: ['samira', 'baby']
      }
    ],
    agreedBy: ['shirin']
  }
]
