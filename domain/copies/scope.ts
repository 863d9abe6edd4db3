/** One relationship as the scope of a copy needs it; `kept` lies in the compartment for named people. */
export type Kin = {
  readonly from: string
  readonly to: string
  readonly type: string
  readonly basis: string
  readonly responsibility: string
  readonly kept: boolean
}

const parentTypes: ReadonlySet<string> = new Set(['PAR', 'APA'])
const childTypes: ReadonlySet<string> = new Set(['CHD', 'ACH'])
/** Whatever is doubted, or is nobody's business but the child's, opens no copy (E-21). */
const openedByNothing: ReadonlySet<string> = new Set(['disputed', 'donor', 'not_known'])

/** The children whom this adult is a parent of, or answers for. */
export function listChildrenOf(personId: string, kin: readonly Kin[]): readonly string[] {
  const found = kin.flatMap(({ from, to, type, basis, responsibility, kept }) => {
    if (kept || openedByNothing.has(basis)) return []
    if (from === personId && (parentTypes.has(type) || responsibility === 'yes')) return [to]
    if (to === personId && childTypes.has(type)) return [from]
    return []
  })
  return [...new Set(found)]
}

export function holdsResponsibility(personId: string, childIds: readonly string[], kin: readonly Kin[]): boolean {
  return kin.some(
    ({ from, to, responsibility, kept }) =>
      !kept &&
      responsibility === 'yes' &&
      ((from === personId && childIds.includes(to)) || (to === personId && childIds.includes(from)))
  )
}
