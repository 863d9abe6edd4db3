import { block, headlines } from '../../../domain/forms/build/block.ts'
import { column, draft, type FieldDraft, list, oneOf } from '../../../domain/forms/build/draft.ts'
import { section } from '../../../domain/forms/build/section.ts'
import { agedFrom, agedUnder, all, answerIs, born, unborn } from '../../../domain/forms/build/when.ts'

const CHECKS: Readonly<Record<string, string>> = {
  imms: 'Immunisations up to date',
  '2_year_review': 'Review at two years done',
  dental_12m: 'Seen by a dentist in the last 12 months',
  vision: 'Eyes tested',
  hearing: 'Hearing tested'
}

const checksDue: readonly FieldDraft[] = Object.entries(CHECKS).map(([key, label]) =>
  draft('yesNoNotKnown', `checks_due.${key}`, 'r S3', label, 'Small checks find big things early.', { when: born })
)

const unbornCare: readonly FieldDraft[] = [
  draft(
    'integer',
    'unborn_care.booked_by_week',
    'X S3',
    'Booked with a midwife by week',
    'Early care helps mother and baby.',
    {
      min: 1,
      max: 42,
      when: unborn
    }
  ),
  draft('text', 'unborn_care.midwife', 'X S3', 'Midwife', 'The midwife should be at the table.', { when: unborn }),
  draft(
    'long',
    'unborn_care.concerns',
    'X S3',
    'Worries about the pregnancy or after',
    'Some worries need help before the birth.',
    {
      when: unborn
    }
  ),
  draft(
    'yesNoNotKnown',
    'unborn_care.previous_children_elsewhere',
    'X S3',
    "Are there older children who are not in their parents' care?",
    'Their story may tell what this baby will need.',
    { when: unborn }
  ),
  draft(
    'long',
    'unborn_care.birth_plan',
    'X S3',
    'Plan for the birth',
    'A plan that everybody knows keeps mother and baby safe.',
    {
      when: unborn
    }
  )
]

export const health = section({
  code: '5',
  title: "Each child's health and development",
  plainTitle: 'Health and growing up',
  about: 'eachChild',
  inShortForm: 'headlinesOnly',
  fields: [
    ...headlines(),
    ...block('health_block', 'R S3', 'Health'),
    list(
      'conditions',
      'r S3',
      'Conditions, allergies and medicines',
      'Everybody who cares for the child should know.',
      [
        column('name', 'text', 'What', { required: true }),
        column('since', 'partialDate', 'Since'),
        column('treatment', 'text', 'Treatment'),
        column('who_manages', 'text', 'Who looks after it')
      ],
      { when: born }
    ),
    ...checksDue,
    draft(
      'integer',
      'missed_appointments',
      'O S3',
      'Missed health appointments (12 months)',
      'A child cannot bring themselves to a doctor.',
      {
        hint: 'Say "was not brought".',
        min: 0,
        max: 99,
        when: born,
        carry: 'never'
      }
    ),
    draft(
      'long',
      'missed_appointments.detail',
      'O S3',
      'Which ones, and why',
      'There is often a reason that can be put right.',
      {
        when: { all: [born, { answered: '§.missed_appointments' }] },
        carry: 'never'
      }
    ),
    draft(
      'long',
      'growth_eating_sleep',
      'r S3',
      'Eating, weight and sleep',
      'Food and sleep come before everything else.',
      { when: born }
    ),
    oneOf(
      'development',
      'R S3',
      'Milestones, speech and language',
      'Help with talking works best early.',
      { as_expected: 'As expected', some_delay: 'Some delay', delay: 'Delay', not_known: 'Not known' },
      { when: all(born, agedUnder(6)) }
    ),
    draft('long', 'development.detail', 'X S3', 'What you see', 'Help with talking works best early.', {
      when: all(born, agedUnder(6), answerIs('§.development', 'some_delay', 'delay'))
    }),
    ...unbornCare,
    draft(
      'long',
      'disability_impact',
      'X S3',
      'Effect of disability on daily life',
      'Shows what would make daily life easier.',
      {
        when: all(
          born,
          answerIs('1.disability', 'MOB', 'HAND', 'PC', 'INC', 'COMM', 'LD', 'HEAR', 'VIS', 'BEH', 'CON', 'AUT', 'DDA')
        )
      }
    ),
    ...block('selfcare_block', 'r S3', 'Self-care skills', { hint: 'For age and ability.', when: agedFrom(3) }),
    list(
      'accidents',
      'r S3',
      'Injuries or accidents (12 months)',
      'A pattern can show that a home or a child is not safe.',
      [
        column('date', 'partialDate', 'When', { required: true }),
        column('what', 'text', 'What', { required: true }),
        column('where', 'text', 'Where'),
        column('explanation', 'text', 'How it was explained'),
        column('seen_by', 'text', 'Seen by')
      ],
      { hint: 'A pattern matters.', when: born, carry: 'never' }
    )
  ]
})
