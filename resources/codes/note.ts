import { codeList } from './list.ts'

const source = 'Goldthread’s own list, from visits and case notes of early help services'

export const noteTypeCodes = codeList(
  { list: 'noteTypeCodes', source },
  {
    visit: 'Visit',
    call: 'Telephone call',
    text: 'Text message',
    email: 'Email',
    meeting: 'Meeting',
    observation: 'Observation',
    management: 'Management oversight',
    safety: 'Safety concern',
    other: 'Other'
  }
)

export const noteHeadingCodes = codeList(
  { list: 'noteHeadingCodes', source },
  {
    purpose: 'Why we met',
    what_happened: 'What happened',
    home: 'The home',
    childs_words: 'The child’s own words',
    family_words: 'The family’s own words',
    analysis: 'What I make of it',
    next_steps: 'What happens next',
    other: 'Something else'
  }
)

export const contactMethodCodes = codeList(
  { list: 'contactMethodCodes', source },
  {
    doorstep: 'I went to the home',
    call: 'Telephone call',
    voicemail: 'Message left',
    text: 'Text message',
    email: 'Email',
    letter: 'Letter',
    through_school: 'Through school or nursery',
    other: 'Another way'
  }
)

export const homeConditionCodes = codeList(
  { list: 'homeConditionCodes', source },
  {
    warm: 'Warm',
    cold: 'Cold',
    food: 'Food in the home',
    no_food: 'Little or no food',
    working_utilities: 'Gas, electricity and water work',
    utilities_off: 'Gas, electricity or water is off',
    safe_sleep: 'A safe place to sleep for each child',
    unsafe_sleep: 'A sleeping place that is not safe',
    damp: 'Damp or mould',
    hazards: 'Something a child could be hurt by',
    crowded: 'Too little room',
    toys: 'Things to play with',
    pets: 'Animals in the home',
    not_seen: 'I did not see the home'
  }
)

export const seenAnswerCodes = codeList(
  { list: 'seenAnswerCodes', source },
  { yes: 'Yes', no: 'No', not_applicable: 'Does not apply' }
)

export const safetyAnswerCodes = codeList(
  { list: 'safetyAnswerCodes', source },
  { no: 'No', not_sure: 'I am not sure', yes: 'Yes' }
)

export const noteShareClassCodes = codeList(
  { list: 'noteShareClassCodes', source: 'Goldthread’s own list, from the share classes of the domain (2.4)' },
  {
    S2: 'The team around the family',
    S3: 'Those who work with the family',
    S4: 'Only people who are named for it'
  }
)
