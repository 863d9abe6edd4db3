import type { Kysely } from 'kysely'
import { listWorkerNames } from '../../../../db/queries/workerNames.ts'
import type { Tables } from '../../../../db/schema/tables.ts'
import { adviseReading } from '../../../../domain/copies/advice.ts'
import { copyStrings } from '../../../../resources/strings/en-GB/copies.ts'
import { glossary } from '../../../../resources/words/glossary.ts'
import { listCopies, previewCopy, readPrintedCopy, releaseCopy } from '../../../contract/copies.ts'
import { type Handler, handle, Refused } from '../../handler.ts'
import { authorOf } from '../family/askAccess.ts'
import { gatherSource } from './gatherSource.ts'
import { makeForWish } from './makeWish.ts'
import { listRecipients } from './recipients.ts'
import { release } from './releaseCopy.ts'
import { takeForPrinter } from './tickets.ts'

async function listGiven(db: Kysely<Tables>, familyId: string) {
  const rows = await db
    .selectFrom('copyGiven')
    .select(['id', 'madeAt', 'madeById', 'copyKind', 'recipientWords', 'howGiven', 'holdReason'])
    .where('familyId', '=', familyId)
    .where('_void', '=', 0)
    .orderBy('madeAt', 'desc')
    .orderBy('id', 'desc')
    .limit(200)
    .execute()
  const names = await listWorkerNames(
    db,
    rows.flatMap(({ madeById }) => madeById ?? [])
  )
  return rows.map(row => ({
    id: row.id,
    madeAt: row.madeAt ?? '',
    madeByName: names.get(row.madeById ?? '') ?? '',
    copyKind: row.copyKind ?? '',
    recipientWords: row.recipientWords ?? '',
    howGiven: row.howGiven ?? '',
    held: row.holdReason !== null
  }))
}

const list = handle(listCopies, (context, { familyId }) =>
  context.store.transact({ author: authorOf(context) }, async unit => {
    const { source, gate } = await gatherSource(context, unit, familyId)
    const given = await listGiven(unit.db, familyId)
    unit.audit({ action: listCopies.audit ?? '', subjectIds: [familyId], outcome: 'shown' })
    return { recipients: listRecipients(source).map(({ shown }) => shown), given, mayClear: gate.may('A') }
  })
)

const preview = handle(previewCopy, (context, asked) =>
  context.store.transact({ author: authorOf(context) }, async unit => {
    const { source } = await gatherSource(context, unit, asked.familyId)
    const { document, recipient, fieldsRead, quotes, blocked, pieces, ...made } = makeForWish(source, asked)
    const advice = adviseReading(document.blocks, glossary)
    const outcome = `shown:${recipient.kind}:${fieldsRead.length}`
    unit.audit({ action: previewCopy.audit ?? '', subjectIds: [asked.familyId], outcome })
    return {
      document: { ...document, blocks: [...document.blocks], leftOut: [...document.leftOut] },
      quotes: [...quotes],
      blocked: [...blocked],
      pieces: [...pieces],
      sha256: made.sha256,
      warnings: [...made.warnings],
      refusals: [...made.refusals],
      excluded: made.excluded,
      advice: { reading: advice.reading, longSentences: [...advice.longSentences], words: [...advice.words] }
    }
  })
)

const printed = handle(readPrintedCopy, (context, { ticket }) =>
  context.store.transact({ author: authorOf(context) }, async unit => {
    const { sessionId, worker } = context
    const document = takeForPrinter(ticket, { sessionId, workerId: worker.workerId })
    if (document === null) throw new Refused(copyStrings.notFound)
    unit.audit({ action: readPrintedCopy.audit ?? '', subjectIds: [ticket], outcome: 'printed' })
    return { ...document, blocks: [...document.blocks], leftOut: [] }
  })
)

export const handlers: readonly Handler[] = [list, preview, handle(releaseCopy, release), printed]
