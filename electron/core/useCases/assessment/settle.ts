import type { Unit } from '../../../../db/commit/unit.ts'
import { clearJournal, readJournal } from '../../../../db/journal/journal.ts'
import { findEntry, type ReadEntry } from '../../../../db/queries/entries.ts'
import { parseDot } from '../../../../domain/commit/dot.ts'
import type { FormDefinition } from '../../../../domain/forms/definition.ts'
import { shareClassOf } from '../../../../domain/forms/shareClassOf.ts'
import { readStamp } from '../../../../domain/merge/stamp.ts'
import { AnswerAsked } from '../../../contract/assessment.ts'
import { answerId } from './answerId.ts'
import { asAnswer, journalPrefix } from './answers.ts'

/** More than this in one answer waits in the journal and is said so: a commit holds 256 KiB (sync.md 4.2). */
export const largestAnswer = 200_000

export type Settling = {
  readonly assessmentId: string
  readonly familyId: string
  readonly form: FormDefinition
  readonly workerId: string
  readonly deviceId: string
  readonly at: string
}

/** Named people only: answers of share class S4 stand in a compartment of the family file (docs/adr/0004). */
export function bucketOfAnswer(form: FormDefinition, familyId: string, field: string): string {
  const shareClass = shareClassOf(form, field)
  return shareClass === 'S4' || shareClass === 'S5' ? `f:${familyId}/r:named` : `f:${familyId}`
}

/**
 * The values that were on the screen, and this worker's own later ones: whoever goes on typing while the last words are
 * being written has seen what they wrote themselves.
 */
async function seenBy(unit: Unit, standing: ReadEntry | null, stamp: string | null, settling: Settling) {
  const seen: Record<string, readonly string[]> = {}
  const keep = (dot: string, fields: readonly string[]) => {
    seen[dot] = [...new Set([...(seen[dot] ?? []), ...fields])]
  }
  for (const [field, dots] of readStamp(stamp ?? '{}') ?? []) for (const dot of dots) keep(dot, [field])
  for (const [field, dots] of readStamp(standing?.stamp ?? '{}') ?? []) {
    for (const dot of dots) if (await isOwn(unit, dot, settling)) keep(dot, [field])
  }
  return JSON.stringify(seen)
}

async function isOwn(unit: Unit, dot: string, settling: Settling): Promise<boolean> {
  const { device, n } = parseDot(dot)
  if (device !== settling.deviceId) return false
  const commit = await unit.db
    .selectFrom('sync_commit')
    .select(expression => expression.cast<string>('bytes', 'text').as('bytes'))
    .where('dev', '=', device)
    .where('n', '=', n)
    .executeTakeFirst()
  return commit?.bytes.includes(`"u":"${settling.workerId}"`) ?? false
}

/** Turns what this worker typed into commits and takes it out of the journal, in one transaction. Answers how many. */
export async function settleJournal(unit: Unit, settling: Settling): Promise<number> {
  const { assessmentId, workerId } = settling
  const typed = await readJournal(unit.db, { workerId, prefix: journalPrefix(assessmentId) })
  const done: string[] = []
  let written = 0
  for (const row of typed) {
    const answer = AnswerAsked.safeParse(row.value)
    if (!answer.success || JSON.stringify(answer.data).length > largestAnswer) continue
    done.push(row.key)
    const id = answerId(assessmentId, answer.data.field, answer.data.aboutId)
    const standing = await findEntry(unit.db, 'answer', id)
    if (standing && JSON.stringify(asAnswer(standing)) === JSON.stringify(answer.data)) continue
    const { field, aboutId, familyCopy, ...rest } = answer.data
    unit.put({
      type: 'answer',
      id,
      bucket: bucketOfAnswer(settling.form, settling.familyId, field),
      set: {
        ...(standing ? {} : { assessmentId, field, aboutId }),
        ...rest,
        familyCopy: familyCopy ? 1 : 0,
        authorId: workerId,
        writtenAt: settling.at
      },
      seen: await seenBy(unit, standing, row.stamp, settling)
    })
    written += 1
  }
  await clearJournal(unit.db, { workerId, keys: done })
  return written
}
