import { inverseOf, isRelationshipCode } from '../../../domain/relationships/relationshipCodes.ts'
import type { Entry } from '../../../electron/contract/entry.ts'
import { textIn } from '../../app/register/fieldsOf.ts'

export type Pair = { readonly entry: Entry | null; readonly code: string; readonly turned: boolean }

/** What one person is of another, whichever way round it is kept; a relationship that has ended is left out. */
export function pairOf(relationships: readonly Entry[], fromId: string, toId: string): Pair {
  const open = relationships.filter(entry => !entry.enteredInError && (entry.fields.to ?? null) === null)
  const own = open.find(entry => textIn(entry, 'fromPersonId') === fromId && textIn(entry, 'toPersonId') === toId)
  if (own) return { entry: own, code: textIn(own, 'relationshipType'), turned: false }
  const other = open.find(entry => textIn(entry, 'fromPersonId') === toId && textIn(entry, 'toPersonId') === fromId)
  const code = textIn(other, 'relationshipType')
  return { entry: other ?? null, code: (isRelationshipCode(code) && inverseOf(code)) || '', turned: true }
}

/** What to write when a cell of the grid is chosen: a new relationship, or the kept one the right way round. */
export function changeOfPair(pair: Pair, code: string, fromId: string, toId: string) {
  if (pair.entry === null) return { fromPersonId: fromId, toPersonId: toId, relationshipType: code }
  if (!pair.turned) return { relationshipType: code }
  return { relationshipType: (isRelationshipCode(code) && inverseOf(code)) || 'UNK' }
}
