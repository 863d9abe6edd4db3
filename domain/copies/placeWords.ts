/** What shows where somebody lives (domain.md 13.3, 3): never the words themselves to anybody but this scan. */
export type PlaceWord = {
  readonly kind: 'street' | 'postcode' | 'setting' | 'telephone' | 'area'
  readonly words: string
  /** Whose place it shows. */
  readonly personId: string
  /** Only a part of its name, as people say it; it may also be the name of something larger. */
  readonly short?: true
}

const kindsOfSetting =
  /\s+(?:(?:church of england|c of e|ce|rc|catholic|infants?|junior|primary|secondary|high|grammar|community|nursery|pre ?school|school|academy|college|surgery|practice|medical|health|childrens?|family|clinic|centre)\s*)+$/

/** "Thornhill Primary School" is "Thornhill" to everybody who knows it; '' where too little is left to know it by. */
export function shortSetting(name: string): string {
  const whole = plain(name)
  const short = whole.replace(kindsOfSetting, '')
  return short !== whole && short.replaceAll(' ', '').length >= 6 ? short : ''
}

const postcodeShape = /^([a-z]{1,2}\d[a-z\d]?)(\d[a-z]{2})$/
const shortest = 4

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const squeezed = (text: string) => plain(text).replaceAll(' ', '')
const digitsOf = (text: string) => text.replace(/\D/g, '')

/** A text that is looked through for many words, made ready once. */
type Ready = { readonly spaced: string; readonly joined: string; readonly digits: string }

function has(text: Ready, { kind, words }: PlaceWord): boolean {
  if (kind === 'telephone') {
    const digits = digitsOf(words).replace(/^(?:0044|44|0)/, '')
    return digits.length >= 6 && text.digits.includes(digits)
  }
  if (kind === 'postcode') {
    const parts = postcodeShape.exec(squeezed(words))
    if (parts === null) return squeezed(words).length >= shortest && text.joined.includes(squeezed(words))
    // Half a postcode is enough to find a refuge: the district counts as well.
    return text.joined.includes(`${parts[1]}${parts[2]}`) || text.spaced.includes(` ${parts[1]} `)
  }
  return namesOf(words).some(
    name => text.spaced.includes(` ${name} `) || (name.length > 7 && text.joined.includes(name.replaceAll(' ', '')))
  )
}

/** "14 Elm Row" is also "Elm Row"; "Flat 2" alone shows nothing. */
function namesOf(words: string): readonly string[] {
  const whole = plain(words)
  const withoutNumber = whole.replace(/^(?:flat |unit |room )?\d+[a-z]? /, '')
  return [whole, withoutNumber].filter(
    name => name.replace(/\d/g, '').trim().length >= shortest && !/^flat \d*[a-z]?$/.test(name)
  )
}

/** Whose places a text may show, for the people whose places are to be looked for. */
export function findPlaces(text: string, words: readonly PlaceWord[]): readonly PlaceWord[] {
  if (words.length === 0) return []
  const ready = { spaced: ` ${plain(text)} `, joined: squeezed(text), digits: digitsOf(text) }
  return words.filter(word => has(ready, word))
}
