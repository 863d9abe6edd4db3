import { listAttachments, voidAttachment } from '../../../../electron/contract/attachment.ts'
import { fileScreens as words } from '../../../../resources/strings/en-GB/fileScreens.ts'
import { call } from '../../../app/call.ts'

/** A draft that is thrown away takes its files along; what this answers brings them back. */
export async function setFilesAside(familyId: string, noteId: string): Promise<() => Promise<void>> {
  const listed = await call(listAttachments, { familyId })
  const rows = listed.ok ? listed.value.rows : []
  const own = rows.filter(row => row.noteId === noteId && row.mine && !row.enteredInError)
  const put = async (restore: boolean) => {
    for (const { id } of own) await call(voidAttachment, { familyId, id, reason: words.withDraft, restore })
  }
  await put(false)
  return () => put(true)
}
