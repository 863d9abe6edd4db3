import { code, flag, integer, link, links, localDate, text } from './recordType.ts'

/** Who and what is round a family, how it was measured, and where the pictures of it were arranged by hand. */
export const networkTypes = {
  /** One tie of the ecomap: strength, stress, and which way the help flows. */
  networkTie: {
    type: 'networkTie',
    buckets: ['family', 'familyNamed'],
    fields: {
      familyId: link(),
      /** Whose tie it is; empty means the whole family. */
      personIds: links(),
      tieKind: code(),
      name: text(300),
      involvedAgencyId: link(),
      otherPersonId: link(),
      strength: integer(),
      stressful: code(),
      flow: code(),
      helpsWith: text(1000),
      agreedByThem: code(),
      fromOn: localDate(),
      toOn: localDate()
    }
  },
  /** One score of one rater on one day, 0 to 10. Two raters who differ are two readings and are never averaged. */
  outcomeReading: {
    type: 'outcomeReading',
    buckets: ['family'],
    fields: {
      familyId: link(),
      aboutId: link(),
      outcome: code(),
      raterKind: code(),
      raterId: link(),
      score: integer(),
      readOn: localDate(),
      words: text(2000),
      origin: code(),
      assessmentId: link()
    }
  },
  /** Where somebody moved a shape of a picture: the picture is drawn from the facts, only its layout is adjusted. */
  picturePlace: {
    type: 'picturePlace',
    buckets: ['family'],
    fields: { familyId: link(), picture: code(), shape: text(80), x: integer(), y: integer(), pinned: flag() }
  }
} as const
