import type { z } from 'zod'
import { findBlob } from '../../../../db/blobs/blobs.ts'
import { BrokenFile } from '../../../../db/commit/errors.ts'
import type { Unit } from '../../../../db/commit/unit.ts'
import { listAttachmentEntries, listBlobsHere } from '../../../../db/queries/attachments.ts'
import type { ReadEntry } from '../../../../db/queries/entries.ts'
import { listWorkerNames } from '../../../../db/queries/workerNames.ts'
import { MediaType } from '../../../../domain/attachments/mediaType.ts'
import { attachmentSentences } from '../../../../resources/strings/en-GB/attachments.ts'
import type { listAttachments, readAttachment } from '../../../contract/attachment.ts'
import { Refused, type UseCaseContext } from '../../handler.ts'
import { textOf, textsOf } from '../../rules/rule.ts'
import { type FamilyAsk, inFamily } from '../family/askAccess.ts'
import { classOf, openNoteGate } from '../note/noteGate.ts'

/** A file is seen by whoever may read a paragraph of its class; its writer is who added it. */
async function listVisible(context: UseCaseContext, unit: Unit, ask: FamilyAsk) {
  const entries = await listAttachmentEntries(unit.db, ask.familyId)
  const addedBy = entries.map(({ fields }) => textOf(fields.addedById)).filter(id => id !== '')
  const gate = await openNoteGate(context, unit.db, ask, addedBy)
  const asWritten = (entry: ReadEntry) => ({
    ...entry,
    fields: { ...entry.fields, authorId: textOf(entry.fields.addedById) }
  })
  const visible = entries.filter(entry => gate.maySee(asWritten(entry), classOf(entry)))
  return { gate, visible, names: await listWorkerNames(unit.db, addedBy) }
}

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
        here: here.has(textOf(fields.sha256))
      }
    })
    return { rows, mayAdd: gate.mayWrite }
  })
}

/** The bytes, looked over again; null while they are on another laptop. */
export async function read(
  context: UseCaseContext,
  { familyId, id }: z.output<typeof readAttachment.input>
): Promise<z.input<typeof readAttachment.output>> {
  return inFamily(context, { familyId, action: 'attachment.read' }, async (unit, ask) => {
    const { visible } = await listVisible(context, unit, ask)
    const entry = visible.find(one => one.id === id)
    if (!entry) throw new Refused(attachmentSentences.notFound)
    try {
      const bytes = await findBlob(unit.db, textOf(entry.fields.sha256))
      unit.audit({
        action: 'attachment.read',
        subjectIds: [familyId, id],
        outcome: bytes === null ? 'elsewhere' : 'shown'
      })
      return { bytes: bytes === null ? null : new Uint8Array(bytes) }
    } catch (error) {
      if (!(error instanceof BrokenFile)) throw error
      throw new Refused(attachmentSentences.damaged)
    }
  })
}
