export const familyTabs = [
  'overview',
  'visit',
  'people',
  'assessment',
  'notes',
  'chronology',
  'pictures',
  'copies',
  'history'
] as const
export type FamilyTab = (typeof familyTabs)[number]

/** Pages outside a family whose address is their name. */
const pages = ['desk', 'families', 'newFamily', 'waiting'] as const

/** Every kind of place there is, by page and tab. */
export const placeNames = [...pages, 'find', ...familyTabs.map(tab => `family/${tab}` as const)] as const

export type Place =
  | { readonly page: (typeof pages)[number] }
  | { readonly page: 'find'; readonly words: string }
  | { readonly page: 'family'; readonly familyId: string; readonly tab: FamilyTab; readonly rest: string }

const isFamilyTab = (text: string): text is FamilyTab => familyTabs.some(tab => tab === text)

/** Reads an address such as `family/<id>/people/<person id>`; one that means nothing leads to the desk. */
export function placeOf(address: string): Place {
  const [head = '', second = '', third = '', ...rest] = address.split('/')
  if (head === 'families') return { page: second === 'new' ? 'newFamily' : 'families' }
  if (head === 'waiting') return { page: 'waiting' }
  if (head === 'find') return { page: 'find', words: readWords(second) }
  if (head !== 'family' || second === '') return { page: 'desk' }
  return { page: 'family', familyId: second, tab: isFamilyTab(third) ? third : 'overview', rest: rest.join('/') }
}

export function familyAddress(familyId: string, tab: FamilyTab = 'overview', rest = ''): string {
  return ['family', familyId, tab, rest].filter(Boolean).join('/')
}

/** The page that shows everything found for these words. */
export function findAddress(words: string): string {
  return `find/${encodeURIComponent(words)}`
}

function readWords(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    // Not written by `findAddress`; what stands there is looked for as it is.
    return part
  }
}
