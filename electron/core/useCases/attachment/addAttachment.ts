import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { putBlob } from '../../../../db/blobs/blobs.ts'
import { findEntry } from '../../../../db/queries/entries.ts'
import { listMemberIds } from '../../../../db/queries/members.ts'
import { canKeepFile, type FileRefusal, type MediaType } from '../../../../domain/attachments/mediaType.ts'
import { isWithoutMetadata } from '../../../../domain/attachments/withoutMetadata.ts'
import { attachmentSentences, fileSentences } from '../../../../resources/strings/en-GB/attachments.ts'
import { noteSentences } from '../../../../resources/strings/en-GB/notes.ts'
import type { addAttachment, sendPiece } from '../../../contract/attachment.ts'
import { Refused, type UseCaseContext } from '../../handler.ts'
import { inFamily } from '../family/askAccess.ts'
import { openNoteGate } from '../note/noteGate.ts'
import { keepPiece, takeUpload } from './upload.ts'

const action = 'attachment.add'

export async function keep(
  context: UseCaseContext,
  { uploadId, place, bytes }: z.output<typeof sendPiece.input>
): Promise<z.input<typeof sendPiece.output>> {
  await keepPiece(context.store, { workerId: context.worker.workerId, uploadId, place, bytes })
  return {}
}

type Checked =
  | { readonly kept: true; readonly mediaType: MediaType }
  | { readonly kept: false; readonly because: FileRefusal | 'unreadable' | 'incomplete' }

/** What the window looked at is looked at again: nothing comes in because a page says that it is harmless. */
function check(bytes: Uint8Array, fileName: string, sha256: string): Checked {
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) return { kept: false, because: 'incomplete' }
  const verdict = canKeepFile(fileName, bytes)
  if (!verdict.allowed) return { kept: false, because: verdict.because }
  return isWithoutMetadata(verdict.mediaType, bytes)
    ? { kept: true, mediaType: verdict.mediaType }
    : { kept: false, because: 'unreadable' }
}

/** Takes a whole file in, with its bytes, its entry and its audit, or says why not. A repeat changes nothing. */
export async function add(
  context: UseCaseContext,
  input: z.output<typeof addAttachment.input>
): Promise<z.input<typeof addAttachment.output>> {
  const { familyId, id, uploadId, noteId, sha256, fileName, title, aboutIds, shareClass } = input
  const { workerId } = context.worker
  return inFamily(context, { familyId, action }, async (unit, ask) => {
    const gate = await openNoteGate(context, unit.db, ask, [])
    gate.mustWrite()
    const known = await findEntry(unit.db, 'attachment', id)
    if (known !== null) {
      if (known.fields.familyId !== familyId) throw new Refused(attachmentSentences.notFound)
      unit.audit({ action, subjectIds: [familyId, id], outcome: 'repeated' })
      return { outcome: 'added' }
    }
    const note = noteId === null ? null : await findEntry(unit.db, 'note', noteId)
    if (noteId !== null && note?.fields.familyId !== familyId) throw new Refused(noteSentences.notFound)
    const members = new Set(await listMemberIds(unit.db, familyId))
    if (aboutIds.some(person => !members.has(person))) throw new Refused(noteSentences.notInFamily)
    const now = context.now()
    const bytes = await takeUpload(unit.db, { workerId, uploadId, now })
    const checked = check(bytes, fileName, sha256)
    if (!checked.kept) {
      unit.audit({ action, subjectIds: [familyId], outcome: `refused:${checked.because}` })
      return { outcome: 'refused', say: fileSentences[checked.because] }
    }
    const addedAt = now.toISOString()
    await putBlob(unit.db, bytes, { mediaType: checked.mediaType, addedAt })
    const fields = {
      familyId,
      ...(noteId === null ? {} : { noteId }),
      title: title.trim(),
      fileName,
      mediaType: checked.mediaType,
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
