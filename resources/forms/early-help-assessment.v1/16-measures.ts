import { headlines } from '../../../domain/forms/build/block.ts'
import { choiceColumn, column, list } from '../../../domain/forms/build/draft.ts'
import { section } from '../../../domain/forms/build/section.ts'
import { answerIs, any } from '../../../domain/forms/build/when.ts'

const date = column('date', 'date', 'Date', { required: true, notFuture: true })
const never = { carry: 'never', familyCopy: false } as const

export const otherMeasures = section({
  code: '16',
  title: 'Other measures',
  plainTitle: 'Other ways to see change',
  about: 'family',
  inShortForm: false,
  when: any(
    answerIs('3.trig_harm_outside', 'yes'),
    answerIs('3.trig_da', 'yes'),
    answerIs('3.trig_substance', 'yes'),
    answerIs('3.trig_neglect', 'yes'),
    answerIs('3.trig_emotional', 'yes')
  ),
  guidance: [{ heading: 'Scores only', text: 'The words of bought or licensed questionnaires are not kept here.' }],
  fields: [
    list(
      'star',
      'O S3',
      'Outcomes Star',
      'Shows on one page where the family stands and where it wants to go.',
      [
        column('star_name', 'text', 'Star', { required: true }),
        column('version', 'text', 'Version'),
        column('reading', 'integer', 'Reading number', { required: true, min: 1, max: 99 }),
        date,
        choiceColumn(
          'completed',
          'oneOf',
          'Completed',
          { together: 'Together', worker_only: 'By the worker only' },
          { required: true }
        ),
        column('area', 'text', 'Area', { required: true }),
        column('score', 'integer', 'Score', { required: true, min: 1, max: 10 })
      ],
      never
    ),
    list(
      'scaling',
      'O S3',
      'Family scaling',
      "Each person's own number matters.",
      [
        column('question', 'text', 'Question', { required: true }),
        column('person', 'person', 'Whose number', { required: true }),
        column('score', 'scale', 'Score, 0 to 10', { required: true, min: 0, max: 10 }),
        column('reason', 'text', 'Why'),
        date
      ],
      never
    ),
    list(
      'questionnaire',
      'O S3',
      'Parenting or mental health questionnaires',
      'A number that can be taken again shows change.',
      [
        column('name', 'text', 'Questionnaire', { required: true }),
        column('person', 'person', 'Whose', { required: true }),
        column('total', 'integer', 'Total', { required: true, min: 0, max: 999 }),
        column('risk_answer', 'yesNo', 'Did any answer speak of self-harm or not wanting to live?', {
          required: true,
          hint: '"Yes" means the telephone, before anything else.'
        }),
        date
      ],
      { hint: 'Only by people trained to use it.', ...never }
    ),
    list(
      'local_tool',
      'O S3',
      'Local tools',
      'Some tools are used only here.',
      [
        column('name', 'text', 'Tool', { required: true }),
        column('person', 'person', 'Whose'),
        column('min', 'decimal', 'Lowest possible', { required: true }),
        column('max', 'decimal', 'Highest possible', { required: true }),
        choiceColumn(
          'direction',
          'oneOf',
          'A higher number is',
          { better: 'Better', worse: 'Worse' },
          { required: true }
        ),
        column('score', 'decimal', 'Score', { required: true }),
        column('band', 'text', 'Band'),
        date
      ],
      never
    ),
    ...headlines()
  ]
})
