import { sessionStrings } from '../../../resources/strings/en-GB/session.ts'
import type { Problem } from '../../ui/problem.ts'

export const LEAST_CHARACTERS = 14

/** What stands in the way of a chosen passphrase; length only, for rules about digits make people choose worse ones. */
export function passphraseProblem(passphrase: string): Problem | null {
  const length = Array.from(passphrase.trim()).length
  return length >= LEAST_CHARACTERS ? null : { kind: 'error', say: sessionStrings.firstRun.tooShort(length) }
}

export function repeatProblem(passphrase: string, again: string): Problem | null {
  return passphrase === again ? null : { kind: 'error', say: sessionStrings.firstRun.notTheSame }
}

/** The bytes that leave the window: the same passphrase typed on two keyboards gives the same bytes. */
export function passphraseBytes(passphrase: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(passphrase.normalize('NFKC').trim())
}
