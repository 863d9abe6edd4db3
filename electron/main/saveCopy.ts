import { extname } from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import type { z } from 'zod'
import { saveAttachmentCopy } from '../contract/attachment.ts'
import type { CoreReply } from '../contract/wire.ts'

type Outcome = z.output<typeof saveAttachmentCopy.output>

/** Asks the person where the copy is to lie, and tells the core, which writes it there. */
export async function saveCopy(
  input: unknown,
  parent: () => BrowserWindow | null,
  write: (ticket: string, place: string) => Promise<CoreReply>
): Promise<Outcome> {
  const { ticket, fileName } = saveAttachmentCopy.input.parse(input)
  const ending = extname(fileName).slice(1)
  const window = parent()
  const wish = {
    defaultPath: fileName,
    filters: [{ name: ending.toUpperCase(), extensions: [ending] }],
    properties: ['showOverwriteConfirmation' as const]
  }
  const chosen = window === null ? await dialog.showSaveDialog(wish) : await dialog.showSaveDialog(window, wish)
  if (chosen.canceled || chosen.filePath === '') return { outcome: 'cancelled' }
  const reply = await write(ticket, chosen.filePath)
  const written = reply.ok ? saveAttachmentCopy.output.safeParse(reply.value) : null
  return written?.success === true ? written.data : { outcome: 'failed' }
}
