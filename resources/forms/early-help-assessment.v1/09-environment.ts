import { block, headlines } from '../../../domain/forms/build/block.ts'
import { draft, manyOf, oneOf } from '../../../domain/forms/build/draft.ts'
import { section } from '../../../domain/forms/build/section.ts'
import { answered, answerIs } from '../../../domain/forms/build/when.ts'

const DIMENSIONS = [
  ['family_history_functioning', 'Family history and how the family works', 'R S3'],
  ['wider_family', 'Wider family', 'R S2'],
  ['housing', 'Housing', 'R S2'],
  ['employment', 'Work', 'R S2'],
  ['income', 'Money', 'R S3'],
  ['social_integration', 'Friends and belonging', 'R S2'],
  ['community_resources', 'What the neighbourhood offers', 'R S2']
] as const

export const environment = section({
  code: '9',
  title: 'Family and environment',
  plainTitle: 'Home, money and the people around you',
  about: 'family',
  inShortForm: 'headlinesOnly',
  fields: [
    ...headlines(),
    ...DIMENSIONS.flatMap(([key, label, mark]) =>
      block(`fe_${key}`, mark, label, {}, 'what this is like for the children')
    ),
    oneOf(
      'tenure',
      'R S2',
      'The home is',
      'What can be done about a home depends on whose it is.',
      {
        owned: 'Owned',
        council: 'Rented from the council',
        housing_association: 'Rented from a housing association',
        private_rent: 'Rented privately',
        temporary: 'Temporary',
        with_family_friends: 'With family or friends',
        refuge: 'Refuge',
        no_fixed: 'No settled home',
        other: 'Other'
      },
      { hint: 'A refuge address is always kept secret.', familyCopy: false }
    ),
    manyOf('housing_issues', 'R S2', 'Problems with the home', 'A bad home makes everything else harder.', {
      overcrowded: 'Too crowded',
      disrepair_damp: 'Damp or in need of repair',
      arrears: 'Behind with the rent',
      eviction_notice: 'Notice to leave',
      unsafe_area: 'Area does not feel safe',
      harassment: 'Harassment',
      adaptations: 'Needs adaptations',
      none: 'None'
    }),
    oneOf(
      'homeless_risk',
      'R S2',
      'At risk of losing the home',
      'The council must help early if it knows early.',
      { no: 'No', within_56_days: 'Within 56 days', now: 'Now', not_known: 'Not known' },
      { carry: 'never' }
    ),
    draft('date', 'homeless_risk.date', 'X S2', 'By which day', 'The council must help early if it knows early.', {
      when: answerIs('§.homeless_risk', 'within_56_days', 'now'),
      carry: 'never'
    }),
    oneOf(
      'work_status',
      'R S2',
      'Work or training',
      'Work can change what a family can do.',
      {
        employed_ft: 'In full-time work',
        employed_pt: 'In part-time work',
        self_employed: 'Self-employed',
        zero_hours: 'Zero-hours contract',
        unemployed_seeking: 'Looking for work',
        not_seeking_health: 'Not looking: health',
        not_seeking_caring: 'Not looking: caring for someone',
        student: 'Student',
        retired: 'Retired',
        not_known: 'Not known'
      },
      { about: 'eachAdult' }
    ),
    oneOf('income_ok', 'R S3', 'Managing on money', 'Worry about money takes up room for everything else.', {
      yes: 'Yes',
      just: 'Just about',
      no: 'No',
      not_asked: 'Not asked'
    }),
    draft(
      'long',
      'income_ok.detail',
      'O S3',
      'What is hard, or what helps',
      'Worry about money takes up room for everything else.',
      {
        when: answered('§.income_ok')
      }
    ),
    manyOf('debts', 'O S3', 'Debts', 'Some debts are more urgent than others.', {
      rent: 'Rent',
      council_tax: 'Council tax',
      utilities: 'Gas, electricity or water',
      loan_shark: 'A loan shark',
      cards: 'Cards or catalogues',
      family: 'Family or friends',
      none: 'None',
      not_asked: 'Not asked'
    }),
    manyOf(
      'essentials',
      'R S3',
      'Went without in the last month',
      'Nobody should wait a week for food or warmth.',
      {
        food: 'Food',
        heat: 'Heating',
        beds: 'Beds',
        cooker: 'A cooker',
        clothing: 'Clothes',
        phone_data: 'Phone or internet',
        none: 'Nothing'
      },
      { hint: 'Help in the same week.', carry: 'never' }
    ),
    oneOf('benefits_check', 'O S2', 'Benefits check done', 'Families often have a right to more than they get.', {
      done: 'Done',
      referred: 'Referred',
      declined: 'Declined',
      not_needed: 'Not needed'
    }),
    oneOf('digital_access', 'O S2', 'Phone and internet', 'So much help now asks for a screen.', {
      good: 'Good',
      limited: 'Limited',
      none: 'None'
    }),
    draft('long', 'family_activities', 'O S2', 'What the family enjoys', 'Good times are a strength to build on.'),
    draft('calculated', 'network_list', 'R S2', 'People who help', 'Family and friends stay when services have gone.', {
      hint: 'From the relationships. Think about a family network meeting.',
      source: { register: 'relationship', field: 'network' }
    })
  ]
})
