import { z } from 'zod'
import { MediaType } from '../../domain/attachments/mediaType.ts'
import { EntryId } from '../../domain/ids.ts'
import { NoteShareClass } from '../../domain/notes/words.ts'
import { saveCopyChannel } from './attachmentChannels.ts'
import { method } from './method.ts'

/** What one sealed call can carry with room to spare; larger files come in several. */
export const largestPiece = 1024 * 1024
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

export const AttachmentRow = z.strictObject({
  id: EntryId,
  noteId: EntryId.nullable(),
  title: z.string(),
  fileName: z.string(),
  mediaType: MediaType,
  size: z.number(),
  aboutIds: z.array(EntryId),
  shareClass: NoteShareClass,
  addedByName: z.string(),
  addedAt: z.string(),
  enteredInError: z.boolean(),
  /** Whether the bytes have come to this computer. */
  here: z.boolean(),
  /** Only who added it may take it away. */
  mine: z.boolean()
})
export type AttachmentRow = z.infer<typeof AttachmentRow>

/** One piece of a file that is being added; nothing stands in any family's file before it is checked and added. */
export const sendPiece = method({
  channel: 'attachment.piece',
  input: z.strictObject({
    uploadId: EntryId,
    place: z.int().min(0).max(19),
    bytes: z.instanceof(Uint8Array).refine(bytes => bytes.length > 0 && bytes.length <= largestPiece)
  }),
  output: z.strictObject({}),
  audit: null
})

const Count = z.number().nullable()
export const ReadyFile = z.strictObject({
  mediaType: MediaType,
  size: z.number(),
  width: Count,
  height: Count,
  pages: Count
})
export type ReadyFile = z.infer<typeof ReadyFile>

/**
 * Has the whole file looked over in a process of its own; to be asked again until it is no longer being checked. What is
 * ready waits in the encrypted file, without what tells a place, until it is added or forgotten.
 */
export const checkUpload = method({
  channel: 'attachment.check',
  input: z.strictObject({ uploadId: EntryId, fileName: z.string().min(1).max(255), sha256: Sha256 }),
  output: z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('checking') }),
    z.strictObject({ state: z.literal('ready'), file: ReadyFile }),
    z.strictObject({ state: z.literal('refused'), say: z.string() })
  ]),
  audit: null
})

export const forgetUpload = method({
  channel: 'attachment.forget',
  input: z.strictObject({ uploadId: EntryId }),
  output: z.strictObject({}),
  audit: null
})

export const addAttachment = method({
  channel: 'attachment.add',
  input: z.strictObject({
    familyId: EntryId,
    id: EntryId,
    uploadId: EntryId,
    noteId: EntryId.nullable(),
    title: z.string().max(300),
    aboutIds: z.array(EntryId).max(200),
    shareClass: NoteShareClass
  }),
  output: z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('added') }),
    z.strictObject({ outcome: z.literal('refused'), say: z.string() })
  ]),
  audit: 'attachment.add'
})

/** Files of notes this worker may read, each of a class they may read; of a draft only its writer's own. */
export const listAttachments = method({
  channel: 'attachment.list',
  input: z.strictObject({ familyId: EntryId }),
  output: z.strictObject({ rows: z.array(AttachmentRow), mayAdd: z.boolean() }),
  audit: 'attachment.list'
})

export const readAttachment = method({
  channel: 'attachment.read',
  input: z.strictObject({ familyId: EntryId, id: EntryId, place: z.int().min(0).max(19) }),
  /** One piece of it, and how many there are; null while the bytes are on another laptop. */
  output: z.strictObject({ bytes: z.instanceof(Uint8Array).nullable(), pieces: z.int() }),
  audit: 'attachment.read'
})

/** "Entered in error", by who added it: the file stays, is shown no more, and comes back by `restore`. */
export const voidAttachment = method({
  channel: 'attachment.void',
  input: z.strictObject({
    familyId: EntryId,
    id: EntryId,
    reason: z.string().trim().min(3).max(500),
    restore: z.boolean()
  }),
  output: z.strictObject({}),
  audit: 'attachment.void'
})

/** Asks whether a copy of this file may leave for somebody. The ticket saves it once, where the person then chooses. */
export const releaseAttachment = method({
  channel: 'attachment.release',
  input: z.strictObject({
    familyId: EntryId,
    id: EntryId,
    recipientKey: z.string().max(400),
    /** Somebody looked at this one file and says that it shows nothing that must stay private. */
    looked: z.boolean()
  }),
  output: z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('ready'), ticket: EntryId, fileName: z.string() }),
    z.strictObject({ outcome: z.literal('refused'), says: z.array(z.string()) })
  ]),
  audit: 'attachment.release'
})

/** A file name says what kind of file it is and the day, and never a name (domain.md 13.3, 2). */
const FileName = z.string().regex(/^[a-z ]{3,40} \d{4}-\d{2}-\d{2}\.[a-z0-9]{3,4}$/)

/** Opens the system's dialog; the core writes the copy to the place that was chosen there. */
export const saveAttachmentCopy = method({
  channel: saveCopyChannel,
  input: z.strictObject({ ticket: EntryId, fileName: FileName }),
  output: z.strictObject({ outcome: z.enum(['saved', 'cancelled', 'failed']) }),
  audit: null,
  byMain: true
})
