import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { z } from 'zod'
import type { CheckedFile, FileRefusal } from '../../../../domain/attachments/checkedFile.ts'
import { fileSentences } from '../../../../resources/strings/en-GB/attachments.ts'
import type { checkUpload } from '../../../contract/attachment.ts'
import { theChecker } from '../../checker/theChecker.ts'
import type { UseCaseContext } from '../../handler.ts'
import { authorOf } from '../family/askAccess.ts'
import { findChecked, forgetUpload, keepChecked, readUpload, type UploadOf } from './upload.ts'

type Output = z.input<typeof checkUpload.output>

/** What is being looked over now: in this process's memory only, which ends at a lock. The pieces are then still there. */
const running = new Map<string, Look>()
/** A verdict that comes this soon is given at once; nobody who types waits for longer. */
const SHORT_WAIT_MS = 40

type Look = { readonly fileName: string; checked: CheckedFile | null; readonly ended: Promise<void> }

/**
 * Answers at once: while a hostile file is looked over, what is typed elsewhere must still reach the disk. The verdict
 * is fetched by asking again.
 */
export async function check(
  context: UseCaseContext,
  { uploadId, fileName, sha256 }: z.output<typeof checkUpload.input>
): Promise<Output> {
  const upload = { workerId: context.worker.workerId, uploadId }
  const key = `${context.sessionId}/${upload.workerId}/${uploadId}`
  const asked = running.get(key)
  if (asked !== undefined) {
    if (asked.checked === null) await Promise.race([asked.ended, pause(SHORT_WAIT_MS)])
    if (asked.checked === null) return { state: 'checking' }
    running.delete(key)
    return settle(context, upload, { fileName: asked.fileName, checked: asked.checked })
  }
  const known = await context.store.read(db => findChecked(db, upload))
  if (known !== null) return { state: 'ready', file: known.file }
  const bytes = await context.store.read(db => readUpload(db, upload))
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    return settle(context, upload, { fileName, checked: { kept: false, because: 'incomplete' } })
  const { promise: ended, resolve } = Promise.withResolvers<void>()
  const begun: Look = { fileName, checked: null, ended }
  running.set(key, begun)
  void lookOver(begun, bytes).finally(resolve)
  return { state: 'checking' }
}

async function lookOver(begun: Look, bytes: Uint8Array): Promise<void> {
  try {
    begun.checked = await theChecker().check({ fileName: begun.fileName, bytes })
  } catch {
    // No process could be started: the file is not taken in, and the next one is tried again.
    begun.checked = { kept: false, because: 'checkEnded' }
  }
}

async function settle(
  context: UseCaseContext,
  upload: UploadOf,
  { fileName, checked }: { readonly fileName: string; readonly checked: CheckedFile }
): Promise<Output> {
  if (!checked.kept) {
    await forgetUpload(context.store, upload)
    await audit(context, `refused:${checked.because}`)
    return { state: 'refused', say: sentenceOf(checked.because) }
  }
  const { kind, bytes, facts } = checked
  const file = { mediaType: kind, size: bytes.length, ...facts }
  await keepChecked(context.store, upload, { fileName, file, bytes })
  await audit(context, 'ready')
  return { state: 'ready', file }
}

const sentenceOf = (because: FileRefusal) => fileSentences[because]

async function audit(context: UseCaseContext, outcome: string): Promise<void> {
  await context.store.transact({ author: authorOf(context) }, async unit =>
    unit.audit({ action: 'attachment.check', subjectIds: [], outcome })
  )
}
