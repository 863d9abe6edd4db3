import { block, headlines } from '../../../domain/forms/build/block.ts'
import { draft, manyOf, oneOf } from '../../../domain/forms/build/draft.ts'
import { section } from '../../../domain/forms/build/section.ts'
import { agedUnder, all, answered, answerIs, born } from '../../../domain/forms/build/when.ts'

const DIMENSIONS: Readonly<Record<string, string>> = {
  basic_care: 'Basic care',
  ensuring_safety: 'Keeping children safe',
  emotional_warmth: 'Warmth',
  stimulation: 'Play and learning',
  guidance_boundaries: 'Guidance and boundaries',
  stability: 'Steadiness'
}

const dimensions = Object.entries(DIMENSIONS).flatMap(([key, label]) => [
  ...block(`pc_${key}`, 'R S3', label, {}, 'what this is like for which child'),
  draft(
    'people',
    `pc_${key}.children`,
    'O S3',
    `${label}: which children this is about`,
    'A parent may manage well with one child and not with another.'
  )
])

export const parenting = section({
  code: '8',
  title: 'Parenting capacity',
  plainTitle: 'Being a parent or carer',
  about: 'eachAdult',
  inShortForm: 'headlinesOnly',
  guidance: [
    { heading: 'Per adult, per child', text: 'Write about one adult at a time and name the children it concerns.' }
  ],
  fields: [
    ...headlines(),
    ...dimensions,
    draft('long', 'parent_health', 'r S3', 'Own physical health', 'It is hard to care for others when unwell.'),
    oneOf(
      'parent_mental_health',
      'R S3',
      'Own mental health',
      'How a parent feels changes the day of the whole family.',
      { no_concern: 'No worry', mild: 'Mild', moderate: 'Moderate', severe: 'Severe', not_known: 'Not known' },
      { hint: 'Ask how it affects daily care.' }
    ),
    draft(
      'long',
      'parent_mental_health.detail',
      'X S3',
      'What it is like, day to day',
      'How a parent feels changes the day of the whole family.',
      {
        when: answerIs('§.parent_mental_health', 'mild', 'moderate', 'severe')
      }
    ),
    draft('long', 'parent_mental_health.support', 'X S3', 'Support in place', 'So that help already there is used.', {
      when: answerIs('§.parent_mental_health', 'mild', 'moderate', 'severe')
    }),
    draft('yesNo', 'perinatal', 'X S3', 'Pregnant, or with a baby under 1', 'There is special help around a birth.', {
      hint: 'Offer the perinatal pathway.',
      when: { family: 'babyOrExpecting' }
    }),
    draft('date', 'perinatal.date', 'X S3', 'Date of birth, or date due', 'There is special help around a birth.', {
      when: all({ family: 'babyOrExpecting' }, answerIs('§.perinatal', 'yes'))
    }),
    draft(
      'yesNoNotKnown',
      'learning_need',
      'O S3',
      'Learning disability or difficulty',
      'So that we go at the right pace.',
      {
        hint: 'Change format and pace.'
      }
    ),
    draft('long', 'learning_need.adjustments', 'X S3', 'What helps', 'So that we go at the right pace.', {
      when: answerIs('§.learning_need', 'yes')
    }),
    draft(
      'long',
      'own_childhood',
      'O S3',
      'Own experience of being parented',
      'We all bring our own childhood to being a parent.',
      {
        hint: 'Only if they want to.',
        familyCopy: false
      }
    ),
    oneOf(
      'parenting_together',
      'R S3',
      'Do the adults parent together?',
      'Children feel conflict between adults, even unspoken.',
      {
        agree_mostly: 'They mostly agree',
        some_conflict: 'Some conflict',
        harmful_conflict: 'Conflict that harms the children',
        not_in_touch: 'Not in touch',
        unsafe: 'It would not be safe'
      },
      {
        about: 'family',
        hint: 'Conflict is not the same as abuse.',
        nonAnswers: ['not_asked', 'not_known', 'declined', 'not_applicable']
      }
    ),
    draft(
      'long',
      'parenting_together.detail',
      'O S3',
      'How it works between them',
      'Children feel conflict between adults, even unspoken.',
      {
        about: 'family',
        when: answered('§.parenting_together')
      }
    ),
    draft(
      'yesNoNotKnown',
      'sleeping_safe',
      'X S2',
      'Is the place where the baby sleeps safe, and was it seen?',
      'A safe cot saves lives.',
      {
        about: 'eachChild',
        when: all(born, agedUnder(1)),
        carry: 'never'
      }
    ),
    manyOf(
      'home_safety',
      'r S2',
      'Home safety seen',
      'Small things in a home prevent bad accidents.',
      {
        medicines: 'Medicines out of reach',
        stairs: 'Stairs',
        pets: 'Pets',
        fire: 'Smoke alarms and a way out',
        none: 'None of these seen'
      },
      { about: 'family', carry: 'never' }
    ),
    draft(
      'integer',
      'motivation',
      'O S2',
      'How ready they feel to make a change, 0 to 10',
      'Change goes at the pace of the person.',
      {
        min: 0,
        max: 10,
        familyCopy: false,
        carry: 'never'
      }
    ),
    draft('long', 'motivation.why', 'O S2', 'Why that number', 'The reason says more than the number.', {
      when: answered('§.motivation'),
      carry: 'never'
    })
  ]
})
