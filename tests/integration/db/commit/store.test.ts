import { describe, expect, it } from 'vitest'
import { MissingAudit, NestedTransaction, UnacceptableValue, WrongBucket } from '../../../../db/commit/errors.ts'
import type { Change } from '../../../../db/commit/store.ts'
import { millisecondsOf } from '../../../../domain/commit/clock.ts'
import { stampOf } from '../../../../domain/merge/stamp.ts'
import type { Json } from '../../../../domain/nonAnswer.ts'
import { aStore, type TestStore } from '../../../builders/store.ts'

async function aPerson(test: TestStore, placeholder = 'Mother of Sam') {
  const id = test.newId()
  const bucket = `p:${id}`
  await test.store.transact({ author: test.author }, async unit => {
    unit.put({ type: 'person', id, bucket, set: { placeholder, personKind: 'adult' } })
    unit.audit({ action: 'person.add', subjectIds: [id], outcome: 'saved' })
  })
  return { id, bucket }
}

const rowOf = (test: TestStore, id: string) =>
  test.store.db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

describe('transact', () => {
  it('writes the entry, its commit and the audit together', async () => {
    const test = await aStore()

    const { id, bucket } = await aPerson(test)

    const row = await rowOf(test, id)
    const commits = await test.store.db.selectFrom('sync_commit').select(['dev', 'n', 'bucket', 'st']).execute()
    const audit = await test.store.db.selectFrom('auditEntry').select(['action', 'outcome', 'workerId']).execute()
    expect({ placeholder: row.placeholder, bucket: row.bucket, void: row._void }).toEqual({
      placeholder: 'Mother of Sam',
      bucket,
      void: 0
    })
    expect(commits).toEqual([{ dev: test.device.id, n: 1, bucket, st: 0 }])
    expect(audit).toEqual([{ action: 'person.add', outcome: 'saved', workerId: test.author.workerId }])
  })

  it('leaves nothing behind when the work throws', async () => {
    const test = await aStore()

    const attempt = test.store.transact({ author: test.author }, async unit => {
      unit.put({ type: 'locality', id: test.newId(), bucket: 'c:config', set: { name: 'Fernleigh' } })
      unit.audit({ action: 'locality.add', subjectIds: [], outcome: 'saved' })
      unit.flush()
      throw new Error('the rule said no')
    })

    await expect(attempt).rejects.toThrow('the rule said no')
    expect(await test.store.db.selectFrom('sync_commit').selectAll().execute()).toEqual([])
    expect(await test.store.db.selectFrom('locality').selectAll().execute()).toEqual([])
    expect(await test.store.db.selectFrom('auditEntry').selectAll().execute()).toEqual([])
  })

  it('refuses a change that nobody wrote into the audit', async () => {
    const test = await aStore()

    const attempt = test.store.transact({ author: test.author }, async unit => {
      unit.put({ type: 'locality', id: test.newId(), bucket: 'c:config', set: { name: 'Fernleigh' } })
    })

    await expect(attempt).rejects.toThrow(MissingAudit)
    expect(await test.store.db.selectFrom('locality').selectAll().execute()).toEqual([])
  })

  it('writes nothing when the audit cannot be written', async () => {
    const test = await aStore()
    test.file.database.exec(
      `CREATE TEMP TRIGGER full BEFORE INSERT ON auditEntry BEGIN SELECT RAISE(ABORT, 'no room'); END`
    )

    const attempt = aPerson(test)

    await expect(attempt).rejects.toThrow('no room')
    expect(await test.store.db.selectFrom('person').selectAll().execute()).toEqual([])
    expect(await test.store.db.selectFrom('sync_commit').selectAll().execute()).toEqual([])
  })

  it('replaces exactly the values that the stamp names when one is given', async () => {
    const test = await aStore()
    const { id, bucket } = await aPerson(test)
    const stamp = stampOf('person', await rowOf(test, id))

    await test.store.transact({ author: test.author }, async unit => {
      unit.put({ type: 'person', id, bucket, set: { placeholder: 'Alma' }, seen: stamp })
      unit.audit({ action: 'person.change', subjectIds: [id], outcome: 'saved' })
    })

    expect((await rowOf(test, id)).placeholder).toBe('Alma')
    expect(await test.store.db.selectFrom('sync_alt').selectAll().execute()).toEqual([])
  })

  it('keeps both values when the author had not seen the one that stood', async () => {
    const test = await aStore()
    const { id, bucket } = await aPerson(test, 'Alma')
    const stale = stampOf('person', await rowOf(test, id))
    for (const placeholder of ['Alma Vance', 'Alma Hart']) {
      await test.store.transact({ author: test.author }, async unit => {
        unit.put({ type: 'person', id, bucket, set: { placeholder }, seen: stale })
        unit.audit({ action: 'person.change', subjectIds: [id], outcome: 'saved' })
      })
    }

    const others = await test.store.db.selectFrom('sync_alt').select(['field', 'val']).execute()
    expect((await rowOf(test, id)).placeholder).toBe('Alma Hart')
    expect(others).toEqual([{ field: 'placeholder', val: '"Alma Vance"' }])
  })

  it('replaces all that stands when seen is current', async () => {
    const test = await aStore()
    const { id, bucket } = await aPerson(test, 'Alma')

    await test.store.transact({ author: test.author }, async unit => {
      unit.put({ type: 'person', id, bucket, set: { placeholder: null }, seen: 'current' })
      unit.audit({ action: 'person.change', subjectIds: [id], outcome: 'saved' })
    })

    expect((await rowOf(test, id)).placeholder).toBeNull()
    expect(await test.store.db.selectFrom('sync_alt').selectAll().execute()).toEqual([])
  })

  it('replaces what the same action wrote before a flush, without a conflict with itself', async () => {
    const test = await aStore()
    const { id, bucket } = await aPerson(test, 'Alma')
    const seen = stampOf('person', await rowOf(test, id))

    await test.store.transact({ author: test.author }, async unit => {
      unit.put({ type: 'person', id, bucket, set: { placeholder: 'Alma V' }, seen })
      unit.flush()
      unit.put({ type: 'person', id, bucket, set: { placeholder: 'Alma Vance' }, seen })
      unit.audit({ action: 'person.change', subjectIds: [id], outcome: 'saved' })
    })

    expect((await rowOf(test, id)).placeholder).toBe('Alma Vance')
    expect(await test.store.db.selectFrom('sync_alt').selectAll().execute()).toEqual([])
  })

  it('joins what one action puts into one commit for each bucket, with one action id', async () => {
    const test = await aStore()
    const [a, b] = [test.newId(), test.newId()]

    await test.store.transact({ author: test.author }, async unit => {
      unit.put({ type: 'person', id: a, bucket: `p:${a}`, set: { personKind: 'adult' } })
      unit.put({ type: 'person', id: b, bucket: `p:${b}`, set: { personKind: 'child' } })
      unit.put({ type: 'person', id: a, bucket: `p:${a}`, set: { placeholder: 'Father of Sam' } })
      unit.audit({ action: 'person.add', subjectIds: [a, b], outcome: 'saved' })
    })

    const commits = await test.store.db.selectFrom('sync_commit').select(['bucket', 'bytes']).orderBy('n').execute()
    const read = commits.map(({ bytes }) => JSON.parse(Buffer.from(bytes).toString('utf8')))
    expect(commits.map(commit => commit.bucket)).toEqual([`p:${a}`, `p:${b}`])
    expect(read[0].ops).toEqual([
      { k: 'put', t: 'person', i: a, f: { personKind: 'adult', placeholder: 'Father of Sam' } }
    ])
    expect(read[0].a).toBe(read[1].a)
  })

  it('splits an action of more than two hundred entries into commits of the same bucket', async () => {
    const test = await aStore()

    await test.store.transact({ author: test.author }, async unit => {
      for (let index = 0; index < 450; index += 1) {
        unit.put({ type: 'locality', id: test.newId(), bucket: 'c:config', set: { name: `Ward ${index}` } })
      }
      unit.audit({ action: 'locality.add', subjectIds: [], outcome: 'saved' })
    })

    const { count } = await test.store.db
      .selectFrom('locality')
      .select(eb => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    expect(count).toBe(450)
    expect((await test.store.db.selectFrom('sync_commit').select('n').execute()).map(row => row.n)).toEqual([1, 2, 3])
  })

  it.each<[string, Record<string, Json>]>([
    ['tooLarge', { given: { value: 'x'.repeat(260_000) } }],
    ['invalid', { familyCopy: 2 }],
    ['unknownField', { shoeSize: 4 }]
  ])('names the problem %s instead of writing such a value', async (problem, set) => {
    const test = await aStore()

    const attempt = test.store.transact({ author: test.author }, async unit => {
      unit.put({ type: 'answer', id: test.newId(), bucket: 'f:x', set })
    })

    await expect(attempt).rejects.toMatchObject({ name: UnacceptableValue.name, problem })
  })

  it.each([
    ['an id that is none', 'not-an-id', 'Twice'],
    ['a reason too long to travel', '018f0000-0000-7000-8000-000000000001', 'x'.repeat(1001)]
  ])('refuses %s, which no other laptop could read', async (_, id, reason) => {
    const test = await aStore()

    const attempt = test.store.transact({ author: test.author }, async unit => {
      unit.void({ type: 'person', id, bucket: 'p:1', reason })
      unit.audit({ action: 'person.void', subjectIds: [], outcome: 'saved' })
    })

    await expect(attempt).rejects.toMatchObject({ name: 'UnreadableCommit' })
  })

  it('refuses a stamp that was not made here', async () => {
    const test = await aStore()
    const { id, bucket } = await aPerson(test)

    const attempt = test.store.transact({ author: test.author }, async unit => {
      unit.put({ type: 'person', id, bucket, set: { placeholder: 'x' }, seen: '{"made":"up"}' })
    })

    await expect(attempt).rejects.toMatchObject({ name: 'UnreadableStamp' })
  })

  it('refuses to write an entry into a bucket it does not live in', async () => {
    const test = await aStore()
    const { id } = await aPerson(test)

    const attempt = test.store.transact({ author: test.author }, async unit => {
      unit.put({ type: 'person', id, bucket: 'p:elsewhere', set: { placeholder: 'x' } })
      unit.audit({ action: 'person.change', subjectIds: [id], outcome: 'saved' })
    })

    await expect(attempt).rejects.toThrow(WrongBucket)
  })

  it('marks an entry as entered in error and takes the mark back', async () => {
    const test = await aStore()
    const { id, bucket } = await aPerson(test)
    const change = (work: 'void' | 'reinstate') =>
      test.store.transact({ author: test.author }, async unit => {
        if (work === 'void') unit.void({ type: 'person', id, bucket, reason: 'Twice in the file', seen: 'current' })
        else unit.reinstate({ type: 'person', id, bucket, seen: 'current' })
        unit.audit({ action: 'person.void', subjectIds: [id], outcome: 'saved' })
      })

    await change('void')
    const marked = await rowOf(test, id)
    await change('reinstate')
    const restored = await rowOf(test, id)

    expect([marked._void, marked._x, restored._void, restored._x]).toEqual([
      1,
      '{"_void":"Twice in the file"}',
      0,
      null
    ])
  })

  it('runs transactions one after the other and refuses one inside another', async () => {
    const test = await aStore()
    const nested = test.store.transact({ author: test.author }, async () => {
      await test.store.transact({ author: test.author }, async () => undefined)
    })

    await expect(nested).rejects.toThrow(NestedTransaction)
    await Promise.all([aPerson(test), aPerson(test), aPerson(test)])
    expect((await test.store.db.selectFrom('auditEntry').select('seq').execute()).map(row => row.seq)).toEqual([
      1, 2, 3
    ])
  })
})

describe('the clock of the file', () => {
  it('is written down with every change, and goes on when the wall clock is set back', async () => {
    const test = await aStore()
    const reading = async () =>
      (await test.store.db.selectFrom('sync_meta').select('v').where('k', '=', 'hlc').executeTakeFirst())?.v ?? ''
    const none = await reading()

    await aPerson(test)
    const first = await reading()
    test.clock.advance(-86_400_000)
    await aPerson(test)

    expect([none, millisecondsOf(first)]).toEqual(['', Date.parse('2026-09-14T08:30:00.000Z')])
    expect((await reading()) > first).toBe(true)
  })
})

describe('onChange', () => {
  it('tells what changed after the transaction, and nothing when it was rolled back', async () => {
    const test = await aStore()
    const heard: Change[] = []
    test.store.onChange(change => heard.push(change))

    const { id, bucket } = await aPerson(test)
    await test.store
      .transact({ author: test.author }, async unit => {
        unit.put({ type: 'person', id, bucket, set: { placeholder: 'x' } })
      })
      .catch(() => undefined)

    expect(heard).toEqual([{ buckets: [bucket], types: ['person'], ids: [id] }])
  })
})
