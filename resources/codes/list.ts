/** A code never changes its meaning and is never deleted: it is ended with `validTo`. */
export type Code = {
  readonly code: string
  readonly label: string
  /** Words for families, where the label is a worker's word. */
  readonly plainLabel?: string
  readonly validFrom?: string
  /** The last day on which it may be chosen; it is still shown where it was chosen. */
  readonly validTo?: string
  readonly sort: number
  /** The national code it is exported as. */
  readonly mapsTo?: string
}
export type CodeList = {
  readonly list: string
  readonly source: string
  readonly checkedOn: string
  readonly codes: readonly Code[]
}

type Row = string | Omit<Code, 'code' | 'sort'>

/** A list in the order in which it is written. */
export function codeList(
  about: Omit<CodeList, 'codes' | 'checkedOn'> & { readonly checkedOn?: string },
  rows: Readonly<Record<string, Row>>
): CodeList {
  const codes = Object.entries(rows).map(([code, row], place) => ({
    code,
    ...(typeof row === 'string' ? { label: row } : row),
    sort: (place + 1) * 10
  }))
  return { checkedOn: '2026-11-22', ...about, codes }
}

export function findCode(list: CodeList, code: string): Code | null {
  return list.codes.find(each => each.code === code) ?? null
}

/** What may be chosen on a day, in order; a code that is already chosen stays readable when its time is over. */
export function listCodesOn(list: CodeList, on: string): readonly Code[] {
  return list.codes
    .filter(({ validFrom, validTo }) => (validFrom ?? on) <= on && on <= (validTo ?? on))
    .toSorted((left, right) => left.sort - right.sort)
}

/** The label, or the code itself where a newer version of the list wrote a code that this one does not know. */
export function labelOf(list: CodeList, code: string, reader: 'worker' | 'family' = 'worker'): string {
  const found = findCode(list, code)
  if (found === null) return code
  return reader === 'family' ? (found.plainLabel ?? found.label) : found.label
}

export type Choice = { readonly code: string; readonly label: string }

/**
 * A list as choices on a screen. The four non-answers are offered beside a field and never as one of its choices, so
 * codes of a list that only say "declined" or "not asked" can be left out.
 */
export function choicesOf(list: CodeList, without: readonly string[] = []): readonly Choice[] {
  return list.codes
    .filter(({ code, validTo }) => validTo === undefined && !without.includes(code))
    .map(({ code, label }) => ({ code, label }))
}
