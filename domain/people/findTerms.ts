import { isRealDay } from '../dates/isoDate.ts'
import { monthNames } from '../dates/monthNames.ts'
import { PartialDate } from '../dates/partialDate.ts'
import { birthTokens, type FindColumn, numberToken, soundTokens, telephoneToken } from './findTokens.ts'
import { foldText } from './searchTokens.ts'

/** One thing that was typed and where it may be found: `begins` for the start of a word, else the whole token. */
export type FindPlace = { readonly column: FindColumn; readonly token: string; readonly begins: boolean }
export type FindTerm = { readonly typed: string; readonly places: readonly FindPlace[] }
export type FindTerms = {
  readonly terms: readonly FindTerm[]
  /** The words that are none of the numbers and dates, folded. */
  readonly words: readonly string[]
  /** The whole day of birth, where one was typed. */
  readonly bornOn: string | null
}

const MOST_TERMS = 10
const month = `(?:${monthNames.map(name => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})`

type Shape = { readonly pattern: RegExp; readonly read: (found: RegExpExecArray) => readonly FindPlace[] | null }

/** Tried in this order; what a shape takes is no longer there for the next. */
const shapes: readonly Shape[] = [
  { pattern: /(?<![\w-])(\d{4})-(\d{2})-(\d{2})(?![\w-])/, read: ([, y, m, d]) => birth(y, m, d) },
  { pattern: /(?<!\w)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\w)/, read: ([, d, m, y]) => birth(y, m, d) },
  {
    pattern: new RegExp(String.raw`(?<!\w)(\d{1,2})(?:st|nd|rd|th)?(?: of)? (${month})\.?,? (\d{4})(?!\w)`, 'i'),
    read: ([, d, m, y]) => birth(y, monthOf(m), d)
  },
  { pattern: new RegExp(String.raw`(?<!\w)(${month}) (\d{4})(?!\w)`, 'i'), read: ([, m, y]) => birth(y, monthOf(m)) },
  { pattern: /(?<!\w)(?:PER|FAM|EPI|EHA)-[\d-]+(?!\w)/i, read: ([typed]) => [whole('birth', numberToken(typed))] },
  { pattern: /(?<!\w)[A-Z]\d{11}[A-Z\d](?!\w)/i, read: ([typed]) => [whole('numbers', numberToken(typed))] },
  {
    pattern: /(?<![\w+])(?:\+44|0)[\d ()-]{8,14}\d(?!\w)/,
    read: ([typed]) => [whole('numbers', telephoneToken(typed))]
  },
  { pattern: /(?<!\w)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\w)/, read: ([typed]) => [whole('numbers', numberToken(typed))] },
  {
    pattern: /(?<!\w)[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?!\w)/i,
    read: ([typed]) => [whole('homes', numberToken(typed))]
  },
  {
    pattern: /(?<!\w)(?:19|20)\d{2}(?!\w)/,
    read: ([typed]) => [whole('birth', `y${typed}`), begins('homes', typed)]
  }
]

/** Reads what somebody typed to find a person: names, dates in the ways people write them, numbers, postcodes, places. */
export function readFindTerms(typed: string): FindTerms {
  let rest = typed.normalize('NFKC').replace(/\s+/g, ' ')
  const terms: FindTerm[] = []
  for (const { pattern, read } of shapes) {
    const found = pattern.exec(rest)
    const places = found === null ? null : read(found)
    if (found === null || places === null) continue
    terms.push({ typed: found[0].trim(), places })
    rest = rest.replace(found[0], ' ')
  }
  const words = foldText(rest)
    .split(' ')
    .filter(word => word !== '')
    .slice(0, MOST_TERMS)
  const days = terms.flatMap(({ places }) => places.flatMap(({ token }) => dayOf(token) ?? []))
  return { terms: [...words.map(wordTerm), ...terms], words, bornOn: days[0] ?? null }
}

/** Two letters alone begin half of all streets; beside another word ("Bramble St") they say something. */
const LEAST_LETTERS_OF_PLACES = 3

function wordTerm(word: string, _place: number, words: readonly string[]): FindTerm {
  const sounds = soundTokens(word).map(token => whole('sounds', token))
  const long = word.length >= LEAST_LETTERS_OF_PLACES - (words.length > 1 ? 1 : 0) && !/^\d+$/.test(word)
  const places = long ? [begins('schools', word), begins('homes', word)] : [whole('homes', word)]
  return { typed: word, places: [begins('names', word), ...sounds, ...places] }
}

const whole = (column: FindColumn, token: string): FindPlace => ({ column, token, begins: false })
const begins = (column: FindColumn, token: string): FindPlace => ({ column, token, begins: true })

function birth(year = '', monthNumber?: string, day?: string): readonly FindPlace[] | null {
  const parts = { year: fullYear(year), month: Number(monthNumber), day: Number(day) }
  if (day === undefined) {
    const read = PartialDate.safeParse({ year: parts.year, month: parts.month, quality: 'month_only' })
    return read.success
      ? birthTokens(read.data)
          .slice(-1)
          .map(token => whole('birth', token))
      : null
  }
  if (!isRealDay(parts)) return null
  const read = PartialDate.safeParse({ ...parts, quality: 'exact' })
  return read.success
    ? birthTokens(read.data)
        .slice(-1)
        .map(token => whole('birth', token))
    : null
}

/** "14" is a child, "87" a parent: nobody here was born after the thirties of this century. */
function fullYear(year: string): number {
  if (year.length !== 2) return Number(year)
  return Number(year) < 40 ? 2000 + Number(year) : 1900 + Number(year)
}

function monthOf(name = ''): string {
  return String(monthNames.findIndex(one => one.toLowerCase().startsWith(name.toLowerCase().slice(0, 3))) + 1)
}

function dayOf(token: string): string | null {
  const found = /^d(\d{4})(\d{2})(\d{2})$/.exec(token)
  return found ? `${found[1]}-${found[2]}-${found[3]}` : null
}
