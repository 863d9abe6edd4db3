import { z } from 'zod'
import { EntryId } from '../../domain/ids.ts'
import { Basis, Given } from '../../domain/nonAnswer.ts'
import { OtherVersion } from './entry.ts'
import { FormFacts } from './formFacts.ts'
import { method } from './method.ts'

const About = z.union([EntryId, z.literal('')])

export const AnswerAsked = z.strictObject({
  field: z.string().max(100),
  /** '' for the family, else the person it is about. */
  aboutId: About,
  given: Given.nullable(),
  basis: Basis.nullable(),
  sourcePersonId: EntryId.nullable(),
  sourceOrganisation: z.string().max(300).nullable(),
  familyCopy: z.boolean(),
  familyCopyReason: z.string().max(1000).nullable(),
  carried: z.enum(['no', 'unconfirmed', 'confirmed'])
})
export type AnswerAsked = z.infer<typeof AnswerAsked>

export const AnswerShown = AnswerAsked.extend({
  stamp: z.string(),
  writtenAt: z.string().nullable(),
  authorId: z.string().nullable(),
  others: z.array(OtherVersion)
})
export type AnswerShown = z.infer<typeof AnswerShown>

export const AssessmentRow = z.strictObject({
  id: EntryId,
  familyId: EntryId,
  reference: z.string().nullable(),
  version: z.number(),
  formKey: z.string(),
  formVersion: z.number(),
  formLength: z.enum(['full', 'short']),
  assessmentType: z.string(),
  state: z.enum(['draft', 'submitted', 'returned', 'authorised', 'withdrawn']),
  startedOn: z.string(),
  leadAssessorId: EntryId,
  leadAssessorName: z.string(),
  previousAssessmentId: EntryId.nullable(),
  submittedAt: z.string().nullable(),
  decidedAt: z.string().nullable(),
  decidedByName: z.string().nullable()
})
export type AssessmentRow = z.infer<typeof AssessmentRow>

const Comment = z.strictObject({
  id: EntryId,
  field: z.string(),
  aboutId: About,
  words: z.string(),
  authorName: z.string(),
  writtenAt: z.string(),
  settledAt: z.string().nullable()
})

const Gap = z.strictObject({
  check: z.string(),
  kind: z.enum(['error', 'warning']),
  say: z.string(),
  section: z.string(),
  field: z.string().nullable(),
  aboutId: About
})
export type Gap = z.infer<typeof Gap>

const refusal = z.strictObject({ outcome: z.literal('refused'), say: z.string(), gaps: z.array(Gap) })
const row = z.strictObject({ assessmentId: EntryId })

export const listAssessments = method({
  channel: 'assessment.list',
  input: z.strictObject({ familyId: EntryId }),
  output: z.strictObject({ rows: z.array(AssessmentRow) }),
  audit: 'assessment.list'
})

/** Starts the first assessment, or the next one from the last authorised: its answers come along as "still true?". */
export const startAssessment = method({
  channel: 'assessment.start',
  input: z.strictObject({
    id: EntryId,
    familyId: EntryId,
    formLength: z.enum(['full', 'short']),
    assessmentType: z.enum(['new', 're_assessment', 'update_after_event', 'transferred_in']),
    startedOn: z.iso.date()
  }),
  output: z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('started'), assessmentId: EntryId }),
    refusal
  ]),
  audit: 'assessment.start'
})

/** What the check of a signed version found, each time it is opened. */
const SealFound = z.strictObject({
  state: z.enum([
    'holds',
    /** The signed text, or a part of it, is not what was signed. */
    'broken',
    'missing',
    /** The signature holds, and the answers in the file are no longer the signed ones. */
    'answersDiffer'
  ]),
  byName: z.string(),
  at: z.string()
})
export type SealFound = z.infer<typeof SealFound>

/** Everything one screen of an assessment needs. Answers that this worker may not see are left out and their fields listed as masked. */
export const openAssessment = method({
  channel: 'assessment.open',
  input: row,
  output: z.strictObject({
    assessment: AssessmentRow,
    facts: FormFacts,
    answers: z.array(AnswerShown),
    masked: z.array(z.strictObject({ field: z.string(), aboutId: About })),
    comments: z.array(Comment),
    previous: z.strictObject({ assessment: AssessmentRow, answers: z.array(AnswerAsked) }).nullable(),
    /** `null` while nothing is signed. */
    seal: SealFound.nullable(),
    may: z.strictObject({
      write: z.boolean(),
      submit: z.boolean(),
      comment: z.boolean(),
      takeBack: z.boolean(),
      decide: z.boolean(),
      whyNotDecide: z.string().nullable()
    })
  }),
  audit: 'assessment.open'
})

const AnswerVersion = z.strictObject({
  given: Given.nullable(),
  writtenAt: z.string(),
  workerName: z.string(),
  /** `other`: written without having seen the one that is shown, and not settled yet. */
  standing: z.enum(['shown', 'other', 'replaced'])
})
export type AnswerVersion = z.infer<typeof AnswerVersion>

/** Every version that one answer ever had, newest first; nobody sees more of it than of the answer itself. */
export const readAnswerHistory = method({
  channel: 'assessment.answerHistory',
  input: z.strictObject({ assessmentId: EntryId, field: z.string().max(100), aboutId: About }),
  output: z.strictObject({ rows: z.array(AnswerVersion) }),
  audit: 'assessment.answerHistory'
})

/** What is being typed, valid or not: on disk when this returns. */
export const journalAnswers = method({
  channel: 'assessment.journal',
  input: z.strictObject({
    assessmentId: EntryId,
    answers: z
      .array(AnswerAsked.extend({ stamp: z.string().nullable() }))
      .min(1)
      .max(200)
  }),
  output: z.strictObject({ savedAt: z.string() }),
  audit: null
})

/** Turns what was journalled into signed commits: when a field is left, after a pause, at lock and at quit. */
export const settleAnswers = method({
  channel: 'assessment.settle',
  input: row,
  output: z.strictObject({ answers: z.array(AnswerShown) }),
  audit: 'assessment.write'
})

export const checkAssessment = method({
  channel: 'assessment.check',
  input: row,
  output: z.strictObject({ gaps: z.array(Gap) }),
  audit: null
})

export const submitAssessment = method({
  channel: 'assessment.submit',
  input: z.strictObject({
    assessmentId: EntryId,
    note: z.string().max(4000),
    warningComments: z.record(z.string(), z.string().max(2000))
  }),
  output: z.discriminatedUnion('outcome', [z.strictObject({ outcome: z.literal('submitted') }), refusal]),
  audit: 'assessment.submit'
})

export const takeBackAssessment = method({
  channel: 'assessment.takeBack',
  input: z.strictObject({ assessmentId: EntryId, reason: z.string().trim().min(3).max(2000) }),
  output: z.discriminatedUnion('outcome', [z.strictObject({ outcome: z.literal('draft') }), refusal]),
  audit: 'assessment.takeBack'
})

export const commentOnAnswer = method({
  channel: 'assessment.comment',
  input: z.strictObject({
    id: EntryId,
    assessmentId: EntryId,
    field: z.string().max(100),
    aboutId: About,
    words: z.string().trim().min(1).max(4000)
  }),
  output: z.strictObject({ id: EntryId }),
  audit: 'assessment.comment'
})

export const settleComment = method({
  channel: 'assessment.settleComment',
  input: z.strictObject({ assessmentId: EntryId, commentId: EntryId }),
  output: z.strictObject({}),
  audit: 'assessment.comment'
})

export const returnAssessment = method({
  channel: 'assessment.return',
  input: z.strictObject({ assessmentId: EntryId, reason: z.string().trim().min(3).max(4000) }),
  output: z.discriminatedUnion('outcome', [z.strictObject({ outcome: z.literal('returned') }), refusal]),
  audit: 'assessment.return'
})

/** Seals the version with the authoriser's key. Never by the author (AT-05). */
export const authoriseAssessment = method({
  channel: 'assessment.authorise',
  input: z.strictObject({
    assessmentId: EntryId,
    comment: z.string().trim().min(3).max(4000),
    levelConfirmed: z.boolean()
  }),
  output: z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('authorised'), sealId: EntryId }),
    refusal
  ]),
  audit: 'assessment.authorise'
})

/** Assessments that wait for this worker to decide, and their own that came back. */
export const listWaitingAssessments = method({
  channel: 'assessment.waiting',
  input: z.strictObject({}),
  output: z.strictObject({
    rows: z.array(
      AssessmentRow.extend({ familyName: z.string(), waitsFor: z.enum(['myDecision', 'myCorrection', 'myDraft']) })
    )
  }),
  audit: 'assessment.list'
})
