import { z } from 'zod'
import { MediaType } from '../../domain/attachments/mediaType.ts'
import { EntryId } from '../../domain/ids.ts'
import { NoteShareClass } from '../../domain/notes/words.ts'
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
  here: z.boolean()
})
export type AttachmentRow = z.infer<typeof AttachmentRow>

/** One piece of a file that is being added; nothing stands in any family's file before the last of them is checked. */
export const sendPiece = method({
  channel: 'attachment.piece',
  input: z.strictObject({
    familyId: EntryId,
    uploadId: EntryId,
    place: z.int().min(0).max(19),
    bytes: z.instanceof(Uint8Array).refine(bytes => bytes.length > 0 && bytes.length <= largestPiece)
  }),
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
    sha256: Sha256,
    fileName: z.string().min(1).max(255),
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

export const listAttachments = method({
  channel: 'attachment.list',
  input: z.strictObject({ familyId: EntryId }),
  output: z.strictObject({ rows: z.array(AttachmentRow), mayAdd: z.boolean() }),
  audit: 'attachment.list'
})

export const readAttachment = method({
  channel: 'attachment.read',
  input: z.strictObject({ familyId: EntryId, id: EntryId }),
  output: z.strictObject({ bytes: z.instanceof(Uint8Array).nullable() }),
  audit: 'attachment.read'
})
