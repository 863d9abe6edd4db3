import { describe, expect, it } from 'vitest'
import { verifyAudit } from '../../../../db/audit/verifyAudit.ts'
import { newSigner } from '../../../../db/commit/signing.ts'
import { chanceSeed } from '../../../builders/seed.ts'
import { aLog, attacks, countUnseen, findAfter } from './attacks.ts'

describe('verifyAudit', () => {
  it('finds nothing in a whole log, whose head stands outside the file', async () => {
    const log = await aLog()

    expect(await verifyAudit(log.store.db, { keys: log.keys, anchors: [log.anchor] })).toBeNull()
  })

  it('finds every attack wherever it strikes', async () => {
    const log = await aLog()
    const seed = chanceSeed('audit attacks')

    const unseen: { [name: string]: number } = {}
    for (const name of Object.keys(attacks)) unseen[name] = await countUnseen(log, name, 8, seed)

    expect(unseen).toEqual(Object.fromEntries(Object.keys(attacks).map(name => [name, 0])))
  })

  it('cannot see a cut end without a head that was noted outside, which is why heads are noted', async () => {
    const log = await aLog()
    const cut = attacks['an end cut off'] ?? (() => undefined)

    expect([await findAfter(log, cut, 30, false), await findAfter(log, cut, 30, true)]).toEqual([
      null,
      { seq: 60, because: 'cut' }
    ])
  })

  it('finds changed content in the quick check too, which looks at one signature of a run', async () => {
    const log = await aLog()
    const cases = ['a changed outcome', 'an entry changed and the chain made anew with the key'] as const

    const found = []
    for (const name of cases) found.push(await findAfter(log, attacks[name] ?? (() => undefined), 30, true, true))

    expect(found.map(finding => finding?.because)).toEqual(['content', 'anchor'])
  })

  it('does not believe entries signed by a key that was never enrolled', async () => {
    const log = await aLog()
    const keys = new Map([[log.device.id, newSigner().publicKey]])

    expect(await verifyAudit(log.store.db, { keys, anchors: [] })).toEqual({ seq: 1, because: 'signature' })
  })

  it.each([
    'UPDATE auditEntry SET at = at',
    'DELETE FROM auditEntry',
    'DELETE FROM auditSubject',
    'UPDATE auditSubject SET seq = 0'
  ])('is seldom needed, since the file itself refuses %s', async statement => {
    const log = await aLog()

    expect(() => log.file.database.exec(statement)).toThrow('append-only')
  })
})
