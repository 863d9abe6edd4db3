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

type Compare = (one: string, other: string) => number
/** A set of people of one row whom couples hold together, or one person alone; none of it changes while rows are sorted. */
type Group = {
  readonly ids: readonly string[]
  readonly eldest: string
  readonly sorted: (pulls: Pulls) => readonly string[]
}
type Pulls = ReadonlyMap<string, number>

function orderPart(start: Rows, unions: readonly Union[], personOf: ReadonlyMap<string, GenogramPerson>): Rows {
  const compare = byBirth(personOf)
  const groups = start.map(row => groupsOf(row, unions, compare))
  const kin = kinOf(unions)
  const rows = groups.map(own => orderRow(own, new Map(), compare))
  let best: Sorted = { rows: [...rows], crossings: crossingsIn(rows, unions) }
  for (let sweep = 0; sweep < SWEEPS && best.crossings > 0; sweep++) {
    const down = sweep % 2 === 0
    const place = new Map(placesOf(rows))
    for (const step of rows.keys()) {
      const at = down ? step : rows.length - 1 - step
      const row = orderRow(groups[at] ?? [], pullsOf(rows[at] ?? [], place, kin, down), compare)
      rows[at] = row
      for (const [beside, id] of row.entries()) place.set(id, (beside + 0.5) / row.length)
    }
    const crossings = crossingsIn(rows, unions)
    if (crossings < best.crossings) best = { rows: [...rows], crossings }
  }
  return best.rows
}

type Kin = { readonly above: readonly string[]; readonly below: readonly string[] }

/** Those a person hangs from and those who hang from a person, once for each line. */
function kinOf(unions: readonly Union[]): ReadonlyMap<string, Kin> {
  const above = new Map<string, string[]>()
  const below = new Map<string, string[]>()
  const add = (to: Map<string, string[]>, id: string, ids: readonly string[]) => {
    const own = to.get(id)
    if (own) own.push(...ids)
    else to.set(id, [...ids])
  }
  for (const { partnerIds, children } of unions) {
    const childIds = children.map(({ childId }) => childId)
    for (const id of new Set(children.flatMap(({ childId, placesChild }) => (placesChild ? [childId] : []))))
      add(above, id, partnerIds)
    if (childIds.length > 0) for (const id of new Set(partnerIds)) add(below, id, childIds)
  }
  return new Map(
    [...above.keys(), ...below.keys()].map(id => [id, { above: above.get(id) ?? [], below: below.get(id) ?? [] }])
  )
}

/** Where each person would like to stand: under their parents on the way down, over their children on the way up. */
function pullsOf(row: readonly string[], place: Pulls, kin: ReadonlyMap<string, Kin>, down: boolean): Pulls {
  return new Map(
    row.map(id => {
      const own = kin.get(id)
      const fromAbove = middlePlace(own?.above ?? [], place)
      const fromBelow = middlePlace(own?.below ?? [], place)
      return [id, (down ? (fromAbove ?? fromBelow) : (fromBelow ?? fromAbove)) ?? place.get(id) ?? 0]
    })
  )
}

function middlePlace(ids: readonly string[], place: Pulls): number | null {
  let [sum, known] = [0, 0]
  for (const id of ids) {
    const one = place.get(id)
    if (one === undefined) continue
    sum += one
    known++
  }
  return known === 0 ? null : sum / known
}

/** Places from 0 to 1, so that a short row and a long one can be compared. */
function placesOf(rows: Rows): ReadonlyMap<string, number> {
  return new Map(rows.flatMap(row => row.map((id, at) => [id, (at + 0.5) / row.length] as const)))
}

function groupsOf(row: readonly string[], unions: readonly Union[], compare: Compare): readonly Group[] {
  const inRow = new Set(row)
  const pairs = unions.flatMap(({ partnerIds: [one, other] }) =>
    one !== undefined && other !== undefined && inRow.has(one) && inRow.has(other) ? [[one, other] as const] : []
  )
  const together = connected(pairs)
  const paired = new Set(together.flat())
  const alone = row.filter(id => !paired.has(id)).map((id): Group => ({ ids: [id], eldest: id, sorted: () => [id] }))
  return [
    ...together.map(ids => ({
      ids,
      eldest: ids.toSorted(compare)[0] ?? '',
      sorted: orderTogether(ids, unions, compare)
    })),
    ...alone
  ]
}

function orderRow(groups: readonly Group[], pulls: Pulls, compare: Compare): readonly string[] {
  return groups
    .map(group => {
      const ids = group.sorted(pulls)
      // No pull at all yet is the left end: the order of birth decides.
      const pull =
        ids.reduce((sum, id) => sum + (pulls.get(id) ?? 0), 0) / Math.max(1, ids.filter(id => pulls.has(id)).length)
      return { ids, pull, eldest: group.eldest }
    })
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
  for (let at = 0; at < lines.length; at++)
    for (let next = at + 1; next < lines.length; next++) {
      const [one, other] = [lines[at], lines[next]]
      if (one && other && one.row === other.row && (one.from - other.from) * (one.to - other.to) < 0) crossings++
    }
  return crossings
}
