import { choiceColumn, column, list } from '../../../domain/forms/build/draft.ts'
import { section } from '../../../domain/forms/build/section.ts'
import { answered } from '../../../domain/forms/build/when.ts'

const never = { carry: 'never' } as const
const severity = { min: 0, max: 10 }

export const mapping = section({
  code: '17',
  title: 'Signs of Safety mapping',
  plainTitle: 'Worries, strengths and what keeps everybody safe',
  about: 'family',
  inShortForm: true,
  guidance: [
    {
      heading: 'Three parts to a worry',
      text: 'Who is worried, about what, and what may happen to the child if nothing changes.'
    },
    {
      heading: 'Strength is not safety',
      text: 'Safety is a time the worry could have come true and somebody kept the child safe.'
    },
    { heading: 'Goals', text: 'Say what will be happening, not what will stop.' }
  ],
  fields: [
    list(
      'sos_past_harm',
      'r S3',
      'Past harm: what happened',
      'Facts first: what has been hard before may be hard again.',
      [
        column('date', 'partialDate', 'When'),
        column('what', 'long', 'What happened', { required: true }),
        column('severity', 'scale', 'How bad, 0 to 10', severity),
        column('frequency', 'text', 'How often'),
        column('impact', 'text', 'What it did to the child'),
        column('source', 'text', 'Who saw or said it', { required: true }),
        column('child', 'people', 'Which child')
      ],
      { hint: 'Facts first.', rows: 'cards' }
    ),
    list(
      'sos_danger',
      'r S3',
      'Worry statements',
      'A worry that everybody understands is one that people can do something about.',
      [
        column('who_is_worried', 'text', 'Who is worried', { required: true }),
        column('about_what', 'long', 'About what', { required: true }),
        column('what_may_happen', 'long', 'What may happen to the child', { required: true }),
        column('child', 'people', 'Which child')
      ],
      { hint: 'Plain words, no labels. Three at most is best.', rows: 'cards', adviseRows: 3, ...never }
    ),
    list(
      'sos_complicating',
      'O S3',
      'What makes it harder',
      'These are not harm in themselves, but they get in the way.',
      [column('what', 'text', 'What', { required: true })]
    ),
    list(
      'sos_strengths',
      'R S2',
      'Strengths',
      'Every family has them, and plans are built on them.',
      [column('what', 'text', 'What', { required: true }), column('child', 'people', 'For whom')],
      { hint: 'At least one.', minRows: 1, nonAnswers: [] }
    ),
    list(
      'sos_existing_safety',
      'r S2',
      'Times somebody kept the child safe',
      'What has kept a child safe before can do so again.',
      [
        column('when', 'text', 'When', { required: true }),
        column('who_did_what', 'long', 'Who did what', { required: true })
      ],
      { hint: 'Strength is not safety.' }
    ),
    list(
      'sos_goal',
      'X S2',
      'Safety and wellbeing goals',
      'Everybody should know how we will all see that it is good enough.',
      [
        column('linked_danger', 'link', 'For which worry', { required: true, linkTo: '§.sos_danger' }),
        column('what_will_be_seen', 'long', 'What will be seen', { required: true }),
        column('for_how_long', 'text', 'For how long', { required: true }),
        column('child', 'people', 'For which child')
      ],
      {
        hint: 'Each worry has at least one goal.',
        rows: 'cards',
        when: answered('§.sos_danger'),
        nonAnswers: [],
        ...never
      }
    ),
    list(
      'sos_scale',
      'R S2',
      'Scale: 0 needs urgent outside action, 10 safe and well enough to close',
      'Each person sees it differently, and each number is kept.',
      [
        column('person', 'person', 'Whose number (leave blank for your own)'),
        choiceColumn(
          'as',
          'oneOf',
          'Who',
          { worker: 'A worker', family: 'Somebody of the family', other: 'Somebody else' },
          { required: true }
        ),
        column('score', 'scale', 'Score', { required: true, min: 0, max: 10 }),
        column('reason', 'text', 'Why', { required: true }),
        column('date', 'date', 'Date', { required: true, notFuture: true })
      ],
      {
        hint: 'At least your own and one from the family. They are never averaged.',
        minRows: 2,
        rowRule: 'workerAndFamily',
        familyCopy: false,
        nonAnswers: ['not_asked', 'declined'],
        ...never
      }
    ),
    list(
      'sos_next_steps',
      'R S2',
      'Next steps',
      'These become actions in the plan.',
      [
        column('action', 'text', 'What', { required: true }),
        column('who', 'text', 'Who'),
        column('by', 'date', 'By when')
      ],
      { minRows: 1, nonAnswers: [], ...never }
    ),
    list('sos_bottom_lines', 'O S3', 'What must happen', 'The family has a right to know what is not open to choice.', [
      column('what', 'text', 'What', { required: true })
    ])
  ]
})
