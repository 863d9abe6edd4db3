import { storageSentences } from '../../../resources/strings/en-GB/storage.ts'
import { zero } from '../../security/crypto.ts'
import { describeKeyring } from '../../security/describeKeyring.ts'
import { changePassphrase, unlockWithPassphrase, unlockWithRecoveryKey } from '../../security/keyring.ts'
import { keyringFolder } from '../../security/keyringFolder.ts'
import { renewRecoveryKey } from '../../security/renewRecoveryKey.ts'
import { openKeyedFile } from './openedFile.ts'
import { type OpenSession, openSession } from './openSession.ts'
import { keyringSentence, refusal, refusalOfKeyring, type SessionRefusal, sentenceOf } from './sentences.ts'
import type { Surroundings } from './surroundings.ts'

export type Unlocked<More extends object = object> =
  | ({ readonly outcome: 'open'; readonly session: OpenSession } & More)
  | SessionRefusal

/** Opens the file with the passphrase, which is overwritten here whatever the outcome. */
export async function unlockFile(passphrase: Uint8Array, surroundings: Surroundings): Promise<Unlocked> {
  const { places, deviceSecret, now } = surroundings
  const folder = keyringFolder(places.profile)
  const at = now().toISOString()
  const unlocked = await unlockWithPassphrase({ folder, passphrase, deviceSecret, kdfProfile: null, now: at })
  return unlocked.ok ? openWith(unlocked.dek, surroundings) : refusalOfKeyring(unlocked)
}

/** Opens the file with the printed key, which is thereby used up: a new passphrase and a new printed key take over. */
export async function recoverFile(
  recoveryKey: string,
  passphrase: Uint8Array,
  surroundings: Surroundings
): Promise<Unlocked<{ readonly recoveryKey: string }>> {
  const recovered = await unlockWithRecoveryKey({
    folder: keyringFolder(surroundings.places.profile),
    recoveryKey,
    passphrase,
    workerNames: [],
    deviceSecret: surroundings.deviceSecret,
    kdfProfile: await surroundings.kdfProfile()
  })
  if (!recovered.ok) return refusalOfKeyring(recovered)
  const opened = await openWith(recovered.dek, surroundings)
  return opened.outcome === 'open' ? { ...opened, recoveryKey: recovered.recoveryKey } : opened
}

async function openWith(dek: Uint8Array, surroundings: Surroundings): Promise<Unlocked> {
  const { places, now } = surroundings
  const at = now().toISOString()
  const keyring = await describeKeyring(keyringFolder(places.profile), at)
  if (!keyring.ok) {
    zero(dek)
    return refusal(keyringSentence(keyring.problem))
  }
  const keyed = await openKeyedFile(dek, places.file, 'open', at)
  if (!keyed.ok) return refusal(sentenceOf(storageSentences[keyed.problem]))
  return { outcome: 'open', session: await openSession(keyed, keyring.deviceId, surroundings) }
}

/** The present passphrase is asked for once more and counts as a try; the file itself is not touched. */
export async function changeFilePassphrase(
  current: Uint8Array,
  next: Uint8Array,
  workerNames: readonly string[],
  surroundings: Surroundings
): Promise<{ readonly outcome: 'changed' } | SessionRefusal> {
  const { places, deviceSecret, now, kdfProfile } = surroundings
  const folder = keyringFolder(places.profile)
  const at = now().toISOString()
  const proven = await unlockWithPassphrase({ folder, passphrase: current, deviceSecret, kdfProfile: null, now: at })
  if (!proven.ok) {
    zero(next)
    return refusalOfKeyring(proven)
  }
  const profile = await kdfProfile()
  const changed = await changePassphrase({
    folder,
    dek: proven.dek,
    passphrase: next,
    workerNames,
    deviceSecret,
    kdfProfile: profile
  })
  zero(proven.dek)
  return changed.ok ? { outcome: 'changed' } : refusalOfKeyring(changed)
}

/** For somebody who knows the passphrase and has no paper: the power went, or the paper did. The old paper opens nothing. */
export async function renewFileRecoveryKey(
  passphrase: Uint8Array,
  { places, deviceSecret, now }: Surroundings
): Promise<{ readonly outcome: 'made'; readonly recoveryKey: string } | SessionRefusal> {
  const folder = keyringFolder(places.profile)
  const at = now().toISOString()
  const proven = await unlockWithPassphrase({ folder, passphrase, deviceSecret, kdfProfile: null, now: at })
  if (!proven.ok) return refusalOfKeyring(proven)
  const renewed = await renewRecoveryKey({ folder, dek: proven.dek })
  zero(proven.dek)
  return renewed.ok ? { outcome: 'made', recoveryKey: renewed.recoveryKey } : refusalOfKeyring(renewed)
}
