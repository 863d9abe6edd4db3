import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileProblems } from '../../../resources/strings/en-GB/fileSetUp.ts'
import { storageSentences } from '../../../resources/strings/en-GB/storage.ts'
import { type FilePlaces, fileName, keyringFileName } from '../../security/filePlaces.ts'
import { createKeyring } from '../../security/keyring.ts'
import { keyringFolder } from '../../security/keyringFolder.ts'
import { practiceClock } from '../practice/practiceClock.ts'
import { fillCouncilFile } from './fillCouncilFile.ts'
import { fillPracticeFile } from './fillPracticeFile.ts'
import type { NewFile } from './newFile.ts'
import { forgetKeys, openKeyedFile } from './openedFile.ts'
import { type OpenSession, openSession } from './openSession.ts'
import { refusal, refusalOfKeyring, type SessionRefusal, sentenceOf } from './sentences.ts'
import type { Surroundings } from './surroundings.ts'
import { isRole } from './workerFacts.ts'

export type Made = { readonly outcome: 'made'; readonly recoveryKey: string; readonly session: OpenSession }

/**
 * Makes the keyring and the file in a folder of their own, fills the file, and only then puts both in their place. A
 * computer that goes off half-way leaves either a whole file or none, and never one that looks like somebody's work.
 * `clearPlace` takes away what stands there, when the new file is whole.
 */
export async function makeFile(
  asked: NewFile,
  surroundings: Surroundings,
  clearPlace: () => Promise<void> = async () => undefined
): Promise<Made | SessionRefusal> {
  const { places, now, newId, deviceSecret } = surroundings
  if (asked.purpose === 'council' && (asked.displayName === '' || asked.authority === '')) {
    return refusal(asked.displayName === '' ? fileProblems.nameMissing : fileProblems.authorityMissing)
  }
  if (asked.purpose === 'council' && !isRole(asked.role)) return refusal(fileProblems.roleUnknown)
  rmSync(places.making, { recursive: true, force: true })
  mkdirSync(places.making, { recursive: true, mode: 0o700 })
  const at = now().toISOString()
  const ids = { workerId: newId(), deviceId: newId() }
  const keyring = await createKeyring({
    folder: keyringFolder(places.making),
    ...ids,
    passphrase: asked.passphrase,
    workerNames: asked.displayName === '' ? [] : [asked.displayName],
    deviceSecret,
    kdfProfile: await surroundings.kdfProfile(),
    now: at
  })
  if (!keyring.ok) {
    return keyring.problem === 'alreadyThere'
      ? refusal(sentenceOf(storageSentences.alreadyThere))
      : refusalOfKeyring(keyring)
  }
  // One copy opens the file while it is filled, the other where it stands afterwards; both are zeroed there.
  const dek = keyring.dek.slice()
  const keyed = await openKeyedFile(keyring.dek, join(places.making, fileName), 'create', at)
  if (!keyed.ok) return refusal(sentenceOf(storageSentences[keyed.problem]))
  const clock = practiceClock(now)
  const unfilled = await openSession(keyed, ids.deviceId, { ...surroundings, now: clock.now })
  try {
    if (asked.purpose === 'council') await fillCouncilFile(unfilled, asked, ids.workerId, newId)
    else await fillPracticeFile(unfilled, clock, surroundings)
  } finally {
    await unfilled.store.close()
    forgetKeys(unfilled.keys)
  }
  await clearPlace()
  putInPlace(places)
  const opened = await openKeyedFile(dek, places.file, 'open', at)
  if (!opened.ok) return refusal(sentenceOf(storageSentences[opened.problem]))
  const session = await openSession(opened, ids.deviceId, surroundings)
  return { outcome: 'made', recoveryKey: keyring.recoveryKey, session }
}

/** The file first, the keyring last: a profile with a keyring is a profile that is set up. */
function putInPlace({ profile, making, file }: FilePlaces): void {
  renameSync(join(making, fileName), file)
  renameSync(join(making, keyringFileName), join(profile, keyringFileName))
  rmSync(making, { recursive: true, force: true })
}

/** After a stop between the two renames of `putInPlace`: the keyring that waits belongs to the file that is there. */
export function finishMaking({ profile, making, file }: FilePlaces): void {
  const waiting = join(making, keyringFileName)
  const keyring = join(profile, keyringFileName)
  if (existsSync(file) && !existsSync(keyring) && existsSync(waiting) && !existsSync(join(making, fileName))) {
    renameSync(waiting, keyring)
    rmSync(making, { recursive: true, force: true })
  }
}
