import type { ChildTie, GenogramTie, SiblingTie } from './facts.ts'
import type { Union } from './unions.ts'

/** Kinds of relationship that are no line of their own, but can be read from the lines that are drawn. */
export function isImplied(
  { fromPersonId, toPersonId, relationshipType }: GenogramTie,
  children: readonly ChildTie[],
  siblings: readonly SiblingTie[],
  unions: readonly Union[]
): boolean {
  const parentsOf = (id: string) =>
    children.filter(({ childId, generations }) => childId === id && generations === 1).map(({ parentId }) => parentId)
  const areSiblings = (one: string, other: string) =>
    siblings.some(({ personIds }) => personIds.includes(one) && personIds.includes(other)) ||
    parentsOf(one).some(parentId => parentsOf(other).includes(parentId))
  const partnersOf = (id: string) =>
    unions.filter(({ partnerIds, couple }) => couple && partnerIds.includes(id)).flatMap(({ partnerIds }) => partnerIds)
  const isAunt = (elder: string, younger: string) =>
    [elder, ...partnersOf(elder)].some(one =>
      parentsOf(younger).some(parent => parent !== one && areSiblings(one, parent))
    )
  if (relationshipType === 'AUN') return isAunt(fromPersonId, toPersonId)
  if (relationshipType === 'NIE') return isAunt(toPersonId, fromPersonId)
  if (relationshipType === 'COU')
    return parentsOf(fromPersonId).some(one =>
      parentsOf(toPersonId).some(other => one !== other && areSiblings(one, other))
    )
  if (relationshipType !== 'SSB') return false
  return parentsOf(fromPersonId).some(one => parentsOf(toPersonId).some(other => partnersOf(one).includes(other)))
}
