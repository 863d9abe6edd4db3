import { z } from 'zod'
import { type Block, copyLayouts, paperLayouts } from '../../domain/copies/document.ts'
import { copyKinds, recipientKinds } from '../../domain/copies/recipients.ts'
import { EntryId } from '../../domain/ids.ts'
import { method } from './method.ts'

const Recipient = z.strictObject({
  /** Names one recipient in the questions that follow; the core alone says what kind of recipient it is. */
  key: z.string().max(400),
  kind: z.enum(recipientKinds),
  name: z.string(),
  copyKinds: z.array(z.enum(copyKinds))
})
export type CopyRecipient = z.infer<typeof Recipient>

const GivenCopy = z.strictObject({
  id: EntryId,
  madeAt: z.string(),
  madeByName: z.string(),
  copyKind: z.string(),
  recipientWords: z.string(),
  howGiven: z.string(),
  held: z.boolean(),
  /** Of one that is held back: why, until when it is looked at again, and who looked last. */
  holdReason: z.string(),
  holdReviewOn: z.string(),
  holdApprovedByName: z.string(),
  mine: z.boolean()
})
export type GivenCopy = z.infer<typeof GivenCopy>

/** For whom a copy can be made, and every copy that was. */
export const listCopies = method({
  channel: 'copies.list',
  input: z.strictObject({ familyId: EntryId }),
  output: z.strictObject({ recipients: z.array(Recipient), given: z.array(GivenCopy), mayClear: z.boolean() }),
  audit: 'copies.list'
})

export const CopyWishAsked = z.strictObject({
  familyId: EntryId,
  recipientKey: z.string().max(400),
  copyKind: z.enum(copyKinds),
  layout: z.enum(copyLayouts),
  language: z.string().max(40),
  ownWords: z.string().max(8000),
  quotes: z.array(z.string().max(200)).max(400),
  without: z.array(z.string().max(200)).max(2000),
  visitOn: z.iso.date().nullable(),
  /** Of what is taken from the desk: the day a picture stands for, how scores are drawn, whose events, which note. */
  day: z.iso.date().nullable().default(null),
  shape: z.enum(['lines', 'radar']).default('lines'),
  aboutId: EntryId.nullable().default(null),
  noteId: EntryId.nullable().default(null),
  cover: z.boolean().default(false),
  translation: z
    .strictObject({
      by: z.string().trim().max(200),
      lines: z.array(z.strictObject({ of: z.string().max(60_000), words: z.string().max(60_000) })).max(1000)
    })
    .nullable()
    .default(null)
})
export type CopyWishAsked = z.infer<typeof CopyWishAsked>

export const CopyPaper = z.strictObject({
  title: z.string(),
  recipient: z.string(),
  language: z.string(),
  layout: z.enum(paperLayouts),
  madeOn: z.iso.date(),
  footer: z.string(),
  /** Made by our own builders and drawn as text only: its shape is not taken apart again here. */
  blocks: z.array(z.custom<Block>(value => typeof value === 'object' && value !== null && 'kind' in value)),
  leftOut: z.array(z.strictObject({ what: z.string(), why: z.string() })),
  landscape: z.boolean().optional(),
  cover: z.strictObject({ title: z.string(), words: z.array(z.string()) }).optional(),
  beside: z
    .strictObject({
      language: z.string(),
      madeBy: z.string(),
      lines: z.array(z.strictObject({ of: z.string(), words: z.string() }))
    })
    .optional()
})

const Part = z.strictObject({ key: z.string(), part: z.string(), words: z.string() })

/** The copy as it would be, with what is left out, what stops it and how it reads. Nothing is kept and nothing leaves. */
export const previewCopy = method({
  channel: 'copies.preview',
  input: CopyWishAsked,
  output: z.strictObject({
    document: CopyPaper,
    /** Of the document: a copy is only made as it was seen. */
    sha256: z.string(),
    quotes: z.array(z.strictObject({ key: z.string(), child: z.string(), words: z.string() })),
    blocked: z.array(z.strictObject({ key: z.string(), say: z.string() })),
    pieces: z.array(Part),
    warnings: z.array(z.string()),
    refusals: z.array(z.string()),
    excluded: z.boolean(),
    /** Their address is kept private and no letter may come there: it is brought by hand (domain.md 13.3, 6). */
    byHandOnly: z.boolean(),
    advice: z.strictObject({
      reading: z.strictObject({ grade: z.number(), age: z.number(), averageSentence: z.number() }).nullable(),
      longSentences: z.array(z.string()),
      words: z.array(z.strictObject({ found: z.string(), instead: z.string().nullable() }))
    })
  }),
  audit: 'copies.preview'
})

export const waysOfGiving = ['by_hand', 'read_aloud', 'post', 'not_given_yet'] as const
export const safeToLeave = ['yes', 'no', 'not_known'] as const

/** `pdf` and `print` for every copy; a picture can also be a file that stands alone. */
export const copyForms = ['pdf', 'print', 'png', 'svg'] as const
export type CopyForm = (typeof copyForms)[number]

/**
 * Makes the copy ready: looked at once more, and in the audit with the fields that were read. The ticket opens it once,
 * for the printer. That it was given is written down by `settleCopy`, when there is a paper or a file.
 */
export const releaseCopy = method({
  channel: 'copies.release',
  input: CopyWishAsked.extend({
    sha256: z.string().max(64),
    form: z.enum(copyForms).default('pdf'),
    howGiven: z.enum(waysOfGiving),
    safeToLeave: z.enum(safeToLeave),
    holdReason: z.string().trim().max(1000),
    clearing: z.string().trim().max(1000)
  }),
  output: z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('made'), ticket: EntryId, fileName: z.string() }),
    z.strictObject({ outcome: z.literal('refused'), says: z.array(z.string()) })
  ]),
  audit: 'copies.release'
})

/** What became of a copy: only what was saved or printed is written down as made. */
export const settleCopy = method({
  channel: 'copies.settle',
  input: z.strictObject({ ticket: EntryId, outcome: z.enum(['saved', 'printed', 'cancelled', 'failed']) }),
  output: z.strictObject({ kept: z.boolean() }),
  audit: 'copies.settle'
})

/** Somebody who may authorise looks at a copy that is held back: it stays so for ten working days more, or is given. */
export const reviewHold = method({
  channel: 'copies.reviewHold',
  input: z.strictObject({ familyId: EntryId, copyId: EntryId, decision: z.enum(['hold', 'give']) }),
  output: z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('reviewed'), reviewOn: z.string() }),
    z.strictObject({ outcome: z.literal('refused'), say: z.string() })
  ]),
  audit: 'copies.reviewHold'
})

/** The page that is printed asks for its copy, once, and for how it leaves. */
export const readPrintedCopy = method({
  channel: 'copies.printed',
  input: z.strictObject({ ticket: EntryId }),
  output: z.strictObject({ paper: CopyPaper, form: z.enum(copyForms) }),
  audit: 'copies.printed'
})
