import type { Kysely } from 'kysely'
import type { z } from 'zod'
import { listOtherValues, type ReadEntry } from '../../../../db/queries/entries.ts'
import { listOutcomeReadings, listScaleAnswers } from '../../../../db/queries/readings.ts'
import type { Tables } from '../../../../db/schema/tables.ts'
import { canChange, canView } from '../../../../domain/access/canAccess.ts'
import { localDateOf } from '../../../../domain/dates/isoDate.ts'
import { Given } from '../../../../domain/nonAnswer.ts'
import type { Reading } from '../../../../domain/readings/reading.ts'
import { type FoundScore, scaleFields, scoresIn } from '../../../../domain/readings/scaleAnswers.ts'
import { findForm } from '../../../../resources/forms/registry.ts'
import type { listReadings } from '../../../contract/reading.ts'
import type { UseCaseContext } from '../../handler.ts'
import { namesInRegister } from '../../rules/names.ts'
import { textOf } from '../../rules/rule.ts'
import { openGate } from '../assessment/gate.ts'
import { type FamilyAsk, inFamily, mustAllow, questionOf } from '../family/askAccess.ts'
import { toEntry } from '../family/openFamily.ts'
import { readRegister } from '../family/readRegister.ts'
import { viewRegister } from '../family/viewRegister.ts'
import { asReading } from './readingWords.ts'

type Input = z.output<typeof listReadings.input>
type Output = z.input<typeof listReadings.output>

/** The scores of one family: each asked for by itself whether this worker may see it. */
export async function readReadings(context: UseCaseContext, { familyId }: Input): Promise<Output> {
  return inFamily(context, { familyId, action: 'reading.list' }, async (unit, ask) => {
    mustAllow(canView(questionOf(context, ask, { object: 'person', shareClass: 'S1' })))
    const seen = viewRegister({ context, ask, beside: await readRegister(context, unit.db, ask, null) })
    const names = namesInRegister(seen)
    const entries = maySee(context, ask) ? await listOutcomeReadings(unit.db, familyId) : []
    const scores = await listScores(context, unit.db, ask)
    const readings = scores.map(({ found, origin }) => asReading(found, origin, names))
    const others = await listOtherValues(unit.db, entries)
    unit.audit({ action: 'reading.list', subjectIds: [familyId], outcome: 'shown' })
    const mayAdd = canChange(questionOf(context, ask, { object: 'assessment', shareClass: 'S2' })).allowed
    return { readings, entries: entries.map(entry => toEntry(entry, others)), mayAdd }
  })
}

/** Scores are for the team around the family (S2): a partner in it sees them whoever wrote them. */
function maySee(context: UseCaseContext, ask: FamilyAsk): boolean {
  const content = { shared: true }
  const verdict = canView(questionOf(context, ask, { object: 'assessment', shareClass: 'S2', content }))
  return verdict.allowed && verdict.masked === undefined && verdict.limitedTo === undefined
}

/** Every score that this worker may see, before anybody is called by a name. */
export async function listScores(
  context: UseCaseContext,
  db: Kysely<Tables>,
  ask: FamilyAsk
): Promise<readonly { readonly found: FoundScore; readonly origin: Reading['origin'] }[]> {
  const entries = maySee(context, ask) ? await listOutcomeReadings(db, ask.familyId) : []
  const typed = entries.filter(entry => !entry.enteredInError).flatMap(asTyped)
  const assessed = await ofAssessments(context, db, ask.familyId)
  return [
    ...typed.map(found => ({ found, origin: 'typed' as const })),
    ...assessed.map(found => ({ found, origin: 'assessment' as const }))
  ]
}

function asTyped({ id, fields }: ReadEntry): readonly FoundScore[] {
  const { score } = fields
  if (typeof score !== 'number') return []
  const found: FoundScore = {
    key: id,
    outcome: textOf(fields.outcome),
    question: '',
    scheme: 'reading',
    maximum: 10,
    raterId: textOf(fields.raterId),
    raterKind: textOf(fields.raterKind),
    aboutId: textOf(fields.aboutId),
    score,
    readOn: textOf(fields.readOn),
    words: textOf(fields.words)
  }
  return [found]
}

async function ofAssessments(
  context: UseCaseContext,
  db: Kysely<Tables>,
  familyId: string
): Promise<readonly FoundScore[]> {
  const rows = await listScaleAnswers(db, familyId, scaleFields)
  if (rows.length === 0) return []
  const gate = await openGate(context, db, familyId)
  return rows.flatMap(row => {
    const form = findForm(row.formKey ?? '', row.formVersion ?? 0)
    const authorIds = row.authorId === null ? [] : [row.authorId]
    if (!form || row.field === null || !gate.may('R', { authorIds })) return []
    if (!gate.maySee(form, row.field, { authorIds })) return []
    const given = Given.safeParse(JSON.parse(row.given ?? 'null'))
    if (!given.success || !('value' in given.data)) return []
    const writtenOn = row.writtenAt === null ? (row.startedOn ?? '') : localDateOf(row.writtenAt)
    return scoresIn({ id: row.id, field: row.field, aboutId: row.aboutId ?? '', value: given.data.value, writtenOn })
  })
}
