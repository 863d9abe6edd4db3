import { describe, expect, it } from 'vitest'
import { listFamilyRows } from '../../../../db/queries/familyList.ts'
import type { ListScope } from '../../../../db/queries/visibleFamilies.ts'
import { aStore, newId, type TestStore } from '../../../builders/store.ts'

const today = '2026-09-14'

function aScope(more: Partial<ListScope>): ListScope {
  return {
    workerId: newId(),
    today,
    allocated: false,
    involved: null,
    teamId: null,
    localityId: null,
    everyFamily: false,
    notAllocated: false,
    ...more
  }
}

type Wish = {
  readonly workerId?: string
  readonly allocationRoles?: readonly string[]
  readonly episodes?: readonly object[]
}

async function putFamily({ store, author }: TestStore, wish: Wish): Promise<string> {
  const familyId = newId()
  const bucket = `f:${familyId}`
  await store.transact({ author }, async unit => {
    unit.put({ type: 'family', id: familyId, bucket, set: { familyName: 'Marsden' } })
    for (const episode of wish.episodes ?? [{ state: 'assessing', startedOn: '2026-01-01' }])
      unit.put({ type: 'episode', id: newId(), bucket, set: { familyId, ...episode } })
    for (const allocationRole of wish.allocationRoles ?? []) {
      const set = { familyId, workerId: wish.workerId ?? newId(), allocationRole, from: '2026-01-01' }
      unit.put({ type: 'allocation', id: newId(), bucket, set })
    }
    unit.audit({ action: 'test.seed', subjectIds: [familyId], outcome: 'saved' })
  })
  return familyId
}

const asked = { mine: false, closed: false, sort: 'name', offset: 0, limit: 10 } as const

describe('listFamilyRows', () => {
  it('names a family once when its worker is both lead and co-worker', async () => {
    const made = await aStore()
    const workerId = newId()
    await putFamily(made, { workerId, allocationRoles: ['lead', 'co_worker'] })

    const { rows, total } = await listFamilyRows(made.store.db, aScope({ workerId, allocated: true }), asked)

    expect([rows.length, total]).toEqual([1, 1])
  })

  it('goes by the newest episode when a family moved to another team', async () => {
    const made = await aStore()
    const [before, after] = [newId(), newId()]
    const familyId = await putFamily(made, {
      episodes: [
        { state: 'closed', startedOn: '2025-01-01', teamId: before },
        { state: 'assessing', startedOn: '2026-01-01', teamId: after }
      ]
    })

    const left = await listFamilyRows(made.store.db, aScope({ teamId: before }), asked)
    const came = await listFamilyRows(made.store.db, aScope({ teamId: after }), asked)

    expect([left.total, came.rows.map(row => row.id)]).toEqual([0, [familyId]])
  })

  it('knows of nothing without a reason to', async () => {
    const made = await aStore()
    await putFamily(made, {})

    expect(await listFamilyRows(made.store.db, aScope({}), asked)).toEqual({ rows: [], total: 0 })
    expect((await listFamilyRows(made.store.db, aScope({ everyFamily: true }), asked)).total).toBe(1)
  })
})
