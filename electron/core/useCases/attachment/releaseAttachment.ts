import { rename, rm, writeFile } from 'node:fs/promises'
import type { z } from 'zod'
import { findKind, isPicture } from '../../../../domain/attachments/fileKinds.ts'
import { attachmentSentences } from '../../../../resources/strings/en-GB/attachments.ts'
import { copyStrings } from '../../../../resources/strings/en-GB/copies.ts'
import type { releaseAttachment } from '../../../contract/attachment.ts'
import { refusalsOfFile } from '../../../export/fileCopy.ts'
import type { Recipient } from '../../../export/source.ts'
import { Refused, type UseCaseContext } from '../../handler.ts'
import { textOf, textsOf } from '../../rules/rule.ts'
import { gatherSource } from '../copies/gatherSource.ts'
import { listRecipients } from '../copies/recipients.ts'
import { authorOf, getAsk, inFamily, todayOf } from '../family/askAccess.ts'
import { classOf } from '../note/noteGate.ts'
import { getWholeBytes } from './readAttachments.ts'
import { getVisible } from './visibleAttachments.ts'

type Ticket = {
  readonly sessionId: string
  readonly workerId: string
  readonly familyId: string
  readonly id: string
  readonly recipient: Recipient
  readonly recipientWords: string
}

/** Copies that may leave and have no place yet: in this process's memory only, which ends at a lock. */
const waiting = new Map<string, Ticket>()
const mostWaiting = 4

export async function release(
  context: UseCaseContext,
  { familyId, id, recipientKey, looked }: z.output<typeof releaseAttachment.input>
): Promise<z.input<typeof releaseAttachment.output>> {
  const action = 'attachment.release'
  return inFamily(context, { familyId, action }, async (unit, ask) => {
    const entry = await getVisible(context, unit, ask, id)
    if (entry.enteredInError) throw new Refused(attachmentSentences.notFound)
    const { source } = await gatherSource(context, unit, familyId)
    const offered = listRecipients(source).find(({ shown }) => shown.key === recipientKey)
    if (offered === undefined) throw new Refused(copyStrings.refusals.notForThem)
    const { recipient, shown } = offered
    const file = { shareClass: classOf(entry), aboutIds: textsOf(entry.fields.aboutIds), looked }
    const says = refusalsOfFile(source, recipient, file)
    const subjectIds = [familyId, id, ...(recipient.personId === null ? [] : [recipient.personId])]
    unit.audit({ action, subjectIds, outcome: `${says.length > 0 ? 'refused' : 'ready'}:${recipient.kind}` })
    if (says.length > 0) return { outcome: 'refused', says: [...says] }
    const ticket = context.newId()
    const { sessionId, worker } = context
    for (const oldest of [...waiting.keys()].slice(0, Math.max(0, waiting.size + 1 - mostWaiting)))
      waiting.delete(oldest)
    waiting.set(ticket, {
      sessionId,
      workerId: worker.workerId,
      familyId,
      id,
      recipient,
      recipientWords: shown.name
    })
    return { outcome: 'ready', ticket, fileName: fileNameOf(textOf(entry.fields.fileName), todayOf(context)) }
  })
}

/** What kind of file it is and the day; whom it is about is in nobody's list of recent files. */
function fileNameOf(fileName: string, today: string): string {
  const kind = findKind(fileName)
  const ending = /\.([a-z0-9]{3,4})$/i.exec(fileName)?.[1]?.toLowerCase() ?? 'txt'
  const word =
    kind !== null && isPicture(kind) ? 'picture' : kind?.startsWith('audio/') === true ? 'recording' : 'paper'
  return `${word} ${today}.${ending}`
}

/**
 * Writes the copy where the person chose, once for each ticket. That it left is written down in the same transaction:
 * when the one fails, the other does not stand.
 */
export async function writeCopy(
  context: UseCaseContext,
  { ticket, place }: { readonly ticket: string; readonly place: string }
): Promise<{ readonly outcome: 'saved' | 'failed' }> {
  const kept = waiting.get(ticket)
  const { sessionId, worker } = context
  if (kept === undefined || kept.sessionId !== sessionId || kept.workerId !== worker.workerId)
    throw new Refused(attachmentSentences.notFound)
  waiting.delete(ticket)
  const { familyId, id, recipient, recipientWords } = kept
  const subjectIds = [familyId, id, ...(recipient.personId === null ? [] : [recipient.personId])]
  const action = 'attachment.saveCopy'
  const author = authorOf(context)
  try {
    return await context.store.transact({ author }, async unit => {
      const entry = await getVisible(context, unit, await getAsk(context, unit.db, familyId), id)
      const bytes = await getWholeBytes(unit, entry)
      if (bytes === null) throw new Refused(attachmentSentences.elsewhere)
      unit.put({
        type: 'copyGiven',
        id: context.newId(),
        bucket: `f:${familyId}`,
        set: {
          familyId,
          copyKind: 'attachment',
          recipientKind: recipient.kind,
          recipientId: recipient.personId,
          recipientWords,
          madeAt: context.now().toISOString(),
          madeById: worker.workerId,
          sha256: textOf(entry.fields.sha256),
          howGiven: 'not_given_yet'
        }
      })
      unit.audit({ action, subjectIds, outcome: `saved:${recipient.kind}` })
      await unit.flush()
      await writeFile(partOf(place), bytes, { mode: 0o600 })
      await rename(partOf(place), place)
      return { outcome: 'saved' }
    })
  } catch (error) {
    if (!isOfTheDisk(error)) throw error
    await rm(partOf(place), { force: true })
    await context.store.transact({ author }, async unit => unit.audit({ action, subjectIds, outcome: 'failed' }))
    return { outcome: 'failed' }
  }
}

/** What lay at the place before stays until the new copy is whole. */
const partOf = (place: string) => `${place}.part`

/** The place is full, gone or not ours: nothing of it is the file's fault. */
const isOfTheDisk = (error: unknown) =>
  error instanceof Error && 'syscall' in error && ['open', 'write', 'close', 'rename'].includes(String(error.syscall))
