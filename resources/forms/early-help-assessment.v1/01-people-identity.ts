import { column, draft, type FieldDraft, list, manyOf, oneOf } from '../../../domain/forms/build/draft.ts'
import { answerIs, any, born, not, unborn } from '../../../domain/forms/build/when.ts'
import { disabilities } from './options/disabilities.ts'
import { ethnicities } from './options/ethnicities.ts'
import { languages } from './options/languages.ts'

const inRegister = (field: string) => ({ source: { register: 'person' as const, field } })
const identifier = { familyCopy: false }
const parent = { about: 'eachAdult' as const }

const notKnownByName = answerIs('§.name_status', 'not_known', 'withheld')

/** Who somebody is: name, birth, belonging, language. */
export const identityFields: readonly FieldDraft[] = [
  oneOf(
    'person_kind',
    'R S1',
    'This person is',
    'Children, adults and unborn babies are asked about in different ways.',
    {
      child: 'A child',
      unborn: 'An unborn baby',
      adult_carer: 'An adult who cares for the children',
      adult_other: 'Another adult of the family',
      significant_other: 'Somebody else who matters',
      deceased: 'Somebody who has died'
    },
    { nonAnswers: [], ...inRegister('kind') }
  ),
  oneOf(
    'name_status',
    'R S1',
    'Is the name known?',
    'Somebody can matter to a child before anybody knows their name.',
    { known: 'Known', partly_known: 'Partly known', not_known: 'Not known', withheld: 'Not given on purpose' },
    { hint: '"Not known" is allowed.', nonAnswers: [], ...inRegister('nameStatus') }
  ),
  draft('text', 'legal_forename', 'X S1', 'Legal forename', 'So that two people are not taken for one.', {
    when: not(notKnownByName),
    minLength: 1,
    maxLength: 100,
    ...inRegister('legalForename')
  }),
  draft('text', 'legal_surname', 'X S1', 'Legal surname', 'So that two people are not taken for one.', {
    when: not(any(notKnownByName, answerIs('§.single_name', 'yes'))),
    minLength: 1,
    maxLength: 100,
    ...inRegister('legalSurname')
  }),
  draft('yesNo', 'single_name', 'O S1', 'Has one name only', 'Many people have one name; none is made up for them.', {
    hint: 'Do not invent a surname.',
    ...inRegister('singleName')
  }),
  draft('text', 'preferred_name', 'O S1', 'Likes to be called', 'This is the name on every screen and copy.', {
    maxLength: 100,
    ...inRegister('preferredName')
  }),
  list(
    'aliases',
    'O S2',
    'Other names used',
    'So that earlier help under another name is found.',
    [
      column('name', 'text', 'Name', { required: true }),
      column('type', 'text', 'What kind of name'),
      column('from', 'partialDate', 'From'),
      column('to', 'partialDate', 'To')
    ],
    { rowRule: 'endNotBeforeStart', ...inRegister('aliases') }
  ),
  draft('text', 'pronouns', 'O S2', 'Pronouns', 'So that everybody is spoken of as they wish.', inRegister('pronouns')),
  draft('partialDate', 'dob', 'R S1', 'Date of birth', 'Much of the help on offer depends on age.', {
    hint: 'Say "about" rather than guess.',
    when: born,
    ...inRegister('dateOfBirth')
  }),
  draft('date', 'due_date', 'X S2', 'Baby due', 'Help can be ready before the birth.', {
    when: unborn,
    ...inRegister('dueDate')
  }),
  draft(
    'calculated',
    'age_display',
    '- S1',
    'Age',
    'Worked out from the date of birth, never typed.',
    inRegister('age')
  ),
  oneOf(
    'sex',
    'r S2',
    'Sex registered',
    'Some health services and national returns need it.',
    { M: 'Male', F: 'Female', U: 'Not asked, or not yet born' },
    { ...identifier, ...inRegister('sex') }
  ),
  oneOf(
    'gender_identity',
    'O S3',
    'Gender identity, if different or wished',
    'So that everybody is spoken of as they wish.',
    {
      same_as_registered: 'Same as registered',
      man_boy: 'Man or boy',
      woman_girl: 'Woman or girl',
      non_binary: 'Non-binary',
      another: 'Another',
      declined: 'Prefers not to say',
      not_asked: 'Not asked'
    },
    { hint: 'Ask only if the person wants to say.', ...identifier, ...inRegister('genderIdentity') }
  ),
  draft('text', 'gender_identity.detail', 'O S3', 'In their own words', 'A list can never hold every answer.', {
    when: answerIs('§.gender_identity', 'another'),
    ...identifier,
    ...inRegister('genderIdentityWords')
  }),
  oneOf(
    'ethnicity',
    'R S2',
    'Ethnic background',
    'Shows whether help reaches everybody, and what matters to the family.',
    ethnicities,
    { hint: 'Ask the person. They may decline.', when: born, ...inRegister('ethnicity') }
  ),
  oneOf(
    'religion',
    'O S3',
    'Religion or belief',
    'So that visits, food and holy days are respected.',
    {
      no_religion: 'No religion',
      christian: 'Christian',
      buddhist: 'Buddhist',
      hindu: 'Hindu',
      jewish: 'Jewish',
      muslim: 'Muslim',
      sikh: 'Sikh',
      other: 'Other',
      declined: 'Declined',
      not_asked: 'Not asked'
    },
    inRegister('religion')
  ),
  oneOf('first_language', 'R S2', 'First language', 'People think and feel best in their first language.', languages, {
    hint: 'British Sign Language is a language too.',
    when: born,
    ...inRegister('firstLanguage')
  }),
  oneOf(
    'interpreter_needed',
    'R S2',
    'Needs an interpreter or another format',
    'So that the person can take part fully.',
    {
      none: 'None',
      spoken: 'Spoken language interpreter',
      bsl: 'British Sign Language interpreter',
      easy_read: 'Easy Read',
      large_print: 'Large print',
      braille: 'Braille',
      audio: 'Audio',
      other: 'Other'
    },
    { when: born, ...inRegister('interpreterNeeded') }
  ),
  draft('text', 'interpreter_needed.detail', 'O S2', 'What is needed', 'So that the right person is booked.', {
    when: answerIs('§.interpreter_needed', 'spoken', 'other'),
    ...inRegister('interpreterNeededDetail')
  }),
  oneOf(
    'reading_confidence',
    'O S3',
    'Comfortable reading letters?',
    'Decides in which form the family copy is given.',
    { yes: 'Yes', some: 'Some', no: 'No', not_asked: 'Not asked' },
    { ...parent, ...inRegister('readingConfidence') }
  ),
  manyOf(
    'disability',
    'R S3',
    'Disability or long-term condition',
    'So that help is made to fit the person.',
    disabilities,
    { when: born, ...inRegister('disability') }
  )
]
