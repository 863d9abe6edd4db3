import { describe, expect, it } from 'vitest'
import { auditHead } from '../../../../db/audit/appendAudit.ts'
import { listLooks } from '../../../../db/audit/listLooks.ts'
import { verifyAudit } from '../../../../db/audit/verifyAudit.ts'
import { aStore } from '../../../builders/store.ts'

describe('appendAudit', () => {
  it('writes who, when, what, about whom and why, with a counter that no clock moves', async () => {
    const { store, author, device, newId } = await aStore()
    const familyId = newId()

    await store.transact({ author, purpose: 'homeVisit' }, async unit => {
      unit.audit({ action: 'family.open', subjectIds: [familyId], outcome: 'shown' })
    })

    const [entry] = await store.db.selectFrom('auditEntry').selectAll().execute()
    expect(entry).toMatchObject({
      seq: 1,
      device: device.id,
      workerId: author.workerId,
      sessionId: author.sessionId,
      at: '2026-09-14T08:30:00.000Z',
      action: 'family.open',
      subjectIds: JSON.stringify([familyId]),
      purpose: 'homeVisit',
      outcome: 'shown',
      ticks: expect.any(Number)
    })
  })

  it.each([
    ['a name as subject', { action: 'person.open', subjectIds: ['Sam Marsh'], outcome: 'shown' }],
    ['words as outcome', { action: 'person.open', subjectIds: [], outcome: 'the mother said so' }],
    ['words as purpose', { action: 'person.open', subjectIds: [], outcome: 'shown', purpose: 'to see her bruises' }]
  ])('refuses %s: no word of a case may stand there', async (_, note) => {
    const { store, author } = await aStore()

    const attempt = store.transact({ author }, async unit => unit.audit(note))

    await expect(attempt).rejects.toMatchObject({ name: 'ZodError' })
    expect(await store.db.selectFrom('auditEntry').selectAll().execute()).toEqual([])
  })
})

describe('listLooks', () => {
  it('tells who looked at a family, newest first, and nothing of others', async () => {
    const { store, author, newId, clock } = await aStore()
    const [familyId, otherId] = [newId(), newId()]
    const look = (subjectIds: string[], outcome: string) =>
      store.transact({ author }, async unit => unit.audit({ action: 'family.open', subjectIds, outcome }))
    await look([familyId], 'shown')
    clock.advance(1000)
    await look([otherId], 'shown')
    await look([otherId, familyId], 'excluded')

    const looks = await listLooks(store.db, { subjectId: familyId })

    const by = { workerId: author.workerId, action: 'family.open', purpose: null, reason: null }
    expect(looks).toEqual([
      { ...by, at: '2026-09-14T08:30:01.000Z', outcome: 'excluded' },
      { ...by, at: '2026-09-14T08:30:00.000Z', outcome: 'shown' }
    ])
  })
})

describe('a reason in words', () => {
  it('stands beside the log and not in it', async () => {
    const { store, author, newId, device } = await aStore()
    const id = newId()
    const reason = 'Collecting Sam from the refuge'

    await store.transact({ author }, async unit => {
      unit.audit({ action: 'safeAddress.reveal', subjectIds: [id], outcome: 'shown', reason })
    })

    const [look] = await listLooks(store.db, { subjectId: id })
    const [entry] = await store.db.selectFrom('auditEntry').selectAll().execute()
    const check = { keys: new Map([[device.id, device.signer.publicKey]]), anchors: [] }
    expect(look?.reason).toBe(reason)
    expect(JSON.stringify(entry)).not.toContain('refuge')
    expect(await verifyAudit(store.db, check)).toBeNull()
  })
})

describe('auditHead', () => {
  it('moves with every entry', async () => {
    const { store, author } = await aStore()
    const before = await store.writeLocal(auditHead)
    await store.transact({ author }, async unit => unit.audit({ action: 'unlock', subjectIds: [], outcome: 'opened' }))

    const after = await store.writeLocal(auditHead)

    expect([before.seq, after.seq, after.hash.length, after.hash === before.hash]).toEqual([0, 1, 43, false])
  })
})
