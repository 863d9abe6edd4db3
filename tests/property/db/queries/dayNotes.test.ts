import { Kysely, SqliteDialect } from 'kysely'
import { describe, expect, it } from 'vitest'
import { type DayFacts, readDayFacts } from '../../../../db/queries/dayFacts.ts'
import type { DayFamily } from '../../../../db/queries/dayFamilies.ts'
import type { Tables } from '../../../../db/schema/tables.ts'
import { listOwedThings } from '../../../../electron/core/useCases/day/dueThings.ts'
import { bankHolidays } from '../../../../resources/calendar/bankHolidays.ts'
import { clockRules } from '../../../../resources/clocks/clockRules.ts'
import { chanceFrom, chanceSeed } from '../../../builders/seed.ts'
import { aStore, newId } from '../../../builders/store.ts'

const families = 400
const today = '2026-06-30'
const asked = { rules: clockRules, calendar: bankHolidays, today, workerId: 'worker' }
const transitions = ['T06', 'T08', 'T09', 'T11', 'T12', 'T13', 'T14', 'T24', 'T25', 'T26', 'T27', 'T28', 'T30', 'T32']
const noteTypes = ['visit', 'visit', 'visit', 'call', 'meeting', 'safety', 'other']

type TestStore = Awaited<ReturnType<typeof aStore>>

/** A family whose steps and notes make no sense at all: whatever stands in a file, the answer stays the same. */
function writeFamily({ file }: TestStore, chance: () => number): DayFamily {
  const oneOf = <One>(all: readonly [One, ...One[]] | readonly One[]): One => {
    const one = all[Math.trunc(chance() * all.length)]
    if (one === undefined) throw new Error('nothing to choose from')
    return one
  }
  // Few days, so that many things fall on the same one; some lie ahead.
  const day = () => new Date(Date.UTC(2026, 5, 10 + Math.trunc(chance() * 30))).toISOString().slice(0, 10)
  const put = (table: string, values: Readonly<Record<string, string | number | null>>) => {
    const id = newId()
    const all = { id, bucket: 'f:1', _d: '', _void: chance() < 0.05 ? 1 : 0, ...values }
    const names = Object.keys(all).map(name => `"${name}"`)
    file.database
      .prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`)
      .run(...Object.values(all))
    return id
  }
  const familyId = put('family', { familyName: 'Anyone', _void: 0 })
  const people = Array.from({ length: 1 + Math.trunc(chance() * 3) }, () => {
    const personId = put('person', { personKind: oneOf(['child', 'child', 'adult']), _void: 0 })
    put('familyMember', { familyId, personId, from: chance() < 0.3 ? day() : null })
    return personId
  })
  for (let at = Math.trunc(chance() * 7); at > 0; at -= 1)
    put('episodeStep', { familyId, transition: oneOf(transitions), on: chance() < 0.95 ? day() : null })
  for (let at = Math.trunc(chance() * 3); at > 0; at -= 1)
    put('allocation', { familyId, allocationRole: oneOf(['lead', 'co_worker']), from: chance() < 0.9 ? day() : null })
  for (let at = Math.trunc(chance() * 15); at > 0; at -= 1) {
    const noteId = put('note', {
      familyId,
      noteType: oneOf(noteTypes),
      eventOn: chance() < 0.95 ? day() : null,
      failedContact: oneOf([null, 'no', 'yes']),
      peopleSeenIds: oneOf([null, '[]', JSON.stringify(people)]),
      authorId: oneOf(['worker', 'another']),
      // Half past eleven at night here is the next day already.
      finalisedAt: chance() < 0.6 ? `${day()}T${oneOf(['09:00', '23:30'])}:00.000Z` : null
    })
    for (const personId of people)
      if (chance() < 0.5) put('noteChild', { noteId, personId, seen: oneOf(['yes', 'yes', 'no', null]) })
  }
  const state = oneOf([null, 'allocated', 'assessing', 'plan_active', 'closed'])
  const [startedOn, endedOn] = [chance() < 0.5 ? day() : null, chance() < 0.2 ? day() : null]
  return { id: familyId, familyName: 'Anyone', state, startedOn, endedOn, mine: true }
}

/** Every note and every child in it, as they were all read before. */
async function withEverything({ store }: TestStore, rows: DayFacts): Promise<DayFacts> {
  return store.read(async db => ({
    ...rows,
    notes: await db.selectFrom('note').selectAll().where('_void', '=', 0).execute(),
    seen: (
      await db
        .selectFrom('noteChild as c')
        .innerJoin('note as n', 'n.id', 'c.noteId')
        .select(['n.familyId', 'c.personId', 'n.eventOn'])
        .where('n._void', '=', 0)
        .where('c._void', '=', 0)
        .where('c.seen', '=', 'yes')
        .execute()
    ).map(({ familyId, personId, eventOn }) => ({ familyId: familyId ?? '', personId: personId ?? '', eventOn }))
  }))
}

describe('readDayFacts', () => {
  it(`tells every clock as all notes together do, in ${families} random families`, { timeout: 60_000 }, async () => {
    const chance = chanceFrom(chanceSeed('notes of a day'))
    const made = await aStore()
    made.file.database.exec('BEGIN')
    const all = Array.from({ length: families }, () => writeFamily(made, chance))
    made.file.database.exec('COMMIT')

    const rows = await made.store.read(db =>
      readDayFacts(
        db,
        all.map(({ id }) => id)
      )
    )

    const everything = await withEverything(made, rows)
    for (const family of all)
      expect(listOwedThings([family], rows, asked)).toEqual(listOwedThings([family], everything, asked))
    expect(rows.notes.length).toBeLessThan(everything.notes.length)
    const codes = new Set(listOwedThings(all, rows, asked).map(({ thing }) => thing.clock?.code))
    expect([...codes]).toEqual(expect.arrayContaining(['K-REC', 'K-SEE', 'K-CON', 'K-VIS']))
  })

  it('looks for the notes of families in indexes alone', async () => {
    const { file } = await aStore()
    const asked: string[] = []
    const prepare = (words: string) => {
      asked.push(words)
      return file.database.prepare<unknown[]>(words)
    }
    const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: { prepare, close: () => {} } }) })

    await readDayFacts(db, [newId()])

    const details = asked.flatMap(words =>
      file.database
        .prepare<unknown[]>(`EXPLAIN QUERY PLAN ${words}`)
        .all(...Array.from({ length: words.split('?').length - 1 }, () => '[]'))
        .map(row => JSON.stringify(row))
    )
    const ofNotes = details.filter(detail => / (note|noteChild|n|c) /.test(detail))
    expect(ofNotes.filter(detail => detail.includes('SCAN'))).toEqual([])
    expect(ofNotes.join('\n')).toContain('note_unkept')
    expect(ofNotes.join('\n')).toContain('COVERING INDEX noteChild_seen')
    expect(ofNotes.join('\n')).toContain('COVERING INDEX note_familyId_eventOn__void_noteType_failedContact_id')
  })
})
