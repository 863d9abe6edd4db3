import type { GenogramPerson } from './facts.ts'
import type { Generations } from './generations.ts'
import { orderTogether } from './orderTogether.ts'
import { connected, type Union } from './unions.ts'

export type Rows = readonly (readonly string[])[]

const SWEEPS = 8

type Sorted = { readonly rows: Rows; readonly crossings: number }

/** Who stands beside whom in each row: partners together, oldest child first, and as few lines crossing as can be found. */
export function orderRows(
  people: readonly GenogramPerson[],
  unions: readonly Union[],
  { rowOf, parts }: Generations
): Rows {
  const personOf = new Map(people.map(person => [person.id, person]))
  const count = Math.max(0, ...rowOf.values()) + 1
  const ordered = parts.map(ids => {
    const own = new Set(ids)
    return orderPart(
      Array.from({ length: count }, (_, row) => ids.filter(id => rowOf.get(id) === row).toSorted(byBirth(personOf))),
      unions.filter(union =>
        [...union.partnerIds, ...union.children.map(child => child.childId)].some(id => own.has(id))
      ),
      personOf
    )
  })
  return Array.from({ length: count }, (_, row) => ordered.flatMap(rows => rows[row] ?? []))
}

const byBirth = (personOf: ReadonlyMap<string, GenogramPerson>) => (one: string, other: string) =>
  (personOf.get(one)?.bornKey ?? '').localeCompare(personOf.get(other)?.bornKey ?? '') || one.localeCompare(other)

function orderPart(start: Rows, unions: readonly Union[], personOf: ReadonlyMap<string, GenogramPerson>): Rows {
  const compare = byBirth(personOf)
  let rows = start.map(row => orderRow(row, unions, new Map(), compare))
  let best: Sorted = { rows, crossings: crossingsIn(rows, unions) }
  for (let sweep = 0; sweep < SWEEPS && best.crossings > 0; sweep++) {
    const down = sweep % 2 === 0
    const walk = rows.map((_, at) => (down ? at : rows.length - 1 - at))
    for (const at of walk) {
      const pulls = pullsOf(rows, at, unions, down)
      rows = rows.map((row, place) => (place === at ? orderRow(row, unions, pulls, compare) : row))
    }
    const crossings = crossingsIn(rows, unions)
    if (crossings < best.crossings) best = { rows, crossings }
  }
  return best.rows
}

/** Where each person would like to stand: under their parents on the way down, over their children on the way up. */
function pullsOf(rows: Rows, at: number, unions: readonly Union[], down: boolean): ReadonlyMap<string, number> {
  const place = placesOf(rows)
  const middle = (ids: readonly string[]) => {
    const known = ids.flatMap(id => place.get(id) ?? [])
    return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0) / known.length
  }
  return new Map(
    (rows[at] ?? []).map(id => {
      const above = unions.filter(union => union.children.some(child => child.childId === id && child.placesChild))
      const below = unions.filter(union => union.partnerIds.includes(id) && union.children.length > 0)
      const fromAbove = middle(above.flatMap(union => union.partnerIds))
      const fromBelow = middle(below.flatMap(union => union.children.map(({ childId }) => childId)))
      const own = place.get(id) ?? 0
      return [id, (down ? (fromAbove ?? fromBelow) : (fromBelow ?? fromAbove)) ?? own]
    })
  )
}

/** Places from 0 to 1, so that a short row and a long one can be compared. */
function placesOf(rows: Rows): ReadonlyMap<string, number> {
  return new Map(rows.flatMap(row => row.map((id, at) => [id, (at + 0.5) / row.length] as const)))
}

function orderRow(
  row: readonly string[],
  unions: readonly Union[],
  pulls: ReadonlyMap<string, number>,
  compare: (one: string, other: string) => number
): readonly string[] {
  const inRow = new Set(row)
  const pairs = unions.flatMap(({ partnerIds: [one, other] }) =>
    one !== undefined && other !== undefined && inRow.has(one) && inRow.has(other) ? [[one, other] as const] : []
  )
  const together = connected(pairs).map(ids => orderTogether(ids, unions, pulls, compare))
  const paired = new Set(together.flat())
  const groups = [...together, ...row.filter(id => !paired.has(id)).map(id => [id])]
  const pullOf = (ids: readonly string[]) => {
    const wishes = ids.flatMap(id => pulls.get(id) ?? [])
    return wishes.reduce((sum, wish) => sum + wish, 0) / Math.max(1, wishes.length)
  }
  return groups
    .map(ids => ({ ids, pull: pullOf(ids), eldest: ids.toSorted(compare)[0] ?? '' }))
    .toSorted((one, other) => one.pull - other.pull || compare(one.eldest, other.eldest))
    .flatMap(({ ids }) => ids)
}

/** Pairs of lines between two rows that cross, and partners who are kept apart. */
export function crossingsIn(rows: Rows, unions: readonly Union[]): number {
  const place = placesOf(rows)
  const rowOf = new Map(rows.flatMap((row, at) => row.map(id => [id, at] as const)))
  const lines = unions.flatMap(({ partnerIds, children }) => {
    const known = partnerIds.flatMap(id => place.get(id) ?? [])
    if (known.length === 0) return []
    const from = known.reduce((sum, one) => sum + one, 0) / known.length
    const row = rowOf.get(partnerIds[0] ?? '') ?? 0
    return children.map(({ childId }) => ({ row, from, to: place.get(childId) ?? 0 }))
  })
  let crossings = 0
  for (const [at, one] of lines.entries())
    for (const other of lines.slice(at + 1))
      if (one.row === other.row && (one.from - other.from) * (one.to - other.to) < 0) crossings++
  return crossings
}
