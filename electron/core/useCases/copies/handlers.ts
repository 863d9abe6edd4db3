import type { Kysely } from 'kysely'
import type { z } from 'zod'
import { listWorkerNames } from '../../../../db/queries/workerNames.ts'
import type { Tables } from '../../../../db/schema/tables.ts'
import { adviseReading } from '../../../../domain/copies/advice.ts'
import type { CopyDocument } from '../../../../domain/copies/document.ts'
import { copyStrings } from '../../../../resources/strings/en-GB/copies.ts'
import { glossary } from '../../../../resources/words/glossary.ts'
import {
  type CopyPaper,
  listCopies,
  previewCopy,
  readPrintedCopy,
  releaseCopy,
  reviewHold,
  settleCopy
} from '../../../contract/copies.ts'
import { type Handler, handle, Refused } from '../../handler.ts'
import { authorOf } from '../family/askAccess.ts'
import { gatherSource } from './gatherSource.ts'
import { makeForWish } from './makeWish.ts'
import { listRecipients } from './recipients.ts'
import { release } from './releaseCopy.ts'
import { review } from './reviewHold.ts'
import { takeForPrinter, takeOwed } from './tickets.ts'

async function listGiven(db: Kysely<Tables>, familyId: string, workerId: string) {
  const rows = await db
    .selectFrom('copyGiven')
    .select(['id', 'madeAt', 'madeById', 'copyKind', 'recipientWords', 'howGiven', 'holdReason'])
    .select(['holdReviewOn', 'holdApprovedById'])
    .where('familyId', '=', familyId)
    .where('_void', '=', 0)
    .orderBy('madeAt', 'desc')
    .orderBy('id', 'desc')
    .limit(200)
    .execute()
  const names = await listWorkerNames(
    db,
    rows.flatMap(({ madeById, holdApprovedById }) => [madeById ?? [], holdApprovedById ?? []].flat())
  )
  return rows.map(row => ({
    id: row.id,
    madeAt: row.madeAt ?? '',
    madeByName: names.get(row.madeById ?? '') ?? '',
    copyKind: row.copyKind ?? '',
    recipientWords: row.recipientWords ?? '',
    howGiven: row.howGiven ?? '',
    held: row.holdReason !== null && row.holdReviewOn !== null,
    holdReason: row.holdReason ?? '',
    holdReviewOn: row.holdReviewOn ?? '',
    holdApprovedByName: names.get(row.holdApprovedById ?? '') ?? '',
    mine: row.madeById === workerId
  }))
}

const list = handle(listCopies, (context, { familyId }) =>
  context.store.transact({ author: authorOf(context) }, async unit => {
    const { source, gate } = await gatherSource(context, unit, familyId)
    const given = await listGiven(unit.db, familyId, context.worker.workerId)
    unit.audit({ action: listCopies.audit ?? '', subjectIds: [familyId], outcome: 'shown' })
    return { recipients: listRecipients(source).map(({ shown }) => shown), given, mayClear: gate.may('A') }
  })
)

const preview = handle(previewCopy, (context, asked) =>
  context.store.transact({ author: authorOf(context) }, async unit => {
    const { source } = await gatherSource(context, unit, asked.familyId, asked)
    const { document, recipient, fieldsRead, quotes, blocked, pieces, ...made } = makeForWish(source, asked)
    const advice = adviseReading(document.blocks, glossary)
    const outcome = `shown:${recipient.kind}:${fieldsRead.length}`
    unit.audit({ action: previewCopy.audit ?? '', subjectIds: [asked.familyId], outcome })
    return {
      document: asPaper(document),
      quotes: [...quotes],
      blocked: [...blocked],
      pieces: [...pieces],
      sha256: made.sha256,
      warnings: [...made.warnings],
      refusals: [...made.refusals],
      excluded: made.excluded,
      byHandOnly: made.byHandOnly,
      advice: { reading: advice.reading, longSentences: [...advice.longSentences], words: [...advice.words] }
    }
  })
)

const printed = handle(readPrintedCopy, (context, { ticket }) =>
  context.store.transact({ author: authorOf(context) }, async unit => {
    const { sessionId, worker } = context
    const taken = takeForPrinter(ticket, { sessionId, workerId: worker.workerId })
    if (taken === null) throw new Refused(copyStrings.notFound)
    unit.audit({ action: readPrintedCopy.audit ?? '', subjectIds: [ticket], outcome: 'printed' })
    return { paper: { ...asPaper(taken.document), leftOut: [] }, form: taken.form }
  })
)

const settle = handle(settleCopy, (context, { ticket, outcome }) =>
  context.store.transact({ author: authorOf(context) }, async unit => {
    const { sessionId, worker } = context
    const owed = takeOwed(ticket, { sessionId, workerId: worker.workerId })
    const left = outcome === 'saved' || outcome === 'printed'
    if (owed !== null && left) owed.record(unit)
    unit.audit({ action: settleCopy.audit ?? '', subjectIds: [...(owed?.subjectIds ?? [ticket])], outcome })
    return { kept: owed !== null && left }
  })
)

export const handlers: readonly Handler[] = [
  list,
  preview,
  handle(releaseCopy, release),
  settle,
  handle(reviewHold, review),
  printed
]

function asPaper({ blocks, leftOut, cover, beside, ...rest }: CopyDocument): z.input<typeof CopyPaper> {
  return {
    ...rest,
    blocks: [...blocks],
    leftOut: [...leftOut],
    ...(cover === undefined ? {} : { cover: { ...cover, words: [...cover.words] } }),
    ...(beside === undefined ? {} : { beside: { ...beside, lines: [...beside.lines] } })
  }
}
