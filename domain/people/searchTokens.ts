/** Letters that no decomposition takes apart. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h'
}

/** Lower case, without accents and apostrophes, hyphens as spaces: "Zoë O’Neill-Łuczak" becomes "zoe oneill luczak". */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðþıħ]/g, letter => PLAIN_LETTERS[letter] ?? letter)
    .replace(/['’‘ʼʻ`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** What a name is found by: each of its words, and the ways that people run O’Neill and Smith-Jones together. */
export function searchTokens(name: string): readonly string[] {
  const runTogether = name.split(/\s+/).map(word => foldText(word).replaceAll(' ', ''))
  const apart = foldText(name.replace(/['’‘ʼʻ`´]/g, ' ')).split(' ')
  const tokens = [...foldText(name).split(' '), ...runTogether, ...apart]
  return [...new Set(tokens.filter(token => token !== ''))]
}

/** True when every word asked for begins one of the name's tokens. */
export function nameMatches(asked: string, tokens: readonly string[]): boolean {
  const words = foldText(asked)
    .split(' ')
    .filter(word => word !== '')
  return words.length > 0 && words.every(word => tokens.some(token => token.startsWith(word)))
}
