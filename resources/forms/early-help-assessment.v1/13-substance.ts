import { headlines } from '../../../domain/forms/build/block.ts'
import { choiceColumn, column, draft, list } from '../../../domain/forms/build/draft.ts'
import { section } from '../../../domain/forms/build/section.ts'
import { answerIs } from '../../../domain/forms/build/when.ts'

export const substanceUse = section({
  code: '13',
  title: 'Substance use',
  plainTitle: 'Drugs and alcohol',
  about: 'family',
  inShortForm: false,
  when: answerIs('3.trig_substance', 'yes'),
  fields: [
    list(
      'substance',
      'X S3',
      'Who uses what',
      'Help fits the person and the substance.',
      [
        column('sub_who', 'person', 'Person', { required: true }),
        choiceColumn(
          'sub_types',
          'manyOf',
          'Substances',
          {
            alcohol: 'Alcohol',
            cannabis: 'Cannabis',
            opiates: 'Opiates',
            cocaine_crack: 'Cocaine or crack',
            prescription: 'Prescribed medicines',
            new_psychoactive: 'New psychoactive substances',
            nitrous: 'Nitrous oxide',
            ketamine: 'Ketamine',
            other: 'Other'
          },
          { required: true }
        ),
        choiceColumn(
          'sub_pattern',
          'oneOf',
          'Pattern',
          {
            past: 'In the past',
            occasional: 'Now and then',
            regular: 'Regularly',
            dependent: 'Dependent',
            recovery: 'In recovery',
            not_known: 'Not known'
          },
          { required: true }
        ),
        column('sub_tool', 'text', 'Screening tool (AUDIT or other)'),
        column('sub_tool_score', 'integer', 'Score', { min: 0, max: 40 }),
        column('sub_tool_date', 'date', 'Date', { notFuture: true }),
        choiceColumn(
          'sub_support',
          'oneOf',
          'Support',
          {
            none: 'None',
            offered: 'Offered',
            accepted: 'Accepted',
            in_treatment: 'In treatment',
            declined: 'Declined'
          },
          { required: true }
        ),
        column('sub_support_org', 'organisation', 'Given by')
      ],
      { rows: 'cards' }
    ),
    draft(
      'long',
      'sub_impact',
      'X S3',
      'Effect on care and on each child',
      'What matters is how life is for the child.'
    ),
    draft(
      'yesNoNotKnown',
      'sub_storage',
      'X S3',
      'Safe storage seen, also of prescribed medicines',
      'Small children taste what they find.',
      {
        when: { family: 'childUnderTen' },
        carry: 'never'
      }
    ),
    ...headlines()
  ]
})
