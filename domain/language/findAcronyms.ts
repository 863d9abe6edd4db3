export type UnexplainedAcronym = { readonly at: number; readonly acronym: string; readonly words: string | null }

const ACRONYM = /(?<![\p{L}\p{N}])(?:\p{Lu}{2,6}s?|\p{Lu}\p{Ll}?\p{Lu}{1,4}[0-9]?)(?![\p{L}\p{N}])/gu
/** Not abbreviations to anybody: roman numerals of years at school, and things that are said as they are written. */
const EVERYDAY: ReadonlySet<string> = new Set([
  'OK',
  'UK',
  'TV',
  'NHS',
  'GP',
  'GPs',
  'ID',
  'PE',
  'IT',
  'AM',
  'PM',
  'II',
  'III',
  'IV'
])

/** Every abbreviation that no earlier words in the text explain, with its full words where the glossary has them. */
export function findAcronyms(text: string, glossary: ReadonlyMap<string, string>): readonly UnexplainedAcronym[] {
  return Array.from(text.matchAll(ACRONYM))
    .filter(
      match => !EVERYDAY.has(match[0]) && !isExplained(text, match[0], match.index) && !isShouting(text, match.index)
    )
    .map(match => ({ at: match.index, acronym: match[0], words: glossary.get(match[0].replace(/s$/, '')) ?? null }))
}

/** "team around the family (TAF)" explains every TAF from there on; "TAF (team around the family)" too. */
function isExplained(text: string, acronym: string, at: number): boolean {
  const plain = acronym.replace(/s$/, '')
  const before = text.slice(0, at + acronym.length + 2)
  return (
    new RegExp(`\\(${plain}s?\\)`, 'u').test(before) ||
    new RegExp(`${plain}s? \\(\\p{Ll}`, 'u').test(text.slice(0, at + acronym.length + 3))
  )
}

/** A line typed with the capitals lock on is not a row of abbreviations. */
function isShouting(text: string, at: number): boolean {
  const from = text.lastIndexOf('\n', at) + 1
  const to = text.indexOf('\n', at)
  const line = text.slice(from, to === -1 ? undefined : to)
  return !/\p{Ll}/u.test(line) && /\p{Lu}{2,}\s+\p{Lu}{2,}/u.test(line)
}
