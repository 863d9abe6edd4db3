import { passphraseWords } from '../../resources/words/passphraseWords.ts'
import { commonPassphrases, commonWords } from './commonPassphrases.ts'
import { randomBytes, zero } from './crypto.ts'

export const shortestPassphrase = 14
const generatedWords = 5

export type PassphraseVerdict =
  | { readonly allowed: true }
  | {
      readonly allowed: false
      readonly because: 'tooShort' | 'tooLong' | 'tooCommon' | 'tooRepetitive' | 'containsName'
    }

/** The same passphrase typed on another keyboard gives the same bytes (NFKC). Plain ASCII never becomes a string, which could not be zeroed. */
export function normalisePassphrase(typed: Uint8Array): Uint8Array {
  if (typed.every(byte => byte < 128)) return typed.slice()
  return new TextEncoder().encode(new TextDecoder().decode(typed).normalize('NFKC'))
}

/** May this passphrase protect a case file? Length first; then what guessers try first. */
export function judgePassphrase(passphrase: Uint8Array, workerNames: readonly string[]): PassphraseVerdict {
  const written = new TextDecoder().decode(passphrase)
  const length = [...written].length
  if (length < shortestPassphrase) return { allowed: false, because: 'tooShort' }
  if (length > 200) return { allowed: false, because: 'tooLong' }
  const plain = lettersAndDigits(written)
  if (containsName(written, workerNames)) return { allowed: false, because: 'containsName' }
  if (isRepetitive(plain)) return { allowed: false, because: 'tooRepetitive' }
  if (isCommon(plain) || isCommon(lettersAndDigits(withoutDisguise(written))))
    return { allowed: false, because: 'tooCommon' }
  return { allowed: true }
}

/** Five words from our own list, each chosen with equal chance: over 55 bits, and one can say it aloud. */
export function generatePassphrase(workerNames: readonly string[]): Uint8Array {
  for (;;) {
    const chosen = Array.from({ length: generatedWords }, () => passphraseWords[randomBelow(passphraseWords.length)])
    const passphrase = new TextEncoder().encode(chosen.join(' '))
    if (judgePassphrase(passphrase, workerNames).allowed) return passphrase
  }
}

function randomBelow(limit: number): number {
  const fair = 65_536 - (65_536 % limit)
  for (;;) {
    const pair = randomBytes(2)
    const value = (pair[0] ?? 0) * 256 + (pair[1] ?? 0)
    zero(pair)
    if (value < fair) return value % limit
  }
}

function lettersAndDigits(written: string): string {
  return written.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** A name of three letters counts only as a word of its own: "Ali" must not forbid "quality". */
function containsName(written: string, names: readonly string[]): boolean {
  const words = wordsOf(written)
  return names
    .flatMap(wordsOf)
    .some(name =>
      name.length > 3 ? lettersAndDigits(written).includes(name) : name.length === 3 && words.includes(name)
    )
}

function wordsOf(written: string): readonly string[] {
  return written.toLowerCase().split(/[^\p{L}\p{N}]+/u)
}

function isRepetitive(plain: string): boolean {
  if (new Set(plain).size < 6) return true
  return [1, 2, 3, 4, 5, 6, 7].some(size => plain === plain.slice(0, size).repeat(plain.length).slice(0, plain.length))
}

const disguises: Readonly<Record<string, string>> = {
  '@': 'a',
  $: 's',
  '!': 'i',
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't'
}

/** Signs that people put in place of letters deceive no guesser. */
function withoutDisguise(written: string): string {
  return written.replace(/[@$!013457]/g, sign => disguises[sign] ?? sign)
}

/** Common passphrases, and anything that is only common words, runs of keys and figures put together. */
function isCommon(plain: string): boolean {
  return commonPassphrases.has(plain) || leftOver(plain).length < 5
}

function leftOver(text: string): string {
  const withoutWords = commonWords.reduce((rest, word) => rest.replaceAll(word, ''), text)
  return withoutWords.replace(/\d/g, '')
}
