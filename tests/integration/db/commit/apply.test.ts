import { describe, expect, it } from 'vitest'
import { conflictsOf } from '../../../../db/commit/conflictsOf.ts'
import { newSigner, sha256 } from '../../../../db/commit/signing.ts'
import type { Operation } from '../../../../domain/commit/operations.ts'
import { anotherLaptop, introduce } from '../../../builders/receivedCommit.ts'
import { aStore } from '../../../builders/store.ts'

const id = '018f0000-0000-7000-8000-000000000001'
const bucket = `p:${id}`
const put = (f: { [field: string]: string | null }, x: { [field: string]: string[] } = {}): Operation => ({
  k: 'put',
  t: 'person',
  i: id,
  f,
  x
})

async function aMeeting() {
  const test = await aStore()
  const other = anotherLaptop()
  await introduce(test.store, other)
  const person = () => test.store.db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst()
  const states = async () =>
    (await test.store.db.selectFrom('sync_commit').select('st').orderBy('n').execute()).map(row => row.st)
  return { ...test, other, person, states }
}

describe('apply', () => {
  it('merges a commit of another laptop into the same tables, once', async () => {
    const { store, other, person, states } = await aMeeting()
    const { bytes, signature } = other.writes({ b: bucket, ops: [put({ placeholder: 'Father of Sam' })] })

    const first = await store.apply(bytes, signature)
    const again = await store.apply(bytes, signature)

    expect([first.outcome, again.outcome, (await person())?.placeholder]).toEqual(['applied', 'known', 'Father of Sam'])
    expect(await states()).toEqual([1])
    expect((await store.db.selectFrom('sync_bucket').select('cnt').execute()).map(row => row.cnt)).toEqual([1])
  })

  it('keeps both values and says who wrote the other when two laptops wrote at once', async () => {
    const { store, other, person, author, clock } = await aMeeting()
    await store.transact({ author }, async unit => {
      unit.put({ type: 'person', id, bucket, set: { placeholder: 'Alma', pronouns: 'she' } })
      unit.audit({ action: 'person.add', subjectIds: [id], outcome: 'saved' })
    })
    const { bytes, signature } = other.writes({ b: bucket, ops: [put({ placeholder: 'Elma', pronouns: 'she' })] })

    await store.apply(bytes, signature)

    const row = await person()
    expect(row?.placeholder).toBe('Elma')
    expect(row && (await conflictsOf(store.db, 'person', row))).toEqual([
      {
        field: 'placeholder',
        value: 'Alma',
        dot: `${store.deviceId}:1`,
        workerId: author.workerId,
        writtenAt: clock.now().toISOString()
      }
    ])
  })

  it('shows the most protective first whatever the clock says', async () => {
    const { store, other } = await aMeeting()
    const third = anotherLaptop('third-laptop')
    await introduce(store, third)
    const preference = (mayShare: string): Operation => ({ k: 'put', t: 'sharingPreference', i: id, f: { mayShare } })

    const one = other.writes({ b: 'f:1', ops: [preference('no')] })
    const two = third.writes({ b: 'f:1', h: 'zzzzzzzzzzzz', ops: [preference('yes')] })
    await store.applyPage([one, two])

    const row = await store.db.selectFrom('sharingPreference').select('mayShare').executeTakeFirst()
    expect(row?.mayShare).toBe('no')
  })

  it('drops a value that was replaced before it arrived', async () => {
    const { store, other, person } = await aMeeting()
    const early = other.writes({ b: bucket, ops: [put({ placeholder: 'Sam' })] })
    const late = other.writes({
      b: bucket,
      ops: [put({ placeholder: 'Samira' }, { placeholder: ['another-laptop:1'] })]
    })

    await store.applyPage([late])
    const awaited = await store.db.selectFrom('sync_kill').selectAll().execute()
    await store.applyPage([early])

    expect(awaited).toEqual([{ rec: `person/${id}`, field: 'placeholder', dot: 'another-laptop:1' }])
    expect((await person())?.placeholder).toBe('Samira')
    expect(await store.db.selectFrom('sync_kill').selectAll().execute()).toEqual([])
    expect(await store.db.selectFrom('sync_alt').selectAll().execute()).toEqual([])
  })

  it('refuses what is not signed by a laptop it knows', async () => {
    const { store, other } = await aMeeting()
    const stranger = anotherLaptop('stranger').writes({ b: bucket, ops: [put({ sex: 'f' })] })
    const forged = other.writes({ b: bucket, ops: [put({ sex: 'f' })] })

    const answers = [
      await store.apply(stranger.bytes, stranger.signature),
      await store.apply(forged.bytes, newSigner().sign(forged.bytes)),
      await store.apply(new Uint8Array([1, 2, 3]), forged.signature)
    ]

    expect(answers).toEqual([
      { outcome: 'refused', because: 'unknownDevice' },
      { outcome: 'refused', because: 'signature' },
      { outcome: 'refused', because: 'malformed' }
    ])
    expect(await store.db.selectFrom('sync_commit').selectAll().execute()).toEqual([])
  })

  it('reports a fork when a number has two contents, and keeps what stood', async () => {
    const { store, other, person } = await aMeeting()
    const first = other.writes({ b: bucket, ops: [put({ placeholder: 'Sam' })] })
    const clone = { ...anotherLaptop(other.id), signer: other.signer }
    const second = clone.writes({ b: bucket, ops: [put({ placeholder: 'Pat' })] })
    await store.apply(first.bytes, first.signature)

    const answer = await store.apply(second.bytes, other.signer.sign(hashOf(second.bytes)))

    expect(answer).toEqual({ outcome: 'refused', because: 'fork' })
    expect((await person())?.placeholder).toBe('Sam')
    expect((await store.db.selectFrom('sync_log').select('what').execute()).map(row => row.what)).toEqual(['fork'])
  })

  it('sets aside a commit whose link to the one before does not hold', async () => {
    const { store, other, person, states } = await aMeeting()
    other.writes({ b: bucket, ops: [put({ sex: 'f' })] })
    const wrong = other.writes({ b: bucket, n: 1, ops: [put({ placeholder: 'Sam' })] })

    const answer = await store.apply(wrong.bytes, wrong.signature)

    expect(answer).toEqual({ outcome: 'quarantined', because: 'chain' })
    expect([await person(), await states()]).toEqual([undefined, [3]])
  })

  it('keeps a field of a later version without a column for it, through later changes', async () => {
    const { store, other, person, author } = await aMeeting()
    const newer = other.writes({ b: bucket, s: 9, ops: [put({ placeholder: 'Sam', shoeSize: '38' })] })

    await store.apply(newer.bytes, newer.signature)
    await store.transact({ author }, async unit => {
      unit.put({ type: 'person', id, bucket, set: { placeholder: 'Samira' }, seen: 'current' })
      unit.audit({ action: 'person.change', subjectIds: [id], outcome: 'saved' })
    })

    const row = await person()
    expect([row?.placeholder, row?._x]).toEqual(['Samira', '{"shoeSize":"38"}'])
  })

  it('keeps a value that does not fit its column beside the row instead of failing', async () => {
    const { store, other, person } = await aMeeting()
    const odd: Operation = { k: 'put', t: 'person', i: id, f: { placeholder: ['a', 'list'], keyAbsent: 'perhaps' } }
    const { bytes, signature } = other.writes({ b: bucket, ops: [odd] })

    const answer = await store.apply(bytes, signature)

    const row = await person()
    expect([answer.outcome, row?.placeholder, row?.keyAbsent, row?._x]).toEqual([
      'applied',
      null,
      null,
      '{"keyAbsent":"perhaps","placeholder":["a","list"]}'
    ])
  })

  it('keeps a commit of an unknown type until a version that knows it applies it', async () => {
    const { store, other, states } = await aMeeting()
    const future: Operation = { k: 'put', t: 'hologram', i: id, f: { colour: 'green' } }
    const { bytes, signature } = other.writes({ b: bucket, ops: [future] })

    const answer = await store.apply(bytes, signature)

    expect([answer.outcome, await states(), await store.applyKept()]).toEqual(['kept', [4], 0])
  })

  it('applies what was kept once it is understood', async () => {
    const { store, other, person, states, file } = await aMeeting()
    const { bytes, signature } = other.writes({ b: bucket, ops: [put({ placeholder: 'Sam' })] })
    await store.apply(bytes, signature)
    file.database.exec('UPDATE sync_commit SET st = 4; DELETE FROM person')

    const applied = await store.applyKept()

    expect([applied, (await person())?.placeholder, await states()]).toEqual([1, 'Sam', [1]])
  })

  it('sets aside a commit that writes an entry of another bucket', async () => {
    const { store, other, person } = await aMeeting()
    const own = other.writes({ b: bucket, ops: [put({ placeholder: 'Sam' })] })
    const foreign = other.writes({ b: 'p:elsewhere', ops: [put({ placeholder: 'Pat' })] })

    const [, answer] = await store.applyPage([own, foreign])

    expect(answer).toEqual({ outcome: 'quarantined', because: 'wrongBucket' })
    expect((await person())?.placeholder).toBe('Sam')
  })

  it('takes in seals whose worker signature holds and sets aside the others', async () => {
    const { store, other } = await aMeeting()
    const worker = newSigner()
    const seal = (body: string, signed: string): Operation => ({
      k: 'seal',
      t: 'assessment',
      i: id,
      body,
      draft: { i: id, seen: [] },
      us: {
        key: worker.publicKey,
        sig: Buffer.from(worker.sign(sha256(Buffer.from(signed, 'utf8')))).toString('base64url')
      }
    })
    const good = other.writes({ b: 'f:1', ops: [seal('{"what":"was é said"}', '{"what":"was é said"}')] })
    const bad = other.writes({ b: 'f:1', ops: [seal('{"what":"was never said"}', '{"what":"was said"}')] })

    const answers = await store.applyPage([good, bad])

    expect(answers).toEqual([{ outcome: 'applied' }, { outcome: 'quarantined', because: 'sealSignature' }])
    expect((await store.db.selectFrom('sealed').select('body').execute()).map(row => row.body)).toEqual([
      '{"what":"was é said"}'
    ])
  })
})

function hashOf(bytes: Uint8Array) {
  return sha256(Buffer.concat([Buffer.from('EHS1\0'), bytes]))
}
