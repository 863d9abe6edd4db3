import { block, headlines } from '../../../domain/forms/build/block.ts'
import { column, draft, list, oneOf } from '../../../domain/forms/build/draft.ts'
import { section } from '../../../domain/forms/build/section.ts'
import { agedFrom, answerIs, born } from '../../../domain/forms/build/when.ts'

export const wellbeing = section({
  code: '7',
  title: "Each child's emotional wellbeing, identity and relationships",
  plainTitle: 'Feelings, who I am, and the people I love',
  about: 'eachChild',
  when: born,
  inShortForm: 'headlinesOnly',
  guidance: [{ heading: 'Start with this', text: 'Begin with what the child is good at and enjoys.' }],
  fields: [
    ...headlines(),
    draft('long', 'strengths_interests', 'R S2', 'Good at, enjoys, dreams of', 'A child is more than a worry.', {
      hint: 'Start with this.'
    }),
    ...block('emotional_block', 'R S3', 'Feelings and behaviour', { hint: 'Say what you see, not a label.' }),
    ...block('identity_block', 'r S3', 'Sense of self, culture, faith and pride'),
    ...block('relationships_block', 'R S3', 'Family and friends'),
    ...block('presentation_block', 'O S3', 'How the child comes across'),
    oneOf(
      'self_harm',
      'R S4',
      'Self-harm, or thoughts of suicide',
      'Asking does not put the thought there, and it can save a life.',
      { no: 'No', yes_past: 'Yes, in the past', yes_now: 'Yes, now', not_known: 'Not known' },
      { hint: '"Yes, now" means the telephone, before anything else.', when: agedFrom(8), carry: 'never' }
    ),
    draft(
      'long',
      'self_harm.detail',
      'X S4',
      'What is known, and who helps',
      'So that everybody who must know does know.',
      {
        when: answerIs('§.self_harm', 'yes_past', 'yes_now'),
        carry: 'never'
      }
    ),
    draft('partialDate', 'self_harm.when', 'X S4', 'When last', 'How long ago it was changes what is needed.', {
      when: answerIs('§.self_harm', 'yes_past', 'yes_now'),
      notFuture: true,
      carry: 'never'
    }),
    draft('long', 'worries_online', 'r S3', 'Online life', 'Much of childhood now happens there.', {
      when: agedFrom(6)
    }),
    list(
      'loss_trauma',
      'O S3',
      'Losses and hard events',
      'What has happened to a child explains much of what they do.',
      [
        column('event', 'text', 'What happened', { required: true }),
        column('age', 'text', 'How old the child was'),
        column('support_had', 'text', 'What help there was')
      ]
    ),
    oneOf(
      'neurodiversity',
      'O S3',
      'Diagnosis, or on the way to one',
      'A brain that works differently needs a different kind of help.',
      { none: 'None', suspected: 'Suspected', referred: 'Referred', assessed: 'Assessed', diagnosed: 'Diagnosed' }
    ),
    draft('text', 'neurodiversity.detail', 'O S3', 'What, and who said so', 'So that nobody has to ask again.', {
      when: answerIs('§.neurodiversity', 'suspected', 'referred', 'assessed', 'diagnosed')
    })
  ]
})
