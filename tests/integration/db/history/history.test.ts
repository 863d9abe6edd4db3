import { describe, expect, it } from 'vitest'
import { asItStood } from '../../../../db/history/asItStood.ts'
import { historyOf } from '../../../../db/history/historyOf.ts'
import { listChanges } from '../../../../db/history/listChanges.ts'
import { verifyChain } from '../../../../db/history/verifyChain.ts'
import { stampOf } from '../../../../domain/merge/stamp.ts'
import { anotherLaptop, introduce } from '../../../builders/receivedCommit.ts'
import { aStore } from '../../../builders/store.ts'

const hour = 3_600_000

/** A person named at half past eight, renamed an hour later, and marked as entered in error after two. */
async function aPersonWithAPast() {
  const test = await aStore()
  const id = test.newId()
  const bucket = `p:${id}`
  const change = (work: Parameters<typeof test.store.transact<void>>[1]) =>
    test.store.transact({ author: test.author }, async unit => {
      await work(unit)
      unit.audit({ action: 'person.change', subjectIds: [id], outcome: 'saved' })
    })
  const row = () => test.store.db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  await change(async unit => unit.put({ type: 'person', id, bucket, set: { placeholder: 'Sam', sex: 'f' } }))
  test.clock.advance(hour)
  const seen = stampOf('person', await row())
  await change(async unit => unit.put({ type: 'person', id, bucket, set: { placeholder: 'Samira' }, seen }))
  test.clock.advance(hour)
  await change(async unit => unit.void({ type: 'person', id, bucket, reason: 'Twice in the file' }))
  return { ...test, id, bucket, change, row, dot: (n: number) => `${test.device.id}:${n}` }
}

describe('historyOf', () => {
  it('tells every value a field ever had, by whom, when and in place of what', async () => {
    const { store, id, author, device, dot } = await aPersonWithAPast()

    const steps = await historyOf(store.db, { type: 'person', id }, 'placeholder')

    const by = { field: 'placeholder', workerId: author.workerId, deviceId: device.id }
    expect(steps).toEqual([
      {
        ...by,
        value: 'Samira',
        dot: dot(2),
        writtenAt: '2026-09-14T09:30:00.000Z',
        replaced: [dot(1)],
        standing: 'shown'
      },
      { ...by, value: 'Sam', dot: dot(1), writtenAt: '2026-09-14T08:30:00.000Z', replaced: [], standing: 'replaced' }
    ])
  })

  it('marks the value that stands beside the one shown', async () => {
    const { store, id, change, bucket } = await aPersonWithAPast()
    await change(async unit => unit.put({ type: 'person', id, bucket, set: { sex: 'm' } }))

    const steps = await historyOf(store.db, { type: 'person', id }, 'sex')

    expect(steps.map(({ value, standing }) => [value, standing])).toEqual([
      ['m', 'shown'],
      ['f', 'other']
    ])
  })

  it('tells of all fields when none is named, and nothing of an entry that does not exist', async () => {
    const { store, id, newId } = await aPersonWithAPast()

    const all = await historyOf(store.db, { type: 'person', id })

    expect(all.map(step => step.field)).toEqual(['_void', 'placeholder', 'sex', 'placeholder'])
    expect(await historyOf(store.db, { type: 'person', id: newId() })).toEqual([])
  })
})

describe('asItStood', () => {
  it.each([
    ['before anything was written', '2026-09-14T08:29:59.999Z', []],
    ['at the moment of the first save', '2026-09-14T08:30:00.000Z', [['Sam', null]]],
    ['just before the change', '2026-09-14T09:29:59.999Z', [['Sam', null]]],
    ['after the change', '2026-09-14T09:45:00.000Z', [['Samira', null]]],
    ['after it was entered in error', '2026-09-15T00:00:00.000Z', [['Samira', 'Twice in the file']]]
  ])('shows the bucket %s', async (_, instant, expected) => {
    const { store, bucket } = await aPersonWithAPast()

    const entries = await asItStood(store.db, bucket, instant)

    expect(entries.map(entry => [entry.fields.placeholder, entry.voidReason])).toEqual(expected)
  })

  it('agrees with the tables when it is asked for now', async () => {
    const { store, bucket, id, row, clock } = await aPersonWithAPast()

    const [entry] = await asItStood(store.db, bucket, clock.now().toISOString())

    const { placeholder, sex } = await row()
    expect(entry).toEqual({ type: 'person', id, bucket, fields: { placeholder, sex }, voidReason: 'Twice in the file' })
  })
})

describe('listChanges', () => {
  it('lists who changed what, newest first, and reads on from where it ended', async () => {
    const { store, bucket, id, author } = await aPersonWithAPast()

    const first = await listChanges(store.db, { buckets: [bucket], before: null, limit: 2 })
    const rest = await listChanges(store.db, { buckets: [bucket], before: first.at(-1)?.cursor ?? '', limit: 2 })

    expect(
      [...first, ...rest].map(({ action, fields, entryId, workerId }) => [action, fields, entryId, workerId])
    ).toEqual([
      ['enteredInError', [], id, author.workerId],
      ['written', ['placeholder'], id, author.workerId],
      ['written', ['placeholder', 'sex'], id, author.workerId]
    ])
  })
})

describe('verifyChain', () => {
  it('finds nothing when the commits of this laptop are whole', async () => {
    const { store, device } = await aPersonWithAPast()

    expect(
      await verifyChain(store.db, { device: device.id, publicKey: device.signer.publicKey, complete: true })
    ).toBeNull()
  })

  it.each([
    [
      'a byte of a commit',
      "UPDATE sync_commit SET bytes = CAST(replace(CAST(bytes AS TEXT), 'Samira', 'Samara') AS BLOB) WHERE n = 2",
      2,
      'bytes'
    ],
    ['a signature', 'UPDATE sync_commit SET sig = zeroblob(64) WHERE n = 2', 2, 'signature'],
    ['a commit that is gone', 'DELETE FROM sync_commit WHERE n = 2', 2, 'missing']
  ])('finds %s', async (_, tamper, n, because) => {
    const { store, device, file } = await aPersonWithAPast()
    file.database.exec(tamper)

    const check = { device: device.id, publicKey: device.signer.publicKey, complete: true }

    expect(await verifyChain(store.db, check)).toEqual({ n, because })
  })

  it('allows gaps in the commits of another laptop, whose other buckets are not here', async () => {
    const { store } = await aStore()
    const other = anotherLaptop()
    await introduce(store, other)
    const write = (name: string) =>
      other.writes({
        b: 'c:config',
        ops: [{ k: 'put', t: 'locality', i: '018f0000-0000-7000-8000-000000000001', f: { name } }]
      })
    const [first, , third] = [write('Fernleigh'), write('Marsh End'), write('Hilltop')]
    await store.applyPage([first, third])
    const check = { device: other.id, publicKey: other.signer.publicKey }

    expect(await verifyChain(store.db, { ...check, complete: false })).toBeNull()
    expect(await verifyChain(store.db, { ...check, complete: true })).toEqual({ n: 2, because: 'missing' })
  })
})
