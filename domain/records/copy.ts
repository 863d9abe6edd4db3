import { code, instant, integer, link, localDate, structured, text } from './recordType.ts'

/** What left the file for somebody, and who is one person under two ids. */
export const copyTypes = {
  /** A copy, letter or brief as it was made for one recipient (domain.md 12.6): its hash, never its text. */
  copyGiven: {
    type: 'copyGiven',
    buckets: ['family'],
    fields: {
      familyId: link(),
      copyKind: code(),
      recipientKind: code(),
      recipientId: link(),
      recipientWords: text(300),
      language: code(),
      layout: code(),
      madeAt: instant(),
      madeById: link(),
      sha256: text(64),
      leftOut: integer(),
      assessmentId: link(),
      howGiven: code(),
      givenOn: localDate(),
      safeToLeave: code(),
      holdReason: text(1000),
      holdApprovedById: link(),
      holdReviewOn: localDate()
    }
  },
  /** Two entries for one human: `aliasId` is read as `personId` until it is undone. Nothing is moved or lost. */
  personAlias: {
    type: 'personAlias',
    buckets: ['person'],
    fields: {
      personId: link(),
      aliasId: link(),
      reason: text(1000),
      choices: structured(),
      proposedById: link(),
      proposedAt: instant(),
      approvedById: link(),
      approvedAt: instant(),
      undoneById: link(),
      undoneAt: instant(),
      undoneReason: text(1000)
    }
  }
} as const
