import { code, codes, flag, instant, integer, link, links, localDate, text } from './recordType.ts'

/** The longest paragraph that is kept as one text: some 30 printed pages, well below what one commit may carry. */
export const longestParagraph = 50_000

/** Visits and notes (domain.md 5.10), written in paragraphs so that each says about whom it is and who may read it. */
export const noteTypes = {
  note: {
    type: 'note',
    buckets: ['family'],
    fields: {
      familyId: link(),
      noteType: code(),
      title: text(200),
      eventOn: localDate(),
      eventTime: text(5),
      durationMinutes: integer(),
      place: text(300),
      peopleSeenIds: links(),
      unannounced: code(),
      failedContact: code(),
      contactMethod: code(),
      homeConditions: codes(),
      lateReason: text(1000),
      safety: code(),
      authorId: link(),
      startedAt: instant(),
      /** From here on the words stand; what comes later is an addendum. */
      finalisedAt: instant(),
      sealId: link()
    }
  },
  noteParagraph: {
    type: 'noteParagraph',
    /** Paragraphs of share class S4 go into the compartment for named people, all others into the family file. */
    buckets: ['family', 'familyNamed'],
    fields: {
      noteId: link(),
      heading: code(),
      sort: integer(),
      words: text(longestParagraph),
      basis: code(),
      sourcePersonId: link(),
      sourceWords: text(300),
      /** The members of the family whom the paragraph is about; empty means the whole family. */
      aboutIds: links(),
      shareClass: code(),
      /** What the family said about passing it on, in words. */
      mayShareWith: text(1000),
      familyCopy: flag(),
      authorId: link(),
      writtenAt: instant()
    }
  },
  /** Whether a child was seen, and alone, at one visit. */
  noteChild: {
    type: 'noteChild',
    buckets: ['family'],
    fields: {
      noteId: link(),
      personId: link(),
      seen: code(),
      seenAlone: code(),
      sleepPlaceSeen: code(),
      reason: text(1000)
    }
  },
  noteAddendum: {
    type: 'noteAddendum',
    buckets: ['family', 'familyNamed'],
    fields: {
      noteId: link(),
      words: text(longestParagraph),
      shareClass: code(),
      authorId: link(),
      writtenAt: instant()
    }
  },
  /** A paper, photograph or recording. Its bytes lie in the file's encrypted blobs under `sha256`. */
  attachment: {
    type: 'attachment',
    buckets: ['family', 'familyNamed'],
    fields: {
      familyId: link(),
      noteId: link(),
      title: text(300),
      fileName: text(255),
      mediaType: code(),
      size: integer(),
      sha256: text(64),
      aboutIds: links(),
      shareClass: code(),
      familyCopy: flag(),
      madeOn: localDate(),
      addedById: link(),
      addedAt: instant()
    }
  },
  /** A call that was made about somebody's safety, or why none was: nothing here reports anything by itself (domain.md 7.2). */
  safetyStep: {
    type: 'safetyStep',
    buckets: ['family'],
    fields: {
      familyId: link(),
      noteId: link(),
      stepKind: code(),
      whoWords: text(300),
      number: text(60),
      rungOn: localDate(),
      rungTime: text(5),
      outcomeWords: text(4000),
      workerId: link(),
      writtenAt: instant()
    }
  },
  /** What somebody said to the family that they would do, and by when. */
  promise: {
    type: 'promise',
    buckets: ['family'],
    fields: {
      familyId: link(),
      noteId: link(),
      toIds: links(),
      words: text(1000),
      byWorkerId: link(),
      byWords: text(200),
      promisedOn: localDate(),
      dueOn: localDate(),
      keptOn: localDate(),
      outcome: code(),
      outcomeWords: text(1000)
    }
  }
} as const
