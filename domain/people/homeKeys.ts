import { normalisePostcode } from '../identifiers/postcode.ts'
import { foldText } from './searchTokens.ts'

type Place = { readonly lines: readonly string[]; readonly postcode?: string; readonly uprn?: string }

/**
 * Gives rows of one home one key: by property reference, or by lines and postcode where a row lacks the reference. A
 * postcode alone is a street, not a home, so such a row stands alone.
 */
export function homeKeys<Home extends Place>(homes: readonly Home[]): (home: Home) => string {
  const keyOfUprn = new Map<string, string>()
  const keyOfLines = new Map<string, string>()
  for (const home of homes) {
    const lines = linesOf(home)
    if (!home.uprn) continue
    const key = keyOfUprn.get(home.uprn) ?? (lines === '' ? undefined : keyOfLines.get(lines)) ?? `uprn ${home.uprn}`
    keyOfUprn.set(home.uprn, key)
    if (lines !== '') keyOfLines.set(lines, key)
  }
  return home => {
    const known = home.uprn === undefined ? undefined : keyOfUprn.get(home.uprn)
    const lines = linesOf(home)
    if (known !== undefined) return known
    return lines === '' ? `alone ${homes.indexOf(home)}` : (keyOfLines.get(lines) ?? lines)
  }
}

function linesOf({ lines, postcode }: Place): string {
  const folded = foldText(lines.join(' '))
  return folded === '' ? '' : `${folded}, ${postcode ? normalisePostcode(postcode) : ''}`
}
