import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Json } from '../../../../domain/nonAnswer.ts'
import { anotherLaptop, introduce } from '../../../builders/receivedCommit.ts'
import { aStore } from '../../../builders/store.ts'

async function aPersonWithNames(names: readonly { [field: string]: Json }[]) {
  const test = await aStore()
  const personId = test.newId()
  const bucket = `p:${personId}`
  const ids = names.map(() => test.newId())
  const change = (work: Parameters<typeof test.store.transact<void>>[1]) =>
    test.store.transact({ author: test.author }, async unit => {
      await work(unit)
      unit.audit({ action: 'person.change', subjectIds: [personId], outcome: 'saved' })
    })
  await change(async unit => {
    unit.put({ type: 'person', id: personId, bucket, set: { personKind: 'adult' } })
    names.forEach((name, index) => {
      unit.put({ type: 'personName', id: ids[index] ?? '', bucket, set: { ...name, personId } })
    })
  })
  const find = async (word: string) =>
    (
      await sql<{ personId: string }>`SELECT personId FROM personSearch WHERE tokens MATCH ${`${word}*`}`.execute(
        test.store.db
      )
    ).rows.map(row => row.personId)
  return { ...test, personId, bucket, ids, change, find }
}

describe('search by name', () => {
  it('finds a person by the beginning of any name they ever had', async () => {
    const { find, personId } = await aPersonWithNames([
      { forename: 'Zoë', surname: "O'Brien", nameType: 'birth' },
      { forename: 'Zoë', surname: 'Łukasz-Hart', nameType: 'current' }
    ])

    const found = await Promise.all(['z', 'zo', 'obri', 'brien', 'luk', 'lukaszh', 'hart'].map(find))

    expect(found).toEqual(Array.from({ length: 7 }, () => [personId]))
  })

  it('does not find by a name that only named people may know', async () => {
    const { find } = await aPersonWithNames([{ forename: 'Quilla', surname: 'Marsh', shareClass: 'S4' }])

    expect(await find('quilla')).toEqual([])
  })

  it('follows a change and a mark of entered in error', async () => {
    const { find, change, bucket, ids, personId } = await aPersonWithNames([{ forename: 'Quilla', surname: 'Marsh' }])
    const id = ids[0] ?? ''

    await change(async unit =>
      unit.put({ type: 'personName', id, bucket, set: { forename: 'Brenna' }, seen: 'current' })
    )
    const changed = [await find('quilla'), await find('brenna')]
    await change(async unit => unit.void({ type: 'personName', id, bucket, reason: 'Another person' }))

    expect([...changed, await find('brenna')]).toEqual([[], [personId], []])
  })

  it('leaves no removed word in the index', async () => {
    const { file, change, bucket, ids } = await aPersonWithNames([{ forename: 'Quilla', surname: 'Marsh' }])

    await change(async unit =>
      unit.put({ type: 'personName', id: ids[0] ?? '', bucket, set: { forename: 'Brenna' }, seen: 'current' })
    )

    const blocks = file.database.prepare('SELECT block FROM personSearch_data').pluck().all()
    const holds = (word: string) => blocks.some(block => Buffer.isBuffer(block) && block.includes(word))
    expect([holds('brenna'), holds('quilla')]).toEqual([true, false])
  })

  it('finds by a spelling that is not the one shown', async () => {
    const { store, find, ids, bucket, personId } = await aPersonWithNames([{ forename: 'Brenna', surname: 'Marsh' }])
    const other = anotherLaptop()
    await introduce(store, other)
    const { bytes, signature } = other.writes({
      b: bucket,
      ops: [{ k: 'put', t: 'personName', i: ids[0] ?? '', f: { forename: 'Brynna' } }]
    })

    await store.apply(bytes, signature)

    expect([await find('brenna'), await find('brynna')]).toEqual([[personId], [personId]])
  })
})
