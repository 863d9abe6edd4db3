import { storageSentences } from '../../../resources/strings/en-GB/storage.ts'
import type { SessionStatus } from '../../contract/session.ts'
import { describeKeyring } from '../../security/describeKeyring.ts'
import { idleMinutes } from '../../security/idle.ts'
import { keyringFolder } from '../../security/keyringFolder.ts'
import { findShutStatus } from '../../security/shutStatus.ts'
import { findSignedInWorker } from './directory.ts'
import type { OpenSession } from './openSession.ts'
import { keyringSentence, sentenceOf } from './sentences.ts'
import { readSettings } from './settings.ts'
import type { Surroundings } from './surroundings.ts'

/** What the window shows first: set-up, the lock screen, or the desk of whoever is signed in. */
export async function readStatus(session: OpenSession | null, surroundings: Surroundings): Promise<SessionStatus> {
  const { places, deviceSecret, now } = surroundings
  const shut = { authority: null, practice: false, worker: null, waitSeconds: 0, idleMinutes: idleMinutes.usual }
  const keychain = deviceSecret !== null
  if (session !== null) {
    const { store, authority, practice, worker } = session
    const shown = worker === null ? null : await findSignedInWorker(store, worker.id)
    const settings = await readSettings(store)
    return {
      ...shut,
      state: 'open',
      authority,
      practice,
      worker: shown,
      keychain,
      idleMinutes: settings.idleMinutes,
      problem: null
    }
  }
  const whole = await findShutStatus({ places, now: now(), keepsSecret: () => keychain })
  if (whole !== null) return whole
  const keyring = await describeKeyring(keyringFolder(places.profile), now().toISOString())
  // A file without its keyring holds somebody's work: set-up would look like an invitation to begin again.
  if (!keyring.ok) return { ...shut, state: 'locked', keychain, problem: keyringSentence(keyring.problem) }
  const { hasDeviceSecret, waitSeconds } = keyring
  return {
    ...shut,
    state: 'locked',
    keychain: hasDeviceSecret,
    waitSeconds,
    problem: sentenceOf(storageSentences.missing)
  }
}
