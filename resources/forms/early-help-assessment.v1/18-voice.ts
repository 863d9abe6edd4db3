import { column, draft, list, manyOf, oneOf } from '../../../domain/forms/build/draft.ts'
import { section } from '../../../domain/forms/build/section.ts'
import { agedFrom, all, answered, answerIs, born, not } from '../../../domain/forms/build/when.ts'
import { voicePrompts } from './voicePrompts.ts'

const never = { carry: 'never' } as const
/** Where a child could not be heard, saying why and what next takes the place of the child's words. */
const heard = { requiredWhen: not(answered('§.voice_not_obtained')), ...never }

export const voice = section({
  code: '18',
  title: 'Voice of the child or young person',
  plainTitle: 'In my own words',
  about: 'eachChild',
  inShortForm: true,
  guidance: voicePrompts,
  fields: [
    draft('yesNo', 'voice_seen', 'R S2', 'Child seen', 'Nobody can know how a child is without seeing them.', {
      hint: 'Under 2: watch and say what you saw.',
      when: born,
      ...never,
      nonAnswers: []
    }),
    draft('date', 'voice_seen.date', 'X S2', 'Seen on', 'Shows how fresh this is.', {
      notFuture: true,
      when: answerIs('§.voice_seen', 'yes'),
      ...never
    }),
    draft('yesNo', 'voice_seen_alone', 'X S2', 'Seen alone', 'Some things are only said when nobody else listens.', {
      when: answerIs('§.voice_seen', 'yes'),
      nonAnswers: ['not_applicable'],
      ...never
    }),
    draft('date', 'voice_seen_alone.date', 'X S2', 'Seen alone on', 'Shows how fresh this is.', {
      notFuture: true,
      when: answerIs('§.voice_seen_alone', 'yes'),
      ...never
    }),
    draft('long', 'voice_seen_alone.why_not', 'X S2', 'If not alone, why', 'So that it can be put right next time.', {
      when: answerIs('§.voice_seen_alone', 'no'),
      ...never
    }),
    manyOf(
      'voice_method',
      'R S2',
      'How you found out',
      'Children speak in many ways.',
      {
        conversation: 'Talking',
        play_observation: 'Watching play',
        three_houses: 'Three houses',
        wizard_fairy: 'Wizard or fairy',
        faces_scale: 'Faces',
        drawing: 'Drawing',
        all_about_me: 'All about me',
        safety_house: 'Safety house',
        day_in_my_life: 'A day in my life',
        words_and_pictures: 'Words and pictures',
        app_tool: 'An app',
        school_helped: 'With help from school',
        advocate: 'With an advocate',
        communication_aid: 'With a communication aid',
        video: 'Video',
        letter: 'Letter'
      },
      heard
    ),
    draft(
      'long',
      'voice_words',
      'R S3',
      'In their words, or from what you saw',
      'This is the heart of the assessment.',
      {
        hint: 'Quote marks for real quotes.',
        ...heard
      }
    ),
    draft('long', 'voice_day', 'r S3', 'A day in their life', 'An ordinary day tells more than a list of worries.', {
      hint: 'A weekday and a weekend.',
      when: born,
      ...heard
    }),
    draft('long', 'voice_good', 'R S3', 'Good things', 'Children want the good things seen too.', {
      when: agedFrom(3),
      ...heard
    }),
    draft('long', 'voice_worry', 'R S3', 'Worries', 'A child may worry about something no adult has thought of.', {
      when: agedFrom(3),
      ...heard
    }),
    draft('long', 'voice_wish', 'R S3', 'Wishes', 'A wish shows the way.', { when: agedFrom(3), ...heard }),
    list(
      'voice_people',
      'r S3',
      'People who matter, and who they would tell',
      'A child who has somebody to tell is safer.',
      [
        column('person', 'text', 'Who', { required: true }),
        column('would_tell', 'yesNo', 'Would tell them'),
        column('why', 'text', 'Why they matter')
      ],
      { when: born, ...heard }
    ),
    draft('long', 'voice_plan', 'R S2', 'What they want from the plan', 'It is their plan too.', {
      when: agedFrom(5),
      ...heard
    }),
    draft(
      'long',
      'voice_difference',
      'R S2',
      'What we changed because of this',
      'Listening without acting is not listening.',
      {
        hint: 'Without this the section is not complete.',
        ...heard,
        nonAnswers: []
      }
    ),
    oneOf(
      'voice_may_share',
      'R S3',
      'What they said may be shared',
      "A child's words are theirs.",
      { all: 'All of it', some: 'Some of it', not_with: 'Not with somebody' },
      { hint: 'Explain first what cannot be kept private.', when: agedFrom(5), ...heard }
    ),
    draft('text', 'voice_may_share.detail', 'X S3', 'What, or with whom not', "A child's words are theirs.", {
      when: all(agedFrom(5), answerIs('§.voice_may_share', 'some', 'not_with')),
      familyCopy: false,
      ...never
    }),
    draft(
      'long',
      'voice_not_obtained',
      'X S2',
      'If the child could not be heard: why, and what next',
      'Every child must be heard in some way.',
      {
        hint: 'Being small is not a reason: watch and write what you see.',
        minLength: 20,
        when: not(answered('§.voice_words')),
        requiredWhen: { all: [not(answered('§.voice_words')), answerIs('§.voice_seen', 'no')] },
        nonAnswers: [],
        ...never
      }
    ),
    draft(
      'yesNoNotKnown',
      'advocate_offered',
      'O S1',
      'Advocate offered',
      'Some children want somebody of their own to speak for them.',
      {
        when: agedFrom(5),
        ...never
      }
    ),
    draft('file', 'art_files', 'O S3', 'Drawings, or photographs of work', 'A drawing can say what words cannot.', {
      hint: 'Ask the child first. Not photographs of faces.',
      when: born,
      familyCopy: false,
      ...never
    })
  ]
})
