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
 * Asked again with other pulls, it begins from what never changes.
 */
export function orderTogether(
  ids: readonly string[],
  unions: readonly Union[],
  compare: (one: string, other: string) => number
): (pulls: ReadonlyMap<string, number>) => Order {
  const within = new Set(ids)
  const pairs = unions.filter(
    ({ partnerIds }) => partnerIds.length === 2 && partnerIds.every(partnerId => within.has(partnerId))
  )
  const start = startOrder(ids, pairs, compare)
  const age = new Map(ids.toSorted(compare).map((id, at) => [id, at]))
  return pulls => {
    const costOf = (order: Order) => cost(order, pairs, pulls, age)
    let best = start
    let least = costOf(best)
    for (let tries = 0; tries < TRIES; tries++) {
      const better = improved(best, least, costOf)
      if (!better) return best
      best = better
      least = costOf(best)
    }
    return best
  }
}

/** The person with the most partners in the middle, the partners to both sides in turn. */
function startOrder(ids: readonly string[], pairs: readonly Union[], compare: (one: string, other: string) => number) {
  const togetherFirst = pairs.toSorted((one, other) => (one.couple?.slashes ?? 0) - (other.couple?.slashes ?? 0))
  const partners = new Map(ids.map(id => [id, [] as string[]]))
  for (const { partnerIds } of togetherFirst)
    for (const id of partnerIds) partners.get(id)?.push(...partnerIds.filter(other => other !== id))
  const partnersOf = (id: string) => partners.get(id) ?? []
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
  age: ReadonlyMap<string, number>
): number {
  let sum = 0
  for (const { partnerIds, couple } of pairs) {
    const [one = '', other = ''] = partnerIds
    const apart = Math.abs(order.indexOf(one) - order.indexOf(other)) - 1
    sum += apart * (couple?.slashes === 0 ? TOGETHER_APART : APART)
  }
  const pullOf = order.map(id => pulls.get(id))
  const ages = order.map(id => age.get(id) ?? 0)
  for (let at = 0; at < order.length; at++)
    for (let next = at + 1; next < order.length; next++) {
      const [pullOne, pullOther] = [pullOf[at], pullOf[next]]
      if (pullOne !== undefined && pullOther !== undefined && pullOne > pullOther + 1e-9) sum += ACROSS
      if ((ages[at] ?? 0) > (ages[next] ?? 0)) sum += YOUNGER_FIRST / order.length
    }
  return sum
}
