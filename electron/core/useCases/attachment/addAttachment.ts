import type { z } from 'zod'
import { putBlob } from '../../../../db/blobs/blobs.ts'
import { findEntry } from '../../../../db/queries/entries.ts'
import { listMemberIds } from '../../../../db/queries/members.ts'
import { attachmentSentences, fileSentences } from '../../../../resources/strings/en-GB/attachments.ts'
import { noteSentences } from '../../../../resources/strings/en-GB/notes.ts'
import type { addAttachment } from '../../../contract/attachment.ts'
import { Refused, type UseCaseContext } from '../../handler.ts'
import { inFamily } from '../family/askAccess.ts'
import { readNotes } from '../note/readNotes.ts'
import { clearUpload, findChecked, readUpload } from './upload.ts'

const action = 'attachment.add'

/**
 * Takes a file in that was checked, with its bytes, its entry and its audit, or says why not. A repeat changes nothing.
 * A note that is still being written is not in the file yet: its files wait for it, and only their owner sees them.
 */
export async function add(
  context: UseCaseContext,
  input: z.output<typeof addAttachment.input>
): Promise<z.input<typeof addAttachment.output>> {
  const { familyId, id, uploadId, noteId, title, aboutIds, shareClass } = input
  const { workerId } = context.worker
  return inFamily(context, { familyId, action }, async (unit, ask) => {
    const { gate, notes } = await readNotes(context, unit, ask)
    gate.mustWrite()
    const known = await findEntry(unit.db, 'attachment', id)
    if (known !== null) {
      if (known.fields.familyId !== familyId) throw new Refused(attachmentSentences.notFound)
      unit.audit({ action, subjectIds: [familyId, id], outcome: 'repeated' })
      return { outcome: 'added' }
    }
    const standing = noteId !== null && (await findEntry(unit.db, 'note', noteId)) !== null
    if (standing && !notes.some(({ row }) => row.id === noteId)) throw new Refused(noteSentences.notFound)
    const members = new Set(await listMemberIds(unit.db, familyId))
    if (aboutIds.some(person => !members.has(person))) throw new Refused(noteSentences.notInFamily)
    const upload = { workerId, uploadId }
    const checked = await findChecked(unit.db, upload)
    if (checked === null) {
      unit.audit({ action, subjectIds: [familyId], outcome: 'refused:incomplete' })
      return { outcome: 'refused', say: fileSentences.incomplete }
    }
    const now = context.now()
    const addedAt = now.toISOString()
    const { mediaType } = checked.file
    const bytes = await readUpload(unit.db, upload)
    const sha256 = await putBlob(unit.db, bytes, { mediaType, addedAt })
    await clearUpload(unit.db, { ...upload, now })
    const fields = {
      familyId,
      ...(noteId === null ? {} : { noteId }),
      title: title.trim(),
      fileName: checked.fileName,
      mediaType,
      size: bytes.length,
      sha256,
      aboutIds,
      shareClass,
      addedById: workerId,
      addedAt
    }
    const bucket = shareClass === 'S4' ? `f:${familyId}/r:named` : `f:${familyId}`
    unit.put({ type: 'attachment', id, bucket, set: fields })
    unit.audit({ action, subjectIds: [familyId, id, ...aboutIds], outcome: 'added' })
    return { outcome: 'added' }
  })
}
