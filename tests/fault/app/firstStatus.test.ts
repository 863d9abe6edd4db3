import { mkdirSync, readdirSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { findFirstStatus } from '../../../electron/main/firstStatus.ts'
import { aSession, bytesOf } from '../../builders/core.ts'
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

const noKeychain = {
  isEncryptionAvailable: () => false,
  encryptString: () => new Uint8Array(),
  decryptString: () => ''
}
const inProfile = (name: string) => join(profile, name)
const emptyProfile = () => {
  for (const name of readdirSync(profile)) rmSync(inProfile(name), { recursive: true })
}
const lookFirst = (now = new Date()) => findFirstStatus(profile, now, noKeychain)
const whatTheCoreSays = async () => Object(await aSession(profile).call('session.status')).value

const plain = [
  ['a file that is locked', () => {}],
  ['nothing yet', emptyProfile],
  ['a case file that only its key can judge', () => truncateSync(inProfile('goldthread.db'), 0)]
] as const

const amiss = [
  ['no keyring', () => rmSync(inProfile('keyring.json'))],
  ['a keyring that is cut', () => truncateSync(inProfile('keyring.json'), 300)],
  ['no case file', () => rmSync(inProfile('goldthread.db'))],
  [
    'a file whose making was cut off before the keyring was in place',
    () => {
      mkdirSync(inProfile('making'))
      renameSync(inProfile('keyring.json'), join(profile, 'making', 'keyring.json'))
    }
  ],
  [
    'a making that never came to a file',
    () => {
      emptyProfile()
      mkdirSync(inProfile('making'))
    }
  ]
] as const

describe('findFirstStatus', () => {
  it.each(plain)('says what the core would say when there is %s', async (_what, prepare) => {
    prepare()

    const first = await lookFirst()

    expect(first).not.toBeNull()
    expect(first).toEqual(await whatTheCoreSays())
  })

  it.each(amiss)('leaves it to the core when there is %s, and moves nothing', async (_what, prepare) => {
    prepare()
    const before = readdirSync(profile, { recursive: true }).toSorted()

    expect(await lookFirst()).toBeNull()
    expect(readdirSync(profile, { recursive: true }).toSorted()).toEqual(before)
  })

  it('says how long to wait, as the core does, when the passphrase was wrong too often', async () => {
    const core = aSession(profile)
    for (let tries = 0; tries < 5; tries += 1) {
      await core.call('session.unlock', { passphrase: bytesOf('none of the right words') })
    }
    await core.close()

    const first = await lookFirst()

    expect(first?.waitSeconds).toBeGreaterThan(0)
    expect((await whatTheCoreSays()).waitSeconds).toBeLessThanOrEqual(first?.waitSeconds ?? 0)
  })

  it('still knows of wrong tries when the small note of them was deleted', async () => {
    const core = aSession(profile)
    for (let tries = 0; tries < 5; tries += 1) {
      await core.call('session.unlock', { passphrase: bytesOf('none of the right words') })
    }
    await core.close()
    writeFileSync(inProfile('unlockTries.json'), '')

    expect((await lookFirst())?.waitSeconds).toBeGreaterThan(0)
  })
})
