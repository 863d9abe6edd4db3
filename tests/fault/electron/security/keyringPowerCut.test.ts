import { describe, expect, it } from 'vitest'
import { writeAnchor } from '../../../../electron/security/anchor.ts'
import { kdfFloor } from '../../../../electron/security/kdf.ts'
import {
  changePassphrase,
  deriveKeys,
  unlockWithPassphrase,
  unlockWithRecoveryKey
} from '../../../../electron/security/keyring.ts'
import type { KeyringFolder } from '../../../../electron/security/keyringFolder.ts'
import { loadKeyring } from '../../../../electron/security/keyringStore.ts'
import { renewRecoveryKey } from '../../../../electron/security/renewRecoveryKey.ts'
import { findPassphraseSlot } from '../../../../electron/security/slots.ts'
import { aKeyring, aTry, deviceSecret, now, rightWords, utf8 } from '../../../integration/electron/security/aKeyring.ts'

type Files = ReadonlyMap<string, Uint8Array>
class PowerCut extends Error {}

/** What the disk may hold after a cut: a file's bytes are sure only once synced, a name only once the folder was. */
interface Disk extends KeyringFolder {
  readonly steps: () => number
  readonly afterCut: () => readonly Files[]
  readonly files: () => Files
}

let folders = 0
function aDisk(start: Files, cutAt: number): Disk {
  let seen = new Map(start)
  let sure = new Map(start)
  const unsynced = new Set<string>()
  const renames: (readonly [string, string])[] = []
  let steps = 0
  const step = () => {
    steps += 1
    if (steps > cutAt) throw new PowerCut()
  }
  folders += 1
  return {
    name: `disk ${folders}`,
    steps: () => steps,
    files: () => seen,
    findFile: async name => seen.get(name)?.slice() ?? null,
    writeFile: async (name, bytes) => {
      step()
      seen.set(name, bytes.slice())
      unsynced.add(name)
    },
    syncFile: async name => {
      step()
      unsynced.delete(name)
      const bytes = seen.get(name)
      if (bytes) sure.set(name, bytes)
    },
    rename: async (from, to) => {
      step()
      const bytes = seen.get(from)
      if (!bytes) throw new Error(`nothing named ${from}`)
      seen = new Map(seen).set(to, bytes)
      seen.delete(from)
      if (unsynced.delete(from)) unsynced.add(to)
      renames.push([from, to])
    },
    remove: async name => {
      step()
      seen = new Map(seen)
      seen.delete(name)
    },
    syncFolder: async () => {
      step()
      sure = new Map([...seen].filter(([name]) => !unsynced.has(name)))
      renames.length = 0
    },
    // Names may have reached the disk or not; bytes that were never synced may be there, half there or gone.
    afterCut: () => {
      const halves = [0, 0.5, 1].map(
        share =>
          new Map(
            [...seen].map(([name, bytes]) => [name, unsynced.has(name) ? bytes.slice(0, bytes.length * share) : bytes])
          )
      )
      return [sure, ...halves]
    }
  }
}

const newWords = 'three quiet herons paddle'
const outcomes = new Map<string, Promise<string>>()

/** Which words open these files; each distinct keyring is asked once, since every answer costs an Argon2id. */
async function openedBy(files: Files): Promise<string> {
  const found = await loadKeyring(aDisk(files, Number.POSITIVE_INFINITY))
  if (!found.ok) return found.problem
  const slot = findPassphraseSlot(found.keyring.slots)
  const key = JSON.stringify(slot)
  const known = outcomes.get(key) ?? tryBoth(files)
  outcomes.set(key, known)
  return known
}

async function tryBoth(files: Files): Promise<string> {
  for (const words of [rightWords, newWords]) {
    const outcome = await unlockWithPassphrase(aTry(aDisk(files, Number.POSITIVE_INFINITY), words))
    if (outcome.ok) return `${words}: ${Buffer.from(outcome.dek).toString('hex')}`
  }
  return 'nothing opens'
}

/** Cuts the power before every step of the work, and collects what opens afterwards. */
async function cutEverywhere(start: Files, work: (disk: Disk) => Promise<unknown>) {
  const whole = aDisk(start, Number.POSITIVE_INFINITY)
  await work(whole)
  const answers = new Set<string>()
  let states = 0
  for (let cutAt = 0; cutAt <= whole.steps(); cutAt += 1) {
    const disk = aDisk(start, cutAt)
    try {
      await work(disk)
    } catch (error) {
      if (!(error instanceof PowerCut)) throw error
    }
    for (const files of disk.afterCut()) {
      answers.add(await openedBy(files))
      states += 1
    }
  }
  return { answers: [...answers].sort(), states, steps: whole.steps(), end: await openedBy(whole.files()) }
}

async function made() {
  const disk = aDisk(new Map(), Number.POSITIVE_INFINITY)
  const keys = await aKeyring(disk)
  return { ...keys, files: disk.files(), hex: Buffer.from(keys.dek).toString('hex') }
}

const fresh = (folder: KeyringFolder) => ({
  folder,
  passphrase: utf8(newWords),
  workerNames: [],
  deviceSecret,
  kdfProfile: kdfFloor
})

describe('a power cut at every step of', () => {
  it('createKeyring leaves no keyring or a whole one', async () => {
    const cut = await cutEverywhere(new Map(), disk => aKeyring(disk))

    const kinds = cut.answers.map(answer => answer.split(':')[0])
    expect([...new Set(kinds)].sort()).toEqual([rightWords, 'missing'])
  }, 60_000)

  it('changePassphrase leaves the old words or the new ones in force', async () => {
    const { files, dek, hex } = await made()

    const cut = await cutEverywhere(files, disk => changePassphrase({ ...fresh(disk), dek }))

    expect(cut.answers).toEqual([`${rightWords}: ${hex}`, `${newWords}: ${hex}`])
    expect(cut.end).toBe(`${newWords}: ${hex}`)
    expect(cut.states).toBeGreaterThanOrEqual(36)
  }, 60_000)

  it('unlockWithRecoveryKey leaves the old words or the new ones in force', async () => {
    const { files, recoveryKey, hex } = await made()

    const cut = await cutEverywhere(files, disk => unlockWithRecoveryKey({ ...fresh(disk), recoveryKey }))

    expect(cut.answers).toEqual([`${rightWords}: ${hex}`, `${newWords}: ${hex}`])
  }, 60_000)

  it('renewRecoveryKey leaves the words in force', async () => {
    const { files, dek, hex } = await made()

    const cut = await cutEverywhere(files, disk => renewRecoveryKey({ folder: disk, dek }))

    expect(cut.answers).toEqual([`${rightWords}: ${hex}`])
  }, 60_000)

  it('unlockWithPassphrase, right or wrong, leaves the words in force', async () => {
    const { files, hex } = await made()

    for (const words of [rightWords, 'wrong words every time']) {
      const cut = await cutEverywhere(files, disk => unlockWithPassphrase(aTry(disk, words)))
      expect(cut.answers).toEqual([`${rightWords}: ${hex}`])
    }
  }, 60_000)

  it('the first unlock after a change leaves the new words in force although the previous file goes', async () => {
    const { files, dek, hex } = await made()
    const changed = aDisk(files, Number.POSITIVE_INFINITY)
    await changePassphrase({ ...fresh(changed), dek })

    const cut = await cutEverywhere(changed.files(), disk => unlockWithPassphrase(aTry(disk, newWords)))

    expect(cut.answers).toEqual([`${newWords}: ${hex}`])
  }, 60_000)

  it('writeAnchor leaves the words in force', async () => {
    const { files, dek, hex } = await made()

    const auditKey = deriveKeys(dek).audit
    const cut = await cutEverywhere(files, disk => writeAnchor({ folder: disk, auditKey, head: 'h', now }))

    expect(cut.answers).toEqual([`${rightWords}: ${hex}`])
  }, 60_000)

  it('a wrong try never gives the try back once the passphrase was judged', async () => {
    const { files } = await made()
    const whole = aDisk(files, Number.POSITIVE_INFINITY)
    await unlockWithPassphrase(aTry(whole, 'wrong words every time'))
    const counts: number[] = []

    for (const after of whole.afterCut()) {
      const found = await loadKeyring(aDisk(after, Number.POSITIVE_INFINITY))
      counts.push(found.ok ? found.keyring.tries.count : -1)
    }

    expect(counts).toEqual([1, 1, 1, 1])
  })
})

describe('the disk of this test', () => {
  it('loses the keyring when a writer forgets to sync, so that the tests above can fail', async () => {
    const { files } = await made()
    const careless = aDisk(files, Number.POSITIVE_INFINITY)
    const bytes = (await careless.findFile('keyring.json')) ?? new Uint8Array(0)
    await careless.writeFile('keyring.json.new', bytes)
    await careless.rename('keyring.json.new', 'keyring.json')

    const answers = await Promise.all(careless.afterCut().map(openedBy))

    expect(answers).toContain('damaged')
  })
})
