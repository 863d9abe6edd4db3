import { draft, oneOf } from '../../../domain/forms/build/draft.ts'
import { section } from '../../../domain/forms/build/section.ts'

/** "Not sure" counts as yes. There is no preset answer and no way to answer all at once. */
const ANSWERS = { yes: 'Yes', no: 'No', not_sure: 'Not sure' }
const WHY = 'If a child is in danger, the telephone comes before any form.'

const question = (key: string, label: string) =>
  oneOf(key, 'R S3', label, WHY, ANSWERS, { nonAnswers: [], carry: 'never', familyCopy: false })

export const immediateSafetyScreen = section({
  code: 'S',
  title: 'Immediate safety',
  plainTitle: 'Is everybody safe today?',
  about: 'family',
  inShortForm: true,
  guidance: [
    {
      heading: 'Any yes, or not sure',
      text: 'Ring. Nothing written here tells anybody. Numbers are on the next screen, also without a network.'
    }
  ],
  fields: [
    question('q1', 'Is a child (or adult) in danger right now, or hurt, or left alone and unsafe?'),
    question(
      'q2',
      'Has a child told you about abuse, or have you seen signs of it, an injury nobody can explain, or any injury or bruise on a baby who cannot yet move around?'
    ),
    question('q3', 'Is somebody who may harm a child about to reach them today?'),
    question(
      'q4',
      'Has anyone threatened to kill or badly hurt a child or themselves, or has a child said they plan to end their life?'
    ),
    question('q5', 'Is a child missing now?'),
    question('q6', 'Do you think a child is likely to suffer significant harm, even if not today?'),
    question('q7', 'Does someone have new information which changes how safe a child is?'),
    draft('date', 'answered_on', 'R S3', 'Answered on', 'Yesterday says nothing about today.', {
      hint: 'Filled in by the app when you answer. It must be the day you submit.',
      notFuture: true,
      nonAnswers: [],
      carry: 'never',
      familyCopy: false
    })
  ]
})
