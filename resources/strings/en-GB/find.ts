import { shownName } from '../../../domain/people/shownName.ts'

export const findSentences = {
  /** Said to the front door and team managers only, and only for an exact match, so that no second file is opened. */
  ring: (telephone: string | null) =>
    `Contact the safeguarding manager on duty before going further${telephone === null ? '.' : `: ${telephone}.`}`,
  family: (name: string) => `${shownName(name)} family`,
  note: 'Note',
  addendumTo: (title: string) => `${title}: added later`,
  event: (category: string) => (category === '' ? 'Chronology' : `Chronology: ${category}`),
  answer: (question: string) => (question === '' ? 'Assessment' : `Assessment: ${question}`),
  /** Why somebody was found, where the name shown does not say it. */
  also: (names: readonly string[]) => `also ${names.join(', ')}`,
  why: {
    names: 'name',
    sounds: 'sounds alike, or a short name',
    schools: 'school or setting',
    birth: 'date of birth or reference',
    homes: 'address',
    numbers: 'number'
  },
  reasons: {
    sameNameAndBirth: 'Same name and date of birth',
    soundsAlike: 'Born on the same day, and the surname sounds alike',
    sameNumber: 'Same NHS or pupil number',
    shortName: 'Born on the same day, and the first name is one that is used for the other',
    sameHome: 'Same postcode, and the same first name or one that is used for it',
    sameTelephone: 'Check: same telephone number',
    sameForename: 'Born on the same day, with the same first name',
    swappedDate: 'Day and month of birth the other way round',
    sameName: 'Same name; date of birth differs or is not known',
    perhapsTwin: 'Check: born on the same day with the same surname but another first name, so perhaps a twin'
  },
  birthNotKnown: 'date of birth not known'
} as const
