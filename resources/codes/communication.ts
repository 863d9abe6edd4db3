import { codeList } from './list.ts'

export const interpreterNeeds = codeList(
  { list: 'interpreterNeeds', source: 'Goldthread’s own list, from the early help assessment' },
  {
    none: 'None',
    spoken: 'Interpreter for a spoken language',
    bsl: 'British Sign Language',
    easy_read: 'Easy Read',
    large_print: 'Large print',
    braille: 'Braille',
    audio: 'Audio',
    other: 'Other'
  }
)

export const readingConfidences = codeList(
  { list: 'readingConfidences', source: 'Goldthread’s own list, from the early help assessment' },
  {
    yes: 'Yes',
    some: 'Some',
    no: 'No',
    not_asked: 'Not asked'
  }
)

export const contactPreferences = codeList(
  { list: 'contactPreferences', source: 'Goldthread’s own list, from the early help assessment' },
  {
    call: 'Telephone call',
    text: 'Text message',
    email: 'Email',
    letter: 'Letter',
    via_worker: 'Through a worker'
  }
)
