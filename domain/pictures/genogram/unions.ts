import { groupedBy } from '../../people/groupedBy.ts'
import { type ChildLine, type ChildTie, type Couple, childLines, type SiblingTie } from './facts.ts'
import type { ReadTies } from './readTies.ts'

export type UnionChild = { readonly childId: string; readonly line: ChildLine; readonly placesChild: boolean }

/** Those from whom children hang together: a couple, two parents who were none, one parent, or nobody known. */
export type Union = {
  readonly key: string
  readonly partnerIds: readonly string[]
  readonly couple: Couple | null
  readonly children: readonly UnionChild[]
}

type Hung = UnionChild & { readonly partnerIds: readonly string[] }

const keyOf = (partnerIds: readonly string[]) => partnerIds.toSorted().join(' ')

/** Which elders stand together over which children. Half-siblings hang from the right pair because pairs are never guessed. */
export function unionsOf({ couples, children, siblings }: ReadTies): readonly Union[] {
  const coupleOf = new Map(couples.map(couple => [couple.key, couple]))
  const hung = [...groupedBy(children, ({ childId }) => childId).values()].flatMap(ties => hangChild(ties, coupleOf))
  const together = groupedBy(hung, ({ partnerIds }) => keyOf(partnerIds))
  const keys = new Set([...couples.map(({ key }) => key), ...together.keys()])
  const withParents = [...keys].map((key): Union => {
    const own = together.get(key) ?? []
    const couple = coupleOf.get(key) ?? null
    const partnerIds = couple?.personIds ?? own[0]?.partnerIds ?? []
    return {
      key,
      partnerIds,
      couple: couple ?? parentsOnly(key, partnerIds),
      children: own.map(({ childId, line, placesChild }) => ({ childId, line, placesChild }))
    }
  })
  return [...withParents, ...sibshipsWithoutParents(siblings, children)]
}

function parentsOnly(key: string, partnerIds: readonly string[]): Couple | null {
  const [one, other] = partnerIds
  return one === undefined || other === undefined
    ? null
    : { key, personIds: [one, other], line: 'parents_only', slashes: 0 }
}

function hangChild(ties: readonly ChildTie[], coupleOf: ReadonlyMap<string, Couple>): readonly Hung[] {
  const byLine = groupedBy(withLegalPair(ties), ({ line, generations }) => `${line} ${generations}`)
  const pairs = [...byLine.values()].flatMap(group =>
    pairUp(
      group.map(({ parentId }) => parentId),
      coupleOf,
      group[0]?.line ?? 'birth'
    ).map(partnerIds => ({ partnerIds, line: group[0]?.line ?? 'birth', childId: group[0]?.childId ?? '' }))
  )
  const sorted = pairs.toSorted((one, other) => childLines.indexOf(one.line) - childLines.indexOf(other.line))
  return sorted.map((pair, at) => ({ ...pair, placesChild: at === 0 }))
}

/** A birth parent and one who adopted the child stand together: the child hangs from both, as adopted. */
function withLegalPair(ties: readonly ChildTie[]): readonly ChildTie[] {
  const legal = ties.filter(({ line }) => line === 'birth' || line === 'adopted')
  const mixed = legal.length === 2 && legal[0]?.line !== legal[1]?.line
  return mixed ? ties.map(tie => (tie.line === 'birth' ? { ...tie, line: 'adopted' } : tie)) : ties
}

function pairUp(
  parentIds: readonly string[],
  coupleOf: ReadonlyMap<string, Couple>,
  line: ChildLine
): readonly (readonly string[])[] {
  const sorted = parentIds.toSorted()
  const pairs = sorted.flatMap((one, at) => sorted.slice(at + 1).map(other => [one, other]))
  const couple = pairs.find(pair => coupleOf.has(keyOf(pair)))
  // Two carers who are no couple care each for themselves; two parents are parents together, whatever they are to each other.
  const born = line === 'birth' || line === 'adopted'
  const first = couple ?? (born && sorted.length > 1 ? sorted.slice(0, 2) : null)
  if (!first) return sorted.map(parentId => [parentId])
  return [first, ...sorted.filter(parentId => !first.includes(parentId)).map(parentId => [parentId])]
}

/** Brothers and sisters of whom no shared parent is known hang from a bar of their own. */
function sibshipsWithoutParents(siblings: readonly SiblingTie[], children: readonly ChildTie[]): readonly Union[] {
  const parentsOf = (id: string) => children.filter(({ childId, generations }) => childId === id && generations === 1)
  const unexplained = siblings.filter(({ personIds: [one, other] }) => {
    const parents = new Set(parentsOf(one).map(({ parentId }) => parentId))
    return !parentsOf(other).some(({ parentId }) => parents.has(parentId))
  })
  return (['full', 'half'] as const).flatMap(kind => {
    const pairs = unexplained
      .filter(tie => (kind === 'half') === (tie.kind === 'half'))
      .map(({ personIds }) => personIds)
    return connected(pairs).map(personIds => ({
      key: `siblings ${kind} ${personIds.join(' ')}`,
      partnerIds: [],
      couple: null,
      children: personIds.map(childId => ({
        childId,
        line: kind === 'half' ? ('half' as const) : ('birth' as const),
        placesChild: parentsOf(childId).length === 0
      }))
    }))
  })
}

/** Sets of people that the pairs hold together. */
export function connected(pairs: readonly (readonly [string, string])[]): readonly (readonly string[])[] {
  const setOf = new Map<string, Set<string>>()
  for (const [one, other] of pairs) {
    const both = new Set([...(setOf.get(one) ?? [one]), ...(setOf.get(other) ?? [other])])
    for (const id of both) setOf.set(id, both)
  }
  return [...new Set(setOf.values())].map(set => [...set].toSorted())
}
