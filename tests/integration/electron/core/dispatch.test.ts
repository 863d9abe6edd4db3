import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Method, method } from '../../../../electron/contract/method.ts'
import { AuditMissing, dispatch } from '../../../../electron/core/dispatch.ts'
import { handle, Refused, type UseCaseContext } from '../../../../electron/core/handler.ts'
import { aStore } from '../../../builders/store.ts'

const familyId = '0190a000-0000-7000-8000-000000000001'

const look = method({
  channel: 'family.look',
  input: z.strictObject({ familyId: z.string() }),
  output: z.strictObject({ words: z.string() }),
  audit: 'family.look'
})

async function aDesk() {
  const test = await aStore()
  const context: UseCaseContext = {
    store: test.store,
    worker: {
      workerId: test.author.workerId,
      roles: ['PRAC'],
      active: true,
      trainedOn: null,
      deviceTrusted: true,
      online: false
    },
    sessionId: test.author.sessionId,
    practice: false,
    now: test.clock.now,
    newId: test.newId
  }
  const note = { action: 'family.look', subjectIds: [familyId], outcome: 'shown' }
  return {
    note,
    author: test.author,
    worked: { context, signer: test.worker },
    ask: (asked: Method, run: (context: UseCaseContext) => Promise<unknown>) =>
      dispatch({ method: asked, run }, { context, signer: test.worker }, { familyId }),
    listAudit: () =>
      test.store.db.selectFrom('auditEntry').select(['action', 'outcome', 'subjectIds']).orderBy('seq').execute()
  }
}

describe('dispatch', () => {
  it('answers a look that the audit knows of', async () => {
    const { ask, author, note, listAudit } = await aDesk()

    const reply = await ask(look, ({ store }) =>
      store.transact({ author }, async unit => {
        unit.audit(note)
        return { words: 'shown' }
      })
    )

    expect(reply).toEqual({ ok: true, value: { words: 'shown' } })
    expect(await listAudit()).toEqual([
      { action: 'family.look', outcome: 'shown', subjectIds: JSON.stringify([familyId]) }
    ])
  })

  it('gives no answer when nothing was written into the audit', async () => {
    const { ask } = await aDesk()

    await expect(ask(look, async () => ({ words: 'shown' }))).rejects.toThrow(AuditMissing)
  })

  it('gives no answer when the audit entry was undone with its transaction', async () => {
    const { ask, author, note } = await aDesk()

    const reply = ask(look, async ({ store }) => {
      await expect(
        store.transact({ author }, async unit => {
          unit.audit(note)
          throw new RangeError('undone')
        })
      ).rejects.toThrow('undone')
      return { words: 'shown' }
    })

    await expect(reply).rejects.toThrow(AuditMissing)
  })

  it('asks for no entry where the contract says that none is due', async () => {
    const { ask } = await aDesk()

    expect(await ask({ ...look, audit: null }, async () => ({ words: 'x' }))).toEqual({
      ok: true,
      value: { words: 'x' }
    })
  })

  it('answers a refusal with its sentence and writes it down, although its transaction was undone', async () => {
    const { ask, author, note, listAudit } = await aDesk()

    const reply = await ask(look, ({ store }) =>
      store.transact({ author }, async unit => {
        unit.audit(note)
        throw new Refused('This family is not yours to see.')
      })
    )

    expect(reply).toEqual({ ok: false, code: 'refused', say: 'This family is not yours to see.' })
    expect(await listAudit()).toEqual([
      { action: 'family.look', outcome: 'refused:family.look', subjectIds: JSON.stringify([familyId]) }
    ])
  })

  it('gives nothing of an answer that breaks the contract', async () => {
    const { worked, author, note } = await aDesk()
    const leaky = handle({ ...look, output: z.any() }, ({ store }) =>
      store.transact({ author }, async unit => {
        unit.audit(note)
        return { words: 'shown', safeAddress: '1 Secret Street' }
      })
    )

    await expect(dispatch({ ...leaky, method: look }, worked, { familyId })).rejects.toThrow(z.ZodError)
  })

  it('signs a seal with the key of the worker who is signed in', async () => {
    const { ask, author, worked } = await aDesk()

    await ask({ ...look, output: z.strictObject({}) }, ({ store }) =>
      store.transact({ author }, async unit => {
        const draft = { id: familyId, seen: [] }
        unit.seal({ type: 'assessment', id: worked.context.newId(), bucket: `f:${familyId}`, body: '{}', draft })
        unit.audit({ action: 'family.look', subjectIds: [familyId], outcome: 'sealed' })
        return {}
      })
    )

    const sealed = await worked.context.store.db.selectFrom('sealed').select('workerKey').execute()
    expect(sealed).toEqual([{ workerKey: worked.signer.publicKey }])
  })
})
