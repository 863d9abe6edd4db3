import { randomBytes, sha256 } from './crypto.ts'

/** No I, L, O or U: nothing on the printed page can be read as something else. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const keyLetters = 32
const checkLetters = 4
export const recoveryKeyLength = 20

/** 160 random bits. */
export function newRecoveryKey(): Uint8Array {
  return randomBytes(recoveryKeyLength)
}

/** Eight groups of four for the key and a ninth that finds a slip of the pen. */
export function printRecoveryKey(key: Uint8Array): string {
  const written = toLetters(key, keyLetters) + checkOf(key)
  return (written.match(/.{4}/g) ?? []).join('-')
}

/** The key behind what a person typed from paper, or null when a letter is wrong, missing or in the wrong place. */
export function findRecoveryKey(typed: string): Uint8Array | null {
  const written = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  if (written.length !== keyLetters + checkLetters) return null
  const key = fromLetters(written.slice(0, keyLetters))
  return key !== null && checkOf(key) === written.slice(keyLetters) ? key : null
}

function checkOf(key: Uint8Array): string {
  return toLetters(sha256(new Uint8Array([...new TextEncoder().encode('recoveryCheck/v1'), ...key])), checkLetters)
}

function toLetters(bytes: Uint8Array, length: number): string {
  return Array.from({ length }, (_, index) => letters[fiveBits(bytes, index * 5)]).join('')
}

function fiveBits(bytes: Uint8Array, from: number): number {
  const pair = ((bytes[from >> 3] ?? 0) << 8) | (bytes[(from >> 3) + 1] ?? 0)
  return (pair >> (11 - (from & 7))) & 31
}

function fromLetters(written: string): Uint8Array | null {
  const key = new Uint8Array(recoveryKeyLength)
  for (let index = 0; index < written.length; index += 1) {
    const value = letters.indexOf(written.charAt(index))
    if (value < 0) return null
    for (let bit = 0; bit < 5; bit += 1) {
      const at = index * 5 + bit
      key[at >> 3] = (key[at >> 3] ?? 0) | (((value >> (4 - bit)) & 1) << (7 - (at & 7)))
    }
  }
  return key
}
