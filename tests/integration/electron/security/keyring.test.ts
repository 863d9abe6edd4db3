import { createHmac } from 'node:crypto'
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readAnchor, writeAnchor } from '../../../../electron/security/anchor.ts'
import { describeKeyring } from '../../../../electron/security/describeKeyring.ts'
import { floorFor, kdfFloor } from '../../../../electron/security/kdf.ts'
import {
  changePassphrase,
  createKeyring,
  deriveKeys,
  unlockWithPassphrase,
  unlockWithRecoveryKey
} from '../../../../electron/security/keyring.ts'
import { writeKeyring } from '../../../../electron/security/keyringFile.ts'
import { loadKeyring } from '../../../../electron/security/keyringStore.ts'
import { renewRecoveryKey } from '../../../../electron/security/renewRecoveryKey.ts'
import { aFolder, aKeyring, aTry, deviceSecret, later, now, rightWords, utf8 } from './aKeyring.ts'

let place: ReturnType<typeof aFolder>
beforeEach(() => {
  place = aFolder()
})
afterEach(() => place.remove())

const newWords = 'three quiet herons paddle'
const fresh = (words = newWords) => ({
  folder: place.folder,
  passphrase: utf8(words),
  workerNames: [],
  deviceSecret,
  kdfProfile: kdfFloor
})
const dekOf = async (words: string, at = now) => {
  const outcome = await unlockWithPassphrase(aTry(place.folder, words, at))
  return outcome.ok ? outcome.dek : outcome.problem
}

describe('createKeyring', () => {
  it('makes one file for its owner only, without the key or the passphrase in it', async () => {
    const { dek, recoveryKey } = await aKeyring(place.folder)
    const bytes = readFileSync(join(place.path, 'keyring.json'))

    expect(readdirSync(place.path)).toEqual(['keyring.json'])
    expect(statSync(join(place.path, 'keyring.json')).mode & 0o777).toBe(0o600)
    for (const secret of [rightWords, recoveryKey, ...encodings(dek), ...encodings(deviceSecret)]) {
      expect(bytes.includes(secret)).toBe(false)
    }
  })

  it('zeroes the passphrase it was given whatever the outcome', async () => {
    const [good, weak, late] = [utf8(rightWords), utf8('too short'), utf8(rightWords)]

    await aKeyring(place.folder, { passphrase: good })
    await expect(aKeyring(place.folder, { passphrase: weak })).rejects.toThrow('weakPassphrase')
    await expect(aKeyring(place.folder, { passphrase: late })).rejects.toThrow('alreadyThere')

    expect([...good, ...weak, ...late].every(byte => byte === 0)).toBe(true)
  })

  it('refuses to write over a keyring, even over a damaged one', async () => {
    writeFileSync(join(place.path, 'keyring.json'), '{"kind":')

    await expect(aKeyring(place.folder)).rejects.toThrow('alreadyThere')
    expect(readFileSync(join(place.path, 'keyring.json'), 'utf8')).toBe('{"kind":')
  })

  it('refuses the name of the worker and says so', async () => {
    const request = { folder: place.folder, workerId: 'w1', deviceId: 'd1', deviceSecret, kdfProfile: kdfFloor, now }

    expect(
      await createKeyring({ ...request, passphrase: utf8('achterberg kettle lamp'), workerNames: ['R. Achterberg'] })
    ).toEqual({ ok: false, problem: 'weakPassphrase', because: 'containsName' })
  })

  it('throws below the floor, which is double where no device secret stands behind the passphrase', async () => {
    await expect(aKeyring(place.folder, { kdfProfile: { ...kdfFloor, passes: 2 } })).rejects.toThrow('at least 65536')
    await expect(aKeyring(place.folder, { deviceSecret: null })).rejects.toThrow('at least 131072 KiB')
    await aKeyring(place.folder, { deviceSecret: null, kdfProfile: floorFor(false) })

    expect(await describeKeyring(place.folder, now)).toEqual({
      ok: true,
      workerId: 'w1',
      deviceId: 'd1',
      hasDeviceSecret: false,
      waitSeconds: 0
    })
    expect((await unlockWithPassphrase(aTry(place.folder, rightWords, now, null))).ok).toBe(true)
  })
})

describe('unlockWithPassphrase', () => {
  it('gives the DEK for the right words, in another Unicode writing too, and zeroes what was typed', async () => {
    const { dek } = await aKeyring(place.folder, { passphrase: utf8('caf\u00e9 kettle meadow') })
    const attempt = aTry(place.folder, 'cafe\u0301 kettle meadow')

    expect(await unlockWithPassphrase(attempt)).toEqual({ ok: true, dek })
    expect(attempt.passphrase.every(byte => byte === 0)).toBe(true)
  })

  it('opens 0 times without the device secret although the passphrase is right', async () => {
    await aKeyring(place.folder)
    const other = Uint8Array.from({ length: 32 }, () => 7)

    for (const secret of [null, other, new Uint8Array(32)]) {
      expect(await unlockWithPassphrase(aTry(place.folder, rightWords, now, secret))).toEqual({
        ok: false,
        problem: 'deviceSecretMissing'
      })
    }
    expect(existsSync(join(place.path, 'unlockTries.json'))).toBe(false)
  })

  it('answers missing, damaged and newer without writing anything', async () => {
    expect(await dekOf(rightWords)).toBe('missing')
    writeFileSync(join(place.path, 'keyring.json'), 'x')
    expect(await dekOf(rightWords)).toBe('damaged')
    writeFileSync(join(place.path, 'keyring.json'), '{"kind":"goldthread-keyring","version":2,"more":1}')
    expect(await dekOf(rightWords)).toBe('newer')
    expect(readdirSync(place.path)).toEqual(['keyring.json'])
  })

  it('makes a keyring stronger without a word when the policy rises, and keeps the DEK', async () => {
    const { dek } = await aKeyring(place.folder)
    const policy = { ...kdfFloor, passes: 4 }

    await unlockWithPassphrase({ ...aTry(place.folder), kdfProfile: policy })

    const found = await loadKeyring(place.folder)
    expect(found.ok && found.keyring.slots[0]).toMatchObject(policy)
    expect(await dekOf(rightWords)).toEqual(dek)
    expect((await unlockWithPassphrase({ ...aTry(place.folder), kdfProfile: kdfFloor })).ok).toBe(true)
    const kept = await loadKeyring(place.folder)
    expect(kept.ok && kept.keyring.slots[0]).toMatchObject(policy)
  })

  it('opens from the previous keyring when the present one is broken, and keeps the broken one aside', async () => {
    const { dek } = await aKeyring(place.folder)
    await changePassphrase({ ...fresh(), dek })
    writeFileSync(join(place.path, 'keyring.json'), 'half a keyr')

    expect(await dekOf(rightWords)).toEqual(dek)

    expect(readFileSync(join(place.path, 'keyring.json.damaged'), 'utf8')).toBe('half a keyr')
    expect(existsSync(join(place.path, 'keyring.json.bak'))).toBe(false)
    expect(await dekOf(rightWords)).toEqual(dek)
  })
})

describe('the throttle of unlockWithPassphrase', () => {
  const wrong = (at: number) => unlockWithPassphrase(aTry(place.folder, 'wrong words every time', later(at)))

  it('gives five tries and then waits, for the right words too, until they are proven', async () => {
    const { dek } = await aKeyring(place.folder)
    const waits: number[] = []
    for (let tries = 0; tries < 6; tries += 1) {
      const answer = await wrong(tries === 5 ? 10 : 0)
      if (!answer.ok && 'waitSeconds' in answer) waits.push(answer.waitSeconds)
    }

    expect(waits).toEqual([0, 0, 0, 0, 10, 20])
    expect(await unlockWithPassphrase(aTry(place.folder, rightWords, later(29)))).toEqual({
      ok: false,
      problem: 'wait',
      waitSeconds: 1
    })
    expect(await dekOf(rightWords, later(30))).toEqual(dek)
    expect(await wrong(31)).toEqual({ ok: false, problem: 'wrongPassphrase', waitSeconds: 0 })
  })

  it('counts tries that are asked for at the same moment', async () => {
    await aKeyring(place.folder)

    const answers = await Promise.all(Array.from({ length: 20 }, () => wrong(0)))

    expect(answers.filter(answer => !answer.ok && answer.problem === 'wrongPassphrase')).toHaveLength(5)
    expect(answers.filter(answer => !answer.ok && answer.problem === 'wait')).toHaveLength(15)
  })

  it.each(['unlockTries.json', 'keyring.json'])('forgets nothing when %s is deleted or put back', async name => {
    await aKeyring(place.folder)
    const early = join(place.path, 'early')
    copyFileSync(join(place.path, 'keyring.json'), early)
    for (let tries = 0; tries < 5; tries += 1) await wrong(0)

    if (name === 'keyring.json') copyFileSync(early, join(place.path, name))
    else rmSync(join(place.path, name))

    expect(await wrong(1)).toEqual({ ok: false, problem: 'wait', waitSeconds: 9 })
    writeFileSync(join(place.path, 'unlockTries.json'), '{"count":0')
    expect(await wrong(2)).toEqual({ ok: false, problem: 'wait', waitSeconds: 8 })
    expect(await describeKeyring(place.folder, later(2))).toMatchObject({ waitSeconds: 8 })
  })

  it('begins the wait anew when the clock is set back', async () => {
    await aKeyring(place.folder)
    for (let tries = 0; tries < 5; tries += 1) await wrong(1000)

    expect(await wrong(0)).toEqual({ ok: false, problem: 'wait', waitSeconds: 10 })
    expect(await wrong(9)).toEqual({ ok: false, problem: 'wait', waitSeconds: 1 })
    expect(await wrong(10)).toMatchObject({ problem: 'wrongPassphrase' })
  })

  it('never wipes: the right words open after twenty wrong ones', async () => {
    const { dek } = await aKeyring(place.folder)
    let at = 0
    for (let tries = 0; tries < 20; tries += 1) {
      await wrong(at)
      at += 900
    }

    expect(await dekOf(rightWords, later(at))).toEqual(dek)
  }, 60_000)
})

describe('changePassphrase', () => {
  it('keeps the DEK and the recovery key and closes the old words', async () => {
    const { dek, recoveryKey } = await aKeyring(place.folder)

    expect(await changePassphrase({ ...fresh(), dek })).toEqual({ ok: true })

    expect(existsSync(join(place.path, 'keyring.json.bak'))).toBe(true)
    expect([await dekOf(rightWords), await dekOf(newWords)]).toEqual(['wrongPassphrase', dek])
    expect(existsSync(join(place.path, 'keyring.json.bak'))).toBe(false)
    expect(await unlockWithRecoveryKey({ ...fresh('other words for later'), recoveryKey })).toMatchObject({ dek })
  })

  it('changes nothing when the new words are weak', async () => {
    const { dek } = await aKeyring(place.folder)

    expect(await changePassphrase({ ...fresh('password password'), dek })).toEqual({
      ok: false,
      problem: 'weakPassphrase',
      because: 'tooCommon'
    })
    expect(await dekOf(rightWords)).toEqual(dek)
  })
})

describe('unlockWithRecoveryKey', () => {
  it('forces new words and a new recovery key, and ends every wait', async () => {
    const { dek, recoveryKey } = await aKeyring(place.folder)
    for (let tries = 0; tries < 6; tries += 1) await dekOf('wrong words every time')

    const recovered = await unlockWithRecoveryKey({ ...fresh(), recoveryKey: recoveryKey.toLowerCase() })

    expect(recovered).toMatchObject({ ok: true, dek })
    expect(recovered.ok && recovered.recoveryKey).not.toBe(recoveryKey)
    expect(await dekOf(newWords)).toEqual(dek)
    expect(await dekOf(rightWords)).toBe('wrongPassphrase')
    expect(await unlockWithRecoveryKey({ ...fresh(), recoveryKey })).toEqual({ ok: false, problem: 'wrongRecoveryKey' })
  })

  it('works on a computer that lost its device secret', async () => {
    const { dek, recoveryKey } = await aKeyring(place.folder)
    const attempt = { ...fresh(), deviceSecret: null, kdfProfile: floorFor(false), recoveryKey }

    expect(await unlockWithRecoveryKey(attempt)).toMatchObject({ ok: true, dek })
    expect(await unlockWithPassphrase(aTry(place.folder, newWords, now, null))).toEqual({ ok: true, dek })
  })

  it('tells a slip of the pen from another key, and gives no DEK for weak new words', async () => {
    const { recoveryKey } = await aKeyring(place.folder)
    const slip = (recoveryKey.startsWith('A') ? 'B' : 'A') + recoveryKey.slice(1)

    expect(await unlockWithRecoveryKey({ ...fresh(), recoveryKey: slip })).toEqual({ ok: false, problem: 'mistyped' })
    expect(await unlockWithRecoveryKey({ ...fresh('short'), recoveryKey })).toMatchObject({ problem: 'weakPassphrase' })
  })
})

describe('renewRecoveryKey', () => {
  const recover = (recoveryKey: string) => unlockWithRecoveryKey({ ...fresh(), recoveryKey })

  it('makes a key that opens the same file, and the one before opens nothing', async () => {
    const { dek, recoveryKey } = await aKeyring(place.folder)

    const renewed = await renewRecoveryKey({ folder: place.folder, dek })

    expect(await recover(recoveryKey)).toEqual({ ok: false, problem: 'wrongRecoveryKey' })
    expect(await recover(renewed.ok ? renewed.recoveryKey : '')).toMatchObject({ ok: true, dek })
  })

  it('leaves the passphrase as it is', async () => {
    const { dek } = await aKeyring(place.folder)

    await renewRecoveryKey({ folder: place.folder, dek })

    expect(await dekOf(rightWords)).toEqual(dek)
  })

  it('leaves no earlier keyring that the old paper would still open', async () => {
    const { dek, recoveryKey } = await aKeyring(place.folder)

    await renewRecoveryKey({ folder: place.folder, dek })
    writeFileSync(join(place.path, 'keyring.json'), 'half a keyr')

    expect(existsSync(join(place.path, 'keyring.json.bak'))).toBe(false)
    expect(await recover(recoveryKey)).toEqual({ ok: false, problem: 'damaged' })
  })

  it('says what is wrong, and makes nothing, where the keyring is gone or broken', async () => {
    const { dek } = await aKeyring(place.folder)
    rmSync(join(place.path, 'keyring.json'))
    const gone = await renewRecoveryKey({ folder: place.folder, dek })
    writeFileSync(join(place.path, 'keyring.json'), 'x')

    expect([gone, await renewRecoveryKey({ folder: place.folder, dek })]).toEqual([
      { ok: false, problem: 'missing' },
      { ok: false, problem: 'damaged' }
    ])
    expect(readFileSync(join(place.path, 'keyring.json'), 'utf8')).toBe('x')
  })
})

describe('writeAnchor', () => {
  it('seals the end of the audit log into the keyring and reads it back', async () => {
    const { dek } = await aKeyring(place.folder)
    const { audit } = deriveKeys(dek)
    const head = '{"seq":41,"hash":"canary"}'

    expect(await readAnchor(place.folder, audit)).toEqual({ ok: true, anchor: null })
    expect(await writeAnchor({ folder: place.folder, auditKey: audit, head, now: later(5) })).toEqual({ ok: true })

    expect(await readAnchor(place.folder, audit)).toEqual({ ok: true, anchor: { head, at: later(5) } })
    expect(readFileSync(join(place.path, 'keyring.json')).includes('canary')).toBe(false)
    expect(await dekOf(rightWords)).toEqual(dek)
    expect(await readAnchor(place.folder, audit)).toMatchObject({ ok: true, anchor: { head } })
  })

  it('shows when the anchor was moved in time or sealed by somebody else', async () => {
    const { dek } = await aKeyring(place.folder)
    const { audit, files } = deriveKeys(dek)
    await writeAnchor({ folder: place.folder, auditKey: audit, head: 'a', now })
    const found = await loadKeyring(place.folder)
    if (!found.ok || found.keyring.anchor === null) throw new Error('no anchor')

    expect(await readAnchor(place.folder, files)).toEqual({ ok: false, problem: 'damaged' })
    const moved = { ...found.keyring, anchor: { ...found.keyring.anchor, at: later(1) } }
    writeFileSync(join(place.path, 'keyring.json'), writeKeyring(moved))
    expect(await readAnchor(place.folder, audit)).toEqual({ ok: false, problem: 'damaged' })
  })
})

describe('deriveKeys', () => {
  it('gives one fixed key per purpose, as HKDF written out by hand does', () => {
    const dek = Uint8Array.from({ length: 32 }, (_, index) => index)
    const byHand = (label: string) => {
      const root = createHmac('sha256', Buffer.alloc(32)).update(dek).digest()
      return createHmac('sha256', root).update(label).update(Buffer.of(1)).digest('hex')
    }
    const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
    const keys = deriveKeys(dek)

    expect([hex(keys.database), hex(keys.files), hex(keys.audit)]).toEqual(
      ['db/v1', 'files/v1', 'audit/v1'].map(byHand)
    )
    expect(hex(keys.database)).toBe('04d6a628d6d78fc4854eb3745ee81fcb2fe7a0a38e1e50e87fa4a396647654a1')
  })
})

function encodings(secret: Uint8Array): readonly string[] {
  const bytes = Buffer.from(secret)
  return [bytes.toString('hex'), bytes.toString('base64').replace(/=+$/, ''), bytes.toString('base64url')]
}
