import type { KeyedDatabase } from './runtime.ts'

const hexDigits = new TextEncoder().encode('0123456789abcdef')

export class KeyLengthError extends Error {
  override readonly name = 'KeyLengthError'
}

/** The raw-key form `x'…'` as bytes, built without a string: a string could not be zeroed. */
export function rawKeyForm(key: Uint8Array): Buffer {
  if (key.length !== 32) throw new KeyLengthError(`A case file key has 32 bytes, not ${key.length}.`)
  const form = Buffer.alloc(67)
  form[0] = 0x78
  form[1] = 0x27
  key.forEach((byte, index) => {
    form[2 + index * 2] = hexDigits[byte >> 4] ?? 0
    form[3 + index * 2] = hexDigits[byte & 15] ?? 0
  })
  form[66] = 0x27
  return form
}

/** Only SQLCipher 4: it authenticates every page, and tools outside this app can read it in 25 years (trap L3). */
export function unlockConnection(database: KeyedDatabase, key: Uint8Array): void {
  database.pragma("cipher = 'sqlcipher'")
  database.pragma('legacy = 4')
  const form = rawKeyForm(key)
  try {
    database.key(form)
  } finally {
    form.fill(0)
  }
}
