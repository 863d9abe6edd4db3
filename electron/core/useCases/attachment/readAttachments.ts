import type { z } from 'zod'
import { findBlob } from '../../../../db/blobs/blobs.ts'
import { BrokenFile } from '../../../../db/commit/errors.ts'
import type { Unit } from '../../../../db/commit/unit.ts'
import { listBlobsHere } from '../../../../db/queries/attachments.ts'
import type { ReadEntry } from '../../../../db/queries/entries.ts'
import { MediaType } from '../../../../domain/attachments/mediaType.ts'
import { attachmentSentences } from '../../../../resources/strings/en-GB/attachments.ts'
import { largestPiece, type listAttachments, type readAttachment } from '../../../contract/attachment.ts'
import { Refused, type UseCaseContext } from '../../handler.ts'
import { textOf, textsOf } from '../../rules/rule.ts'
import { inFamily } from '../family/askAccess.ts'
import { classOf } from '../note/noteGate.ts'
import { getVisible, listVisible } from './visibleAttachments.ts'

export async function list(
  context: UseCaseContext,
  { familyId }: z.output<typeof listAttachments.input>
): Promise<z.input<typeof listAttachments.output>> {
  return inFamily(context, { familyId, action: 'attachment.list' }, async (unit, ask) => {
    const { gate, visible, names } = await listVisible(context, unit, ask)
    const here = await listBlobsHere(
      unit.db,
      visible.map(({ fields }) => textOf(fields.sha256))
    )
    unit.audit({ action: 'attachment.list', subjectIds: [familyId], outcome: 'shown' })
    const rows = visible.flatMap(entry => {
      const { id, fields, enteredInError } = entry
      const mediaType = MediaType.safeParse(fields.mediaType).data
      // Of a kind that this version does not take in, so neither does it show it.
      if (mediaType === undefined) return []
      const noteId = textOf(fields.noteId)
      return {
        id,
        noteId: noteId === '' ? null : noteId,
        title: textOf(fields.title),
        fileName: textOf(fields.fileName),
        mediaType,
        size: typeof fields.size === 'number' ? fields.size : 0,
        aboutIds: [...textsOf(fields.aboutIds)],
        shareClass: classOf(entry),
        addedByName: names.get(textOf(fields.addedById)) ?? '',
        addedAt: textOf(fields.addedAt),
        enteredInError,
        here: here.has(textOf(fields.sha256)),
        mine: textOf(fields.addedById) === context.worker.workerId
      }
    })
    return { rows, mayAdd: gate.mayWrite }
  })
}

/** One piece of the bytes, all of which are looked over again; null while they are on another laptop. */
export async function read(
  context: UseCaseContext,
  { familyId, id, place }: z.output<typeof readAttachment.input>
): Promise<z.input<typeof readAttachment.output>> {
  return inFamily(context, { familyId, action: 'attachment.read' }, async (unit, ask) => {
    const entry = await getVisible(context, unit, ask, id)
    const bytes = await getWholeBytes(unit, entry)
    const outcome = bytes === null ? 'elsewhere' : 'shown'
    unit.audit({ action: 'attachment.read', subjectIds: [familyId, id], outcome })
    if (bytes === null) return { bytes, pieces: 0 }
    const piece = bytes.slice(place * largestPiece, (place + 1) * largestPiece)
    return { bytes: new Uint8Array(piece), pieces: Math.ceil(bytes.length / largestPiece) }
  })
}

/** Null where they are on another laptop; bytes that are not those that were added are nobody's. */
export async function getWholeBytes(unit: Unit, { fields }: ReadEntry): Promise<Uint8Array | null> {
  try {
    return await findBlob(unit.db, textOf(fields.sha256))
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error
    throw new Refused(attachmentSentences.damaged)
  }
}
