import type { Unit } from '../../../../db/commit/unit.ts'
import { type ListedChange, listChanges } from '../../../../db/history/listChanges.ts'
import type { ReadEntry } from '../../../../db/queries/entries.ts'
import { isRegisterType } from '../../../../db/schema/registerTypes.ts'
import { millisecondsOf } from '../../../../domain/commit/clock.ts'
import { localDateOf } from '../../../../domain/dates/isoDate.ts'
import { isRecordTypeName } from '../../../../domain/records/registry.ts'
import { textOf } from '../../rules/rule.ts'

export type RegisterChange = {
  readonly type: string
  /** Whom it is about, where it is about one person. */
  readonly personId: string | null
  readonly workerId: string
  readonly on: string
}

const atATime = 200
const mostPages = 5

type Asked = {
  readonly familyId: string
  /** The register as this worker sees it: what they may not see has not changed for them either. */
  readonly seen: readonly ReadEntry[]
  readonly since: string | null
  readonly workerId: string
}

/** What others changed in the register from a day on, newest first; one line for each thing that one worker changed. */
export async function listChangesSince(unit: Unit, asked: Asked): Promise<readonly RegisterChange[]> {
  const { familyId, seen, since, workerId } = asked
  const entries = new Map(seen.map(entry => [entry.id, entry]))
  const people = seen.filter(({ type }) => type === 'person').map(({ id }) => `p:${id}`)
  const found = new Map<string, RegisterChange>()
  let before: string | null = null
  for (let page = 0; page < mostPages; page += 1) {
    const listed: readonly ListedChange[] = await listChanges(unit.db, {
      buckets: [`f:${familyId}`, ...people],
      before,
      limit: atATime
    })
    for (const change of listed) {
      const entry = entries.get(change.entryId)
      const on = dayOf(change)
      if (entry === undefined || change.workerId === workerId || !isOfRegister(change.type)) continue
      if (since !== null && on < since) continue
      const personId = entry.type === 'person' ? entry.id : textOf(entry.fields.personId ?? entry.fields.fromPersonId)
      const about = personId === '' ? null : personId
      const key = `${change.type} ${about} ${change.workerId}`
      if (!found.has(key)) found.set(key, { type: change.type, personId: about, workerId: change.workerId, on })
    }
    const oldest = listed.at(-1)
    if (oldest === undefined || (since !== null && dayOf(oldest) < since)) break
    before = oldest.cursor
  }
  return [...found.values()]
}

const dayOf = ({ cursor }: ListedChange) => localDateOf(new Date(millisecondsOf(cursor.slice(0, 12))).toISOString())
const isOfRegister = (type: string) => isRecordTypeName(type) && isRegisterType(type)
