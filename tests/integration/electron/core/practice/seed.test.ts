import { describe, expect, it } from 'vitest'
import { practiceId } from '../../../../../electron/core/practice/practiceId.ts'
import { seedPracticeAuthority } from '../../../../../electron/core/practice/seed.ts'
import { practiceFamilies } from '../../../../../resources/practice-county/families.ts'
import { aStore } from '../../../../builders/store.ts'

async function seeded() {
  const made = await aStore()
  await seedPracticeAuthority({ store: made.store, sessionId: made.newId(), now: made.clock.now })
  return made
}

describe('seedPracticeAuthority', () => {
  it('has at least one worker of each role', async () => {
    const { store } = await seeded()

    const workers = await store.read(db => db.selectFrom('worker').select('roles').execute())

    const roles = new Set(workers.flatMap(worker => JSON.parse(worker.roles ?? '[]')))
    expect([...roles].toSorted()).toEqual(
      ['BS', 'IG', 'LMA', 'LMC', 'PPRAC', 'PRAC', 'QA', 'SM', 'SYS', 'TM', 'TRI'].toSorted()
    )
    expect(workers.length).toBeGreaterThanOrEqual(14)
  })

  it('allocates eight families to the first practitioner', async () => {
    const { store } = await seeded()

    const rows = await store.read(db =>
      db.selectFrom('allocation').select('familyId').where('workerId', '=', practiceId('worker/amina-mensah')).execute()
    )

    expect(rows).toHaveLength(8)
  })

  it('writes every family, and nothing twice when it runs again', async () => {
    const { store, clock, newId } = await seeded()
    const count = () =>
      store.read(db =>
        db
          .selectFrom('sync_commit')
          .select(eb => eb.fn.countAll().as('n'))
          .execute()
      )
    const before = await count()

    await seedPracticeAuthority({ store, sessionId: newId(), now: clock.now })

    const families = await store.read(db => db.selectFrom('family').select('id').execute())
    expect(await count()).toEqual(before)
    expect(families).toHaveLength(practiceFamilies.length)
  })

  it('keeps the confidential address out of the open table', async () => {
    const { store } = await seeded()

    const open = await store.read(db => db.selectFrom('personAddress').select('postcode').execute())
    const kept = await store.read(db => db.selectFrom('safeAddress').select(['postcode', 'bucket']).execute())

    expect(open.map(row => row.postcode)).not.toContain('MV3 9QN')
    expect(kept).toHaveLength(2)
    for (const row of kept) expect(row.bucket).toMatch(/^p:[0-9a-f-]{36}\/r:address$/)
  })

  it('gives nobody a wish-year: every child is as old as written on the day it is opened', async () => {
    const { store } = await seeded()

    const rows = await store.read(db =>
      db
        .selectFrom('person')
        .select('dateOfBirth')
        .where('id', '=', practiceId('family/holroyd/person/ellie'))
        .execute()
    )

    expect(JSON.parse(rows[0]?.dateOfBirth ?? 'null')).toEqual({ year: 2017, month: 3, day: 14, quality: 'exact' })
  })
})
