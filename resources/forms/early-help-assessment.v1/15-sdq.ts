import { headlines } from '../../../domain/forms/build/block.ts'
import { choiceColumn, column, draft, list } from '../../../domain/forms/build/draft.ts'
import { section } from '../../../domain/forms/build/section.ts'
import { agedFrom, all, answerIs, born } from '../../../domain/forms/build/when.ts'
import { sdqVersions } from './measures.ts'

const score = { required: true, min: 0, max: 10 }

export const strengthsAndDifficulties = section({
  code: '15',
  title: 'Strengths and Difficulties Questionnaire',
  plainTitle: 'Feelings questionnaire',
  about: 'eachChild',
  inShortForm: false,
  when: all(born, answerIs('3.trig_emotional', 'yes'), agedFrom(2)),
  guidance: [{ heading: 'Scores only', text: 'A band is the result of a screening, never a diagnosis.' }],
  fields: [
    list(
      'sdq',
      'X S3',
      'Results',
      'The same questions again later show whether things are easier.',
      [
        choiceColumn('sdq_version', 'oneOf', 'Version', sdqVersions, { required: true }),
        column('sdq_date', 'date', 'Date', { required: true, notFuture: true }),
        column('sdq_completed_by', 'text', 'Completed by', { required: true }),
        column('emotional', 'integer', 'Emotional', score),
        column('conduct', 'integer', 'Conduct', score),
        column('hyperactivity', 'integer', 'Hyperactivity', score),
        column('peer', 'integer', 'Friends', score),
        column('prosocial', 'integer', 'Kindness to others', score),
        column('total', 'integer', 'Total difficulties', {
          required: true,
          min: 0,
          max: 40,
          hint: 'The first four together.'
        }),
        column('impact', 'integer', 'Impact', { min: 0, max: 10, hint: 'May be left blank. For a teacher, up to 6.' }),
        choiceColumn(
          'scheme',
          'oneOf',
          'Scheme of bands',
          { four_band: 'Four bands', three_band: 'Three bands' },
          { required: true }
        )
      ],
      {
        rows: 'cards',
        rowRule: 'sdqTotal',
        familyCopy: false,
        nonAnswers: ['not_asked', 'declined', 'not_applicable'],
        carry: 'never'
      }
    ),
    draft('calculated', 'band', '- S3', 'Bands', 'Looked up by the app from the table in force.', {
      familyCopy: false
    }),
    ...headlines()
  ]
})
