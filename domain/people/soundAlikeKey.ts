import { foldText } from './searchTokens.ts'

const SOUNDS: readonly (readonly [letters: string, digit: string])[] = [
  ['bfpv', '1'],
  ['cgjkqsxz', '2'],
  ['dt', '3'],
  ['l', '4'],
  ['mn', '5'],
  ['r', '6']
]
const DIGIT_OF: ReadonlyMap<string, string> = new Map(
  SOUNDS.flatMap(([letters, digit]) => Array.from(letters, letter => [letter, digit] as const))
)

/**
 * American Soundex as the archives use it: H and W do not part two letters of one sound, vowels do. `null` for names
 * written in letters it does not know; those are matched as they are written.
 */
export function soundAlikeKey(name: string): string | null {
  const letters = foldText(name).replaceAll(' ', '')
  const [first] = letters
  if (first === undefined || !/^[a-z]+$/.test(letters)) return null
  let key = first.toUpperCase()
  let last = DIGIT_OF.get(first) ?? ''
  for (const letter of letters.slice(1)) {
    const digit = DIGIT_OF.get(letter)
    if (digit !== undefined && digit !== last) key += digit
    if (letter !== 'h' && letter !== 'w') last = digit ?? ''
  }
  return key.slice(0, 4).padEnd(4, '0')
}
