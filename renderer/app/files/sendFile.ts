import { findKind, largestFile } from '../../../domain/attachments/fileKinds.ts'
import { checkUpload, largestPiece, sendPiece } from '../../../electron/contract/attachment.ts'
import { fileSentences } from '../../../resources/strings/en-GB/attachments.ts'
import { call } from '../call.ts'
import { newEntryId } from '../newEntryId.ts'
import type { WaitingFile } from './waitingFile.ts'

export type SentFile =
  | { readonly kept: true; readonly waiting: WaitingFile }
  | { readonly kept: false; readonly say: string }

/**
 * Asked again rather than told: the core answers one call after the other, so that a call held open would keep what is
 * typed from the disk, and a notice that a lock swallowed would never come again. Asking again begins the look anew.
 */
const AGAIN_MS = 100
const longestName = 255

/**
 * Hands a file to the core, which has it looked over. What no look is needed for is refused here, before a byte of it is
 * read. `onPart` is told how much has gone, from 0 to 1.
 */
export async function sendFile(file: File, onPart: (part: number) => void): Promise<SentFile> {
  const fileName = file.name.slice(-longestName)
  if (file.size === 0) return { kept: false, say: fileSentences.empty }
  if (file.size > largestFile) return { kept: false, say: fileSentences.tooLarge }
  if (findKind(fileName) === null) return { kept: false, say: fileSentences.typeNotAllowed }
  const bytes = await readWhole(file)
  if (bytes === null) return { kept: false, say: fileSentences.incomplete }
  const uploadId = newEntryId()
  for (let place = 0; place * largestPiece < bytes.length; place += 1) {
    const piece = bytes.slice(place * largestPiece, (place + 1) * largestPiece)
    const reply = await call(sendPiece, { uploadId, place, bytes: piece })
    if (!reply.ok) return { kept: false, say: reply.error.say }
    onPart(Math.min(1, ((place + 1) * largestPiece) / bytes.length))
  }
  const sha256 = await hashOf(bytes)
  for (;;) {
    const reply = await call(checkUpload, { uploadId, fileName, sha256 })
    if (!reply.ok) return { kept: false, say: reply.error.say }
    const { value } = reply
    if (value.state === 'refused') return { kept: false, say: value.say }
    if (value.state === 'ready') {
      const said = { title: '', aboutIds: [], shareClass: 'S3' as const }
      return { kept: true, waiting: { id: newEntryId(), uploadId, fileName, file: value.file, ...said } }
    }
    await new Promise(resolve => setTimeout(resolve, AGAIN_MS))
  }
}

/** Null where it can no longer be read: a stick that was pulled out, or a folder that was dropped. */
async function readWhole(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return null
  }
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(hash, byte => byte.toString(16).padStart(2, '0')).join('')
}
