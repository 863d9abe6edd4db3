import { yearsBetween } from '../dates/age.ts'
import { boundsOf, spanHoldsOn } from '../dates/compareDates.ts'
import type { PartialDate } from '../dates/partialDate.ts'
import { isOwnAncestor } from './ancestors.ts'
import { asStoredFrom, type Relationship } from './relationship.ts'

const YOUNGEST_PARENT = 12
const MOST_PARENTS = 2
/** These do not make somebody a parent in law. */
const NOT_LEGAL: ReadonlySet<string> = new Set(['step', 'foster', 'kinship', 'social', 'disputed'])

export type RelationshipDoubt =
  | { readonly code: 'same_person'; readonly personIds: readonly [string] }
  | { readonly code: 'own_ancestor'; readonly personIds: readonly [string] }
  | { readonly code: 'parent_too_young'; readonly personIds: readonly [parent: string, child: string] }
  | { readonly code: 'siblings_not_both_parents'; readonly personIds: readonly [string, string] }
  | { readonly code: 'half_siblings_not_one_parent'; readonly personIds: readonly [string, string] }
  | { readonly code: 'more_than_two_legal_parents'; readonly personIds: readonly [child: string] }

type BornPerson = { readonly personId: string; readonly born: PartialDate | null }

/** Doubts to show, never to stop anybody: families are odder than rules. Two mothers or two fathers raise none. */
export function relationshipDoubts(
  people: readonly BornPerson[],
  relationships: readonly Relationship[],
  on: string
): readonly RelationshipDoubt[] {
  const parentages = asStoredFrom(['PAR', 'APA'], relationships)
  return [
    ...relationships.filter(isOfOneself).map(({ fromPersonId }) => doubt('same_person', fromPersonId)),
    ...people
      .filter(({ personId }) => isOwnAncestor(personId, relationships))
      .map(({ personId }) => doubt('own_ancestor', personId)),
    ...tooYoungParents(people, parentages),
    ...siblingDoubts(relationships, parentages),
    ...tooManyParents(people, parentages, on)
  ]
}

function isOfOneself({ fromPersonId, toPersonId }: Relationship): boolean {
  return fromPersonId === toPersonId
}

function doubt(code: 'same_person' | 'own_ancestor' | 'more_than_two_legal_parents', personId: string) {
  return { code, personIds: [personId] } as const
}

/** Only where no reading of the two dates leaves twelve years between them. */
function tooYoungParents(
  people: readonly BornPerson[],
  parentages: readonly Relationship[]
): readonly RelationshipDoubt[] {
  const bornOf = new Map(people.map(({ personId, born }) => [personId, born && boundsOf(born)]))
  return parentages.flatMap(({ fromPersonId, toPersonId, relationshipType }) => {
    const parent = bornOf.get(fromPersonId)
    const child = bornOf.get(toPersonId)
    if (relationshipType !== 'PAR' || !parent || !child) return []
    const most = yearsBetween(parent.earliest, child.latest)
    return most < YOUNGEST_PARENT ? [{ code: 'parent_too_young', personIds: [fromPersonId, toPersonId] } as const] : []
  })
}

function siblingDoubts(
  relationships: readonly Relationship[],
  parentages: readonly Relationship[]
): readonly RelationshipDoubt[] {
  const parentsOf = (childId: string) =>
    new Set(parentages.filter(({ toPersonId }) => toPersonId === childId).map(({ fromPersonId }) => fromPersonId))
  return relationships.flatMap(({ fromPersonId, toPersonId, relationshipType }): readonly RelationshipDoubt[] => {
    const [left, right] = [parentsOf(fromPersonId), parentsOf(toPersonId)]
    const shared = [...left].filter(parentId => right.has(parentId)).length
    const allKnown = left.size >= MOST_PARENTS && right.size >= MOST_PARENTS
    const personIds = [fromPersonId, toPersonId] as const
    if (relationshipType === 'SIB' && allKnown && shared < MOST_PARENTS)
      return [{ code: 'siblings_not_both_parents', personIds }]
    if (relationshipType === 'HSB' && (shared > 1 || (allKnown && shared === 0)))
      return [{ code: 'half_siblings_not_one_parent', personIds }]
    return []
  })
}

function tooManyParents(
  people: readonly BornPerson[],
  parentages: readonly Relationship[],
  on: string
): readonly RelationshipDoubt[] {
  return people.flatMap(({ personId }) => {
    const current = parentages.filter(
      parentage =>
        parentage.toPersonId === personId && !NOT_LEGAL.has(parentage.basis ?? '') && spanHoldsOn(parentage, on)
    )
    const explained = current.some(
      ({ basis, relationshipType, surrogacyNote }) =>
        basis === 'adoptive' || basis === 'donor' || relationshipType === 'APA' || Boolean(surrogacyNote)
    )
    const parents = new Set(current.map(({ fromPersonId }) => fromPersonId)).size
    return parents > MOST_PARENTS && !explained ? [doubt('more_than_two_legal_parents', personId)] : []
  })
}
