import { z } from 'zod'
import { type Keyring, readKeyring, type Tries, writeKeyring } from './keyringFile.ts'
import { type KeyringFolder, replaceFile } from './keyringFolder.ts'
import { noTries, stricter } from './throttle.ts'

export const keyringName = 'keyring.json'
const previousName = 'keyring.json.bak'
const triesName = 'unlockTries.json'

const StoredTries = z.strictObject({ count: z.int().min(0).max(1_000_000), lastAt: z.iso.datetime().nullable() })

export type FoundKeyring =
  | { readonly ok: true; readonly keyring: Keyring; readonly fromPrevious: boolean }
  | { readonly ok: false; readonly problem: 'missing' | 'damaged' | 'newer' }

/** The keyring, or the previous one where the present one is gone or broken. */
export async function loadKeyring(folder: KeyringFolder): Promise<FoundKeyring> {
  const present = await folder.findFile(keyringName)
  const read = present ? readKeyring(present) : ({ ok: false, problem: 'missing' } as const)
  if (read.ok) return { ...read, fromPrevious: false }
  if (read.problem === 'newer') return read
  const previous = await folder.findFile(previousName)
  const kept = previous ? readKeyring(previous) : null
  return kept?.ok ? { ...kept, fromPrevious: true } : read
}

/** Makes the previous keyring the present one again; what was broken is kept beside it for whoever looks into it. */
export async function restorePrevious(folder: KeyringFolder, keyring: Keyring): Promise<void> {
  const broken = await folder.findFile(keyringName)
  if (broken) await replaceFile(folder, 'keyring.json.damaged', broken)
  await noteInKeyring(folder, keyring)
}

/** Puts a changed keyring in place; the one before stays as `.bak` until the next unlock proves the new one. */
export async function replaceKeyring(folder: KeyringFolder, keyring: Keyring): Promise<void> {
  const present = await folder.findFile(keyringName)
  if (present && readKeyring(present).ok) await replaceFile(folder, previousName, present)
  await replaceFile(folder, keyringName, writeKeyring(keyring))
}

/** Changes what is not secret (tries, anchor) without touching the kept previous keyring. */
export async function noteInKeyring(folder: KeyringFolder, keyring: Keyring): Promise<void> {
  await replaceFile(folder, keyringName, writeKeyring(keyring))
}

export async function dropPrevious(folder: KeyringFolder): Promise<void> {
  await folder.remove(previousName)
  await folder.syncFolder()
}

export async function loadTries(folder: KeyringFolder, keyring: Keyring): Promise<Tries> {
  return stricter(keyring.tries, await storedTries(folder))
}

/** Writes the tries to both places, the small file first. */
export async function saveTries(folder: KeyringFolder, keyring: Keyring, tries: Tries): Promise<Keyring> {
  await replaceFile(folder, triesName, new TextEncoder().encode(JSON.stringify(tries)))
  const noted = { ...keyring, tries }
  await noteInKeyring(folder, noted)
  return noted
}

async function storedTries(folder: KeyringFolder): Promise<Tries> {
  const bytes = await folder.findFile(triesName)
  if (bytes === null) return noTries
  try {
    const parsed = StoredTries.safeParse(JSON.parse(new TextDecoder().decode(bytes)))
    return parsed.success ? parsed.data : noTries
  } catch {
    // A broken note is worth as much as a deleted one: the keyring holds the same number.
    return noTries
  }
}
