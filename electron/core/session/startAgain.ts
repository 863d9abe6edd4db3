import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { zero } from '../../security/crypto.ts'
import { keyringFileName } from '../../security/filePlaces.ts'
import { unlockWithPassphrase } from '../../security/keyring.ts'
import { keyringFolder } from '../../security/keyringFolder.ts'
import { type Made, makeFile } from './makeFile.ts'
import { refusalOfKeyring, type SessionRefusal } from './sentences.ts'
import type { Surroundings } from './surroundings.ts'

const nobody = { authority: '', displayName: '', jobTitle: '', role: '', teamName: '', organisationName: '' }

/**
 * The practice file as on its first day, with the same passphrase and a new recovery key. The new file is whole before
 * the old one goes; nothing of the old one is kept. `leave` closes what is open.
 */
export async function startPracticeAgain(
  passphrase: Uint8Array,
  surroundings: Surroundings,
  leave: () => Promise<void>
): Promise<Made | SessionRefusal> {
  const { places, deviceSecret, now } = surroundings
  const folder = keyringFolder(places.profile)
  const again = passphrase.slice()
  const proven = await unlockWithPassphrase({
    folder,
    passphrase,
    deviceSecret,
    kdfProfile: null,
    now: now().toISOString()
  })
  if (!proven.ok) {
    zero(again)
    return refusalOfKeyring(proven)
  }
  zero(proven.dek)
  return makeFile({ purpose: 'practise', passphrase: again, ...nobody }, surroundings, async () => {
    await leave()
    const old = [places.file, `${places.file}-wal`, `${places.file}-shm`, join(places.profile, keyringFileName)]
    for (const path of old) await rm(path, { force: true })
  })
}
