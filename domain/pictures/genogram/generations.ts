import type { ChildTie, GenogramPerson, SiblingTie } from './facts.ts'
import { connected, type Union } from './unions.ts'

export type Generations = {
  /** The row of each person; 0 is the eldest. */
  readonly rowOf: ReadonlyMap<string, number>
  /** Ties that would make somebody their own ancestor: they cannot be drawn. */
  readonly impossible: readonly ChildTie[]
  /** People that any line holds together, the largest set first. */
  readonly parts: readonly (readonly string[])[]
}

/** Children of one carer, or grandchildren of one grandparent, are not therefore of one generation. */
const SIBLINGS: ReadonlySet<string> = new Set(['birth', 'adopted', 'half'])

type Edge = { readonly from: string; readonly to: string; readonly rows: number }

/** Every child below every parent, partners and siblings side by side as far as nobody's place contradicts it. */
export function generationsOf(
  people: readonly GenogramPerson[],
  children: readonly ChildTie[],
  unions: readonly Union[],
  siblings: readonly SiblingTie[]
): Generations {
  const levels = new Levels(people.map(({ id }) => id))
  const impossible = children.filter(tie => !levels.addBelow(tie.parentId, tie.childId, tie.generations))
  for (const [one, other] of sameRowPairs(unions, siblings)) levels.join(one, other)
  const rows = levels.rows()
  const pairs = [
    ...unions.flatMap(union => pairsOf([...union.partnerIds, ...union.children.map(({ childId }) => childId)])),
    ...siblings.map(({ personIds }) => personIds)
  ]
  const together = connected(pairs).toSorted((one, other) => other.length - one.length)
  const placed = new Set(together.flat())
  const parts = [...together, ...people.filter(({ id }) => !placed.has(id)).map(({ id }) => [id])]
  return { rowOf: alignParts(parts, rows, people), impossible, parts }
}

const pairsOf = (ids: readonly string[]) => {
  const [first, ...rest] = ids
  return first === undefined ? [] : rest.map((other): readonly [string, string] => [first, other])
}

function sameRowPairs(
  unions: readonly Union[],
  siblings: readonly SiblingTie[]
): readonly (readonly [string, string])[] {
  const sibships = unions.map(({ children }) =>
    children.filter(child => child.placesChild && SIBLINGS.has(child.line)).map(({ childId }) => childId)
  )
  const couples = unions.toSorted((one, other) => (one.couple?.slashes ?? 0) - (other.couple?.slashes ?? 0))
  return [
    ...sibships.flatMap(pairsOf),
    ...couples.flatMap(({ partnerIds }) => pairsOf(partnerIds)),
    ...siblings.map(({ personIds }) => personIds)
  ]
}

/** Parts that no line joins stand so that their children are in the row of the children. */
function alignParts(
  parts: readonly (readonly string[])[],
  rows: ReadonlyMap<string, number>,
  people: readonly GenogramPerson[]
): ReadonlyMap<string, number> {
  const children = new Set(people.filter(({ isChild }) => isChild).map(({ id }) => id))
  const childRow = (ids: readonly string[]): number => {
    const own = ids.filter(id => children.has(id)).map(id => rows.get(id) ?? 0)
    return own.length > 0 ? Math.min(...own) : Math.max(...ids.map(id => rows.get(id) ?? 0)) + 1
  }
  const main = childRow(parts[0] ?? [])
  const moved = parts.flatMap(ids => {
    const by = main - childRow(ids)
    return ids.map(id => [id, (rows.get(id) ?? 0) + by] as const)
  })
  const top = Math.min(...moved.map(([, row]) => row))
  return new Map(moved.map(([id, row]) => [id, row - top]))
}

/** Sets of people of one row, and who stands below whom. */
class Levels {
  readonly #setOf: Map<string, Set<string>>
  readonly #edges: Edge[] = []

  constructor(ids: readonly string[]) {
    this.#setOf = new Map(ids.map(id => [id, new Set([id])]))
  }

  addBelow(from: string, to: string, rows: number): boolean {
    if (from === to || this.#leads(to, from)) return false
    this.#edges.push({ from, to, rows })
    return true
  }

  join(one: string, other: string): void {
    if (this.#setOf.get(one) === this.#setOf.get(other) || this.#leads(one, other) || this.#leads(other, one)) return
    const both = new Set([...(this.#setOf.get(one) ?? []), ...(this.#setOf.get(other) ?? [])])
    for (const id of both) this.#setOf.set(id, both)
  }

  #leads(from: string, to: string): boolean {
    const goal = this.#setOf.get(to)
    const seen = new Set<Set<string> | undefined>([this.#setOf.get(from)])
    for (const set of seen) {
      if (set === goal) return true
      for (const edge of this.#edges) if (set?.has(edge.from)) seen.add(this.#setOf.get(edge.to))
    }
    return false
  }

  /** The longest way down decides; those above whom nobody stands come down to just above their children. */
  rows(): ReadonlyMap<string, number> {
    const row = new Map<Set<string>, number>([...new Set(this.#setOf.values())].map(set => [set, 0]))
    const at = (id: string) => this.#setOf.get(id) ?? new Set<string>()
    for (let changed = true; changed; ) {
      changed = false
      for (const { from, to, rows } of this.#edges) {
        const lowest = (row.get(at(from)) ?? 0) + rows
        if ((row.get(at(to)) ?? 0) >= lowest) continue
        row.set(at(to), lowest)
        changed = true
      }
    }
    this.#comeDown(row, at)
    return new Map([...this.#setOf].map(([id, set]) => [id, row.get(set) ?? 0]))
  }

  #comeDown(row: Map<Set<string>, number>, at: (id: string) => Set<string>): void {
    const below = new Set(this.#edges.map(edge => at(edge.to)))
    for (const set of [...row.keys()]) {
      const own = this.#edges.filter(edge => at(edge.from) === set)
      if (below.has(set) || own.length === 0) continue
      row.set(set, Math.min(...own.map(edge => (row.get(at(edge.to)) ?? 0) - edge.rows)))
    }
  }
}
