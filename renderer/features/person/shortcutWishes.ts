import type { Entry } from '../../../electron/contract/entry.ts'
import { pairOf } from './pairs.ts'

type Wish = {
  readonly type: 'relationship'
  readonly entry: null
  readonly fields: { readonly fromPersonId: string; readonly toPersonId: string; readonly relationshipType: string }
}

const wish = (fromPersonId: string, toPersonId: string, relationshipType: string): Wish => ({
  type: 'relationship',
  entry: null,
  fields: { fromPersonId, toPersonId, relationshipType }
})

/** Brothers and sisters, each pair once; a pair of which anything is written is left as it is. */
export function siblingWishes(relationships: readonly Entry[], childIds: readonly string[]): readonly Wish[] {
  return childIds.flatMap((one, at) =>
    childIds
      .slice(at + 1)
      .filter(other => pairOf(relationships, one, other).entry === null)
      .map(other => wish(one, other, 'SIB'))
  )
}

/** Parents of all the children; who holds parental responsibility is never part of it. */
export function parentWishes(
  relationships: readonly Entry[],
  parentIds: readonly string[],
  childIds: readonly string[]
): readonly Wish[] {
  return parentIds.flatMap(parent =>
    childIds
      .filter(child => child !== parent && pairOf(relationships, parent, child).entry === null)
      .map(child => wish(parent, child, 'PAR'))
  )
}
