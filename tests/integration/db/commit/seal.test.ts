import { describe, expect, it } from 'vitest'
import { isSignedBy, newSigner, sha256 } from '../../../../db/commit/signing.ts'
import { openStore } from '../../../../db/commit/store.ts'
import { aStore } from '../../../builders/store.ts'

async function aSeal() {
  const test = await aStore()
  const [id, draftId, familyId] = [test.newId(), test.newId(), test.newId()]
  const body = '{ "section": "What the family said",\n  "words": "Zoë’s  own" }'
  const seal = () =>
    test.store.transact({ author: test.author }, async unit => {
      unit.seal({
        type: 'assessment',
        id,
        bucket: `f:${familyId}`,
        body,
        draft: { id: draftId, seen: [`${test.device.id}:4`] },
        aboutIds: [familyId]
      })
      unit.audit({ action: 'assessment.submit', subjectIds: [familyId], outcome: 'saved' })
    })
  await seal()
  return { ...test, id, draftId, familyId, body, seal }
}

describe('seal', () => {
  it('keeps the exact text, its hash and the signature of the worker', async () => {
    const test = await aSeal()

    const row = await test.store.db.selectFrom('sealed').selectAll().executeTakeFirstOrThrow()

    const digest = sha256(Buffer.from(test.body, 'utf8'))
    expect([row.body, row.draftId, row.workerId, row.about]).toEqual([
      test.body,
      test.draftId,
      test.author.workerId,
      JSON.stringify([test.familyId])
    ])
    expect(Buffer.compare(row.bodyHash, digest)).toBe(0)
    expect(isSignedBy(row.workerKey, digest, row.workerSignature)).toBe(true)
    expect(isSignedBy(newSigner().publicKey, digest, row.workerSignature)).toBe(false)
  })

  it('keeps both when the same draft is signed twice', async () => {
    const test = await aSeal()

    await test.seal()

    expect(await test.store.db.selectFrom('sealed').select(['id', 'dot']).orderBy('dot').execute()).toEqual([
      { id: test.id, dot: `${test.device.id}:1` },
      { id: test.id, dot: `${test.device.id}:2` }
    ])
  })

  it('cannot be changed or removed while its bucket stays here', async () => {
    const { file, familyId } = await aSeal()

    expect(() => file.database.exec(`UPDATE sealed SET body = 'other'`)).toThrow('append-only')
    expect(() => file.database.exec('DELETE FROM sealed')).toThrow('append-only')
    file.database.prepare(`UPDATE sync_bucket SET state = 'leaving' WHERE id = ?`).run(`f:${familyId}`)
    expect(file.database.prepare('DELETE FROM sealed').run().changes).toBe(1)
  })

  it('is refused when no key of the worker is at hand', async () => {
    const { store, file, device, newId, clock } = await aStore()
    await store.read(async () => undefined)
    const keyless = openStore({ file, device, now: clock.now, newId })

    const attempt = keyless.transact({ author: { workerId: newId(), sessionId: newId() } }, async unit => {
      unit.seal({ type: 'assessment', id: newId(), bucket: 'f:1', body: '{}', draft: { id: newId(), seen: [] } })
    })

    await expect(attempt).rejects.toMatchObject({ name: 'NoWorkerKey' })
  })
})
