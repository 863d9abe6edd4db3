import type { z } from 'zod'
import { type ListedChange, listChanges } from '../../../../db/history/listChanges.ts'
import type { ReadEntry } from '../../../../db/queries/entries.ts'
import { listLooks } from '../../../../db/queries/looks.ts'
import { listWorkerNames } from '../../../../db/queries/workerNames.ts'
import { familyRegisterTypes, personRegisterTypes } from '../../../../db/schema/registerTypes.ts'
import { canView } from '../../../../domain/access/canAccess.ts'
import { lastReadingAt, millisecondsOf } from '../../../../domain/commit/clock.ts'
import { idsOf, keptIdOf } from '../../../../domain/joining/joined.ts'
import { isRecordTypeName } from '../../../../domain/records/registry.ts'
import { peopleSentences } from '../../../../resources/strings/en-GB/people.ts'
import type { readFamilyHistory } from '../../../contract/family.ts'
import { Refused, type UseCaseContext } from '../../handler.ts'
import { namesInRegister } from '../../rules/names.ts'
import { textOf } from '../../rules/rule.ts'
import { type FamilyAsk, inFamily, mustAllow, questionOf } from '../family/askAccess.ts'
import { readRegister } from '../family/readRegister.ts'
import { viewRegister } from '../family/viewRegister.ts'
import { joinedIn } from '../merge/joinedIn.ts'

type Output = z.input<typeof readFamilyHistory.output>

/** Changes of what this worker may see, newest first; and for the lead and oversight, who looked. */
export async function readHistory(
  context: UseCaseContext,
  { familyId, before, looksBefore, limit }: z.output<typeof readFamilyHistory.input>
): Promise<Output> {
  if (before !== null && !isCursor(before) && Number.isNaN(Date.parse(before)))
    throw new Refused(peopleSentences.notRead)
  return inFamily(context, { familyId, action: 'family.history' }, async (unit, ask) => {
    mustAllow(canView(questionOf(context, ask, { object: 'person', shareClass: 'S1' })))
    const beside = await readRegister(context, unit.db, ask, null)
    const seen = viewRegister({ context, ask, beside })
    const joined = await joinedIn(context, unit.db, familyId)
    const people = seen.filter(({ type }) => type === 'person').flatMap(({ id }) => idsOf(id, joined))
    const buckets = [`f:${familyId}`, ...people.map(id => `p:${id}`)]
    const listed = await listChanges(unit.db, { buckets, before: cursorBefore(before), limit })
    const visible = listed.filter(change => mayShow({ ...change, entryId: keptIdOf(change.entryId, joined) }, seen))
    const looks = mayKnowWhoLooked(context, ask)
      ? await listLooks(unit.db, familyId, { before: looksBefore, limit })
      : []
    const names = await listWorkerNames(
      unit.db,
      [...visible, ...looks].map(({ workerId }) => workerId)
    )
    const about = aboutNames(seen)
    unit.audit({ action: 'family.history', subjectIds: [familyId], outcome: 'shown' })
    return {
      changes: visible.map(change => ({
        at: instantOf(change),
        workerName: names.get(change.workerId) ?? '',
        type: change.type,
        entryId: change.entryId,
        aboutName: about.get(keptIdOf(change.entryId, joined)) ?? null,
        fields: [...change.fields],
        action: change.action === 'attached' ? 'written' : change.action
      })),
      older: isFull(listed, limit) ? (listed.at(-1)?.cursor ?? null) : null,
      olderLooks: looks.length >= limit ? (looks.at(-1)?.seq ?? null) : null,
      looks: looks.map(({ workerId, seq: _, ...look }) => ({ ...look, workerName: names.get(workerId) ?? '' }))
    }
  })
}

/** A reading of the clock, a device and the number of its commit: a page ends between two commits, never inside one. */
const isCursor = (before: string) => /^[0-9a-z]{12} \S+:\d+$/.test(before)

/** Where a page begins: after the commit that a cursor names, or with everything strictly before an instant. */
function cursorBefore(before: string | null): string | null {
  if (before === null || isCursor(before)) return before
  return `${lastReadingAt(Date.parse(before) - 1)} ~`
}

const instantOf = (change: ListedChange) => new Date(millisecondsOf(change.cursor.slice(0, 12))).toISOString()

const isFull = (listed: readonly ListedChange[], limit: number) =>
  new Set(listed.map(({ cursor }) => cursor)).size >= limit

/** Register entries as they may be seen; assessments and what was signed by their type only, without their content. */
function mayShow({ type, entryId }: ListedChange, seen: readonly ReadEntry[]): boolean {
  return isRecordTypeName(type) && familyRegisterTypes.concat(personRegisterTypes).includes(type)
    ? seen.some(entry => entry.id === entryId)
    : type !== 'blob'
}

function mayKnowWhoLooked(context: UseCaseContext, ask: FamilyAsk): boolean {
  if (ask.family.relations.includes('lead')) return true
  return canView(questionOf(context, ask, { object: 'auditLog', shareClass: 'S1' })).allowed
}

function aboutNames(seen: readonly ReadEntry[]): ReadonlyMap<string, string> {
  const names = namesInRegister(seen)
  return new Map(
    seen.flatMap(entry => {
      const personId = entry.type === 'person' ? entry.id : textOf(entry.fields.personId ?? entry.fields.fromPersonId)
      const name = names.get(personId)
      return name === undefined ? [] : [[entry.id, name] as const]
    })
  )
}
