import type { Union } from './unions.ts'

const TRIES = 12
const APART = 4
const TOGETHER_APART = 14
const ACROSS = 2
const YOUNGER_FIRST = 0.3

type Order = readonly string[]

/**
 * The order inside a set of people whom couples hold together. Partners stand side by side, a person with many partners
 * in their middle; then whoever has parents stands under them, and the children of each pair can hang straight down.
 */
export function orderTogether(
  ids: readonly string[],
  unions: readonly Union[],
  pulls: ReadonlyMap<string, number>,
  compare: (one: string, other: string) => number
): Order {
  const within = new Set(ids)
  const pairs = unions.filter(
    ({ partnerIds }) => partnerIds.length === 2 && partnerIds.every(partnerId => within.has(partnerId))
  )
  const costOf = (order: Order) => cost(order, pairs, pulls, compare)
  let best = startOrder(ids, pairs, compare)
  let least = costOf(best)
  for (let tries = 0; tries < TRIES; tries++) {
    const better = improved(best, least, costOf)
    if (!better) return best
    best = better
    least = costOf(best)
  }
  return best
}

/** The person with the most partners in the middle, the partners to both sides in turn. */
function startOrder(ids: readonly string[], pairs: readonly Union[], compare: (one: string, other: string) => number) {
  const partnersOf = (id: string) =>
    pairs
      .filter(({ partnerIds }) => partnerIds.includes(id))
      .toSorted((one, other) => (one.couple?.slashes ?? 0) - (other.couple?.slashes ?? 0))
      .flatMap(({ partnerIds }) => partnerIds.filter(other => other !== id))
  const [hub] = ids.toSorted((one, other) => partnersOf(other).length - partnersOf(one).length || compare(one, other))
  const seen = new Set(hub === undefined ? [] : [hub])
  let order: readonly string[] = [...seen]
  let right = true
  for (const id of seen) {
    for (const other of partnersOf(id)) {
      if (seen.has(other)) continue
      seen.add(other)
      order = right ? [...order, other] : [other, ...order]
      right = !right
    }
  }
  return order
}

/** The first better order that one move of one person gives; null where none does. */
function improved(order: Order, least: number, costOf: (order: Order) => number): Order | null {
  for (const id of order) {
    const rest = order.filter(other => other !== id)
    for (let at = 0; at <= rest.length; at++) {
      const moved = [...rest.slice(0, at), id, ...rest.slice(at)]
      if (costOf(moved) < least - 1e-9) return moved
    }
  }
  const turned = order.toReversed()
  return costOf(turned) < least - 1e-9 ? turned : null
}

function cost(
  order: Order,
  pairs: readonly Union[],
  pulls: ReadonlyMap<string, number>,
  compare: (one: string, other: string) => number
): number {
  const at = new Map(order.map((id, place) => [id, place]))
  const place = (id: string) => at.get(id) ?? 0
  let sum = 0
  for (const { partnerIds, couple } of pairs) {
    const [one = '', other = ''] = partnerIds
    const apart = Math.abs(place(one) - place(other)) - 1
    sum += apart * (couple?.slashes === 0 ? TOGETHER_APART : APART)
  }
  for (const [place, one] of order.entries())
    for (const other of order.slice(place + 1)) {
      const [pullOne, pullOther] = [pulls.get(one), pulls.get(other)]
      if (pullOne !== undefined && pullOther !== undefined && pullOne > pullOther + 1e-9) sum += ACROSS
      if (compare(one, other) > 0) sum += YOUNGER_FIRST / order.length
    }
  return sum
}
