import { headlines } from '../../../domain/forms/build/block.ts'
import { choiceColumn, column, draft, list } from '../../../domain/forms/build/draft.ts'
import { section } from '../../../domain/forms/build/section.ts'
import { all, answerIs, born } from '../../../domain/forms/build/when.ts'
import { gradedAreas, gradedSubAreas } from './measures.ts'

const SUB_GRADES = {
  '1': '1: all needs met',
  '2': '2: essential needs met',
  '3': '3: some needs not met',
  '4': '4: most needs not met',
  '5': '5: needs not met at all, or met with hostility',
  not_scored: 'Not scored'
}

export const neglect = section({
  code: '14',
  title: 'Neglect and the Graded Care Profile 2',
  plainTitle: 'Having what you need',
  about: 'eachChild',
  inShortForm: false,
  when: all(born, answerIs('3.trig_neglect', 'yes')),
  guidance: [
    {
      heading: 'Results only',
      text: 'The descriptors belong to trained people. Enter the grades you reached; the app adds nothing up.'
    },
    { heading: 'An area at 4 or 5', text: 'Talk with your team leader today.' }
  ],
  fields: [
    list(
      'gcp',
      'X S3',
      'Profiles',
      "Shows, one by one, which of a child's needs are met.",
      [
        column('gcp_carer', 'person', 'Carer', { required: true }),
        column('gcp_date', 'date', 'Date', { required: true, notFuture: true }),
        column('gcp_user_trained', 'yesNo', 'I am trained to use this profile', { required: true }),
        ...gradedSubAreas.map((label, place) =>
          choiceColumn(`gcp_sub_${place + 1}`, 'oneOf', label, SUB_GRADES, { required: true })
        ),
        ...gradedAreas.map((label, place) =>
          column(`gcp_area_${place + 1}`, 'integer', `${label}: grade of the area`, {
            required: true,
            min: 1,
            max: 5,
            hint: 'Entered by you, from the scoring rule of the profile.'
          })
        ),
        column('gcp_summary', 'long', 'What this tells us', { required: true })
      ],
      {
        hint: 'One profile for each child and each main carer.',
        rows: 'cards',
        rowRule: 'trainedUser',
        familyCopy: false,
        nonAnswers: ['not_applicable'],
        carry: 'never'
      }
    ),
    list(
      'gcp_targets',
      'X S3',
      'What should get better',
      'These become goals in the plan.',
      [
        column('item', 'text', 'What', { required: true }),
        column('current', 'integer', 'Now', { min: 1, max: 5 }),
        column('target', 'integer', 'To reach', { min: 1, max: 5 }),
        column('by', 'date', 'By when')
      ],
      { carry: 'never' }
    ),
    draft('calculated', 'gcp_compare', '- S3', 'Change since last time', 'Worked out by the app for each area.', {
      familyCopy: false
    }),
    ...headlines()
  ]
})
