import { describe, expect, it } from 'vitest'
import { newSigner } from '../../../../../db/commit/signing.ts'
import { verifyChain } from '../../../../../db/history/verifyChain.ts'
import { findEntry, readRow } from '../../../../../db/queries/entries.ts'
import { practiceClock } from '../../../../../electron/core/practice/practiceClock.ts'
import { practiceId } from '../../../../../electron/core/practice/practiceId.ts'
import { seedPracticeCounty } from '../../../../../electron/core/practice/seedCounty.ts'
import { checkNoteSeal } from '../../../../../electron/core/useCases/note/noteSeal.ts'
import { listCountyFamilies } from '../../../../../resources/practice-county/county/county.ts'
import { practiceWorkers } from '../../../../../resources/practice-county/workers.ts'
import { aClock, aStore } from '../../../../builders/store.ts'

/** Some of each length: enough to see the years grow, and quick. */
const some = listCountyFamilies('2026-09-14').filter((_, place) => place % 9 === 0)

async function seeded() {
  const real = aClock()
  const clock = practiceClock(real.now)
  const { store, newId, device } = await aStore({ now: clock.now })
  const signers = new Map(practiceWorkers.map(({ key }) => [practiceId(key), newSigner()]))
  const signerOf = (workerId: string) => signers.get(workerId) ?? null
  const signingKeyOf = (workerId: string) => signerOf(workerId)?.publicKey ?? null
  const progress: number[] = []
  const onProgress = (made: number) => void progress.push(made)
  const wish = { store, sessionId: newId(), now: real.now, clock, signingKeyOf, signerOf, onProgress, county: some }
  await seedPracticeCounty(wish)
  return { store, device, clock, real, progress }
}

describe('seedPracticeCounty', () => {
  it('writes two years of its families as they would have grown: in order, signed, and ready for today', {
    timeout: 60_000
  }, async () => {
    const { store, device, clock, real, progress } = await seeded()
    const count = (
      type: 'family' | 'note' | 'noteChild' | 'contact' | 'episodeStep' | 'meeting' | 'promise' | 'alert'
    ) => store.read(async db => (await db.selectFrom(type).select('id').execute()).length)

    expect(await count('family')).toBe(15 + some.length)
    for (const type of ['note', 'noteChild', 'contact', 'episodeStep', 'meeting', 'promise', 'alert'] as const)
      expect([type, (await count(type)) > 0]).toEqual([type, true])
    expect(progress.at(-1)).toBe(15 + some.length)
    expect(progress.toSorted((one, other) => one - other)).toEqual(progress)
    expect(clock.now()).toEqual(real.now())

    const readings = await store.read(db => db.selectFrom('sync_commit').select(['n', 'hlc']).orderBy('n').execute())
    const years = new Set(readings.map(({ hlc }) => new Date(Number.parseInt(hlc.slice(0, 9), 36)).getUTCFullYear()))
    expect(years.size).toBeGreaterThanOrEqual(2)
    expect(
      await verifyChain(store.db, { device: device.id, publicKey: device.signer.publicKey, complete: true })
    ).toBeNull()

    const states = await store.read(db => db.selectFrom('episode').select(['id', 'state']).execute())
    const stateOf = new Map(states.map(({ id, state }) => [id, state]))
    for (const { family, history } of some)
      expect(stateOf.get(practiceId(`${family.key}/episode`))).toBe(history?.state)

    const overdue = await store.read(db =>
      db
        .selectFrom('episodeStep')
        .select('on')
        .where('familyId', '=', practiceId('family/doyle-marsh'))
        .where('transition', '=', 'T17')
        .execute()
    )
    expect(overdue.map(row => row.on)).toEqual(['2026-07-14'])
    const chosen = await findEntry(store.db, 'episode', practiceId('family/doyle-marsh/episode'))
    expect(chosen?.fields.state).toBe('plan_active')

    const notes = await store.read(db => db.selectFrom('note').selectAll().limit(400).execute())
    for (const row of notes.filter((_, place) => place % 12 === 0)) {
      const note = await findEntry(store.db, 'note', row.id)
      const paragraphs = await store.db.selectFrom('noteParagraph').selectAll().where('noteId', '=', row.id).execute()
      if (note === null) throw new Error('a note has gone')
      const seal = await checkNoteSeal(
        store.db,
        note,
        paragraphs.map(one => readRow('noteParagraph', one))
      )
      expect(seal).toBe('holds')
    }
  })
})
