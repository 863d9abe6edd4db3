import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { migrations } from '../../../db/migrations/all.ts'
import { openFile } from '../../../db/open/openFile.ts'
import { deriveKeys } from '../../../electron/security/keyring.ts'
import { keyringSentences, storageSentences } from '../../../resources/strings/en-GB/storage.ts'
import { aSession, bytesOf, practise, rightWords } from '../../builders/core.ts'
import { inspectFile } from './inspectFile.ts'
import { aPracticeProfile, copyOf, type PracticeProfile } from './practiceProfile.ts'

let template: PracticeProfile
beforeAll(async () => {
  template = await aPracticeProfile()
}, 60_000)
afterAll(() => rmSync(template.folder, { recursive: true, force: true }))

let profile = ''
beforeEach(() => {
  profile = copyOf(template.folder)
  onTestFinished(() => rmSync(profile, { recursive: true, force: true }))
})

const caseFile = () => join(profile, 'goldthread.db')
const keyring = () => join(profile, 'keyring.json')
const digest = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')
const unlock = () => ({ passphrase: bytesOf(rightWords) })
const sayOf = (reply: unknown) => String(Object(Object(reply).value).say)

/** The order in which a person reads it: what is wrong, what was kept, what to do. */
const whole = ({ title, kept, next }: { title: string; kept: string; next: string }) => `${title} ${kept} ${next}`

function spoil(path: string, from: number, length: number): void {
  const bytes = readFileSync(path)
  for (let at = from; at < from + length; at += 1) bytes[at] = (bytes[at] ?? 0) ^ 0xff
  writeFileSync(path, bytes)
}

function makeNewer(): void {
  const key = deriveKeys(template.dek()).database
  const opened = openFile({ path: caseFile(), key, mode: 'open', knownVersion: migrations.length, now: '2026-11-22' })
  if (!opened.ok) throw new Error(opened.problem)
  opened.file.database.exec(`PRAGMA user_version = ${migrations.length + 1}`)
  opened.file.close()
}

const keyringOfVersion = (version: number) =>
  writeFileSync(keyring(), readFileSync(keyring(), 'utf8').replace(/"version":\s*\d+/, `"version":${version}`))

const faults = [
  ['a case file with a spoilt salt', () => spoil(caseFile(), 0, 16), storageSentences.wrongKeyOrDamaged],
  ['a case file with a spoilt beginning', () => spoil(caseFile(), 64, 2000), storageSentences.damaged],
  ['a case file that is cut', () => truncateSync(caseFile(), 300_123), storageSentences.damaged],
  ['an empty case file', () => truncateSync(caseFile(), 0), storageSentences.damaged],
  ['a case file of a newer version', makeNewer, storageSentences.newer],
  ['no case file', () => rmSync(caseFile()), storageSentences.missing],
  ['a keyring that is cut', () => truncateSync(keyring(), 300), keyringSentences.damagedKeyring],
  ['an empty keyring', () => truncateSync(keyring(), 0), keyringSentences.damagedKeyring],
  ['a keyring of a newer version', () => keyringOfVersion(99), keyringSentences.newerKeyring],
  ['no keyring', () => rmSync(keyring()), keyringSentences.missingKeyring]
] as const

describe('a laptop with', () => {
  it.each(faults)('%s says so, changes nothing and never offers to begin again', async (_what, fault, sentence) => {
    fault()
    const before = new Map(readdirSync(profile).map(name => [name, digest(join(profile, name))]))
    const core = aSession(profile)

    const status = await core.call('session.status')
    const opened = await core.call('session.unlock', unlock())
    const again = await core.call('session.createFile', practise())

    expect(status).toMatchObject({ ok: true, value: { state: 'locked' } })
    expect(opened).toMatchObject({ ok: true, value: { outcome: 'refused', say: whole(sentence) } })
    expect(again).toMatchObject({ ok: true, value: { outcome: 'refused' } })
    expect(`${sayOf(opened)} ${sayOf(again)}`).not.toMatch(/start again|begin again|start over|new file|reset/i)
    for (const [name, bytes] of before) {
      // A try at the passphrase is counted beside and in the keyring; nothing else may have moved.
      if (!/^(keyring\.json|unlockTries)/.test(name)) expect([name, digest(join(profile, name))]).toEqual([name, bytes])
    }
  })

  it('a broken page in the middle locks instead of showing what cannot be true', async () => {
    spoil(caseFile(), 4096 * 20 + 100, 1)
    spoil(caseFile(), 4096 * 60 + 100, 1)
    spoil(caseFile(), 4096 * 120 + 100, 1)
    const before = digest(caseFile())
    const core = aSession(profile)

    const opened = await core.call('session.unlock', unlock())
    const list = { mine: false, closed: true, sort: 'name', offset: 0, limit: 200 }
    const replies = [
      opened,
      await core.call('family.list', list),
      await core.call('family.open', { familyId: template.familyId, asAt: null }),
      await core.call('find.peopleAndFamilies', { words: 'a', limit: 50 }),
      await core.call('family.history', { familyId: template.familyId, before: null, limit: 200 })
    ]

    const met = replies.filter(reply => !reply.ok && reply.code === 'storage')
    expect(met).toContainEqual({ ok: false, code: 'storage', say: whole(storageSentences.damaged) })
    expect(core.messages).toContainEqual(expect.objectContaining({ kind: 'brokenDown', why: 'storageBroken' }))
    await core.close()
    expect(digest(caseFile())).toBe(before)
  })

  it('two Goldthreads lets the first go on and tells the second', async () => {
    const first = aSession(profile)
    const second = aSession(profile)
    await first.call('session.unlock', unlock())

    const refused = await second.call('session.unlock', unlock())
    const { familyId, personId } = template
    const fields = { personId, kind: 'email', value: 'carer@example.org' }
    const saved = await first.call('entry.save', { familyId, type: 'contactPoint', id: null, stamp: null, fields })

    expect(sayOf(refused)).toBe(whole(storageSentences.inUse))
    expect(saved).toMatchObject({ ok: true, value: { outcome: 'saved' } })
  })

  it('a clock set back a day says so, goes on, and keeps the order of what is written', async () => {
    const late = aSession(profile)
    const { familyId, personId } = template
    const save = (core: typeof late, value: string) =>
      core.call('entry.save', {
        familyId,
        type: 'contactPoint',
        id: null,
        stamp: null,
        fields: { personId, kind: 'email', value }
      })
    await late.call('session.unlock', unlock())
    await save(late, 'before@example.org')
    await late.close()
    const early = aSession(profile, () => new Date(Date.now() - 86_400_000))

    await early.call('session.unlock', unlock())
    const saved = await save(early, 'after@example.org')
    await early.close()

    expect(saved).toMatchObject({ ok: true, value: { outcome: 'saved' } })
    expect(early.messages).toContainEqual(
      expect.objectContaining({ notice: expect.objectContaining({ kind: 'clock' }) })
    )
    const { faults: found, found: order } = await inspectFile(profile, template.dek(), async store => {
      const commits = await store.db.selectFrom('sync_commit').select('bytes').orderBy('hlc').execute()
      const texts = commits.map(({ bytes }) => Buffer.from(bytes).toString('utf8'))
      return ['before@', 'after@'].map(words => texts.findIndex(text => text.includes(words)))
    })
    expect(found).toEqual([])
    expect(order[0]).toBeGreaterThan(0)
    expect(order[1]).toBeGreaterThan(order[0] ?? 0)
  })
})
