import type { PartialDate } from '../dates/partialDate.ts'
import type { NonAnswer } from '../nonAnswer.ts'
import { inverseOf, type RelationshipBasis, type RelationshipCode } from './relationshipCodes.ts'

export const parentalResponsibilitySources = [
  'birth_mother',
  'married_at_birth',
  'on_birth_certificate_from_2003',
  'court_order',
  'agreement',
  'sgo',
  'adoption',
  'la_shared',
  'not_known'
] as const
export type ParentalResponsibilitySource = (typeof parentalResponsibilitySources)[number]

/** The person it is from is ... of the person it is to. */
export type Relationship = {
  readonly fromPersonId: string
  readonly toPersonId: string
  readonly relationshipType: RelationshipCode
  readonly basis?: RelationshipBasis | NonAnswer
  readonly from?: PartialDate
  readonly to?: PartialDate
  /** Absent means nobody has been asked; it is never worked out from who is whose parent. */
  readonly parentalResponsibility?: 'yes' | 'no' | NonAnswer
  readonly parentalResponsibilitySource?: ParentalResponsibilitySource
  readonly surrogacyNote?: string
}

/** The same relationship seen from the other person; `null` for a professional. */
export function seenFromTheOther(relationship: Relationship): Relationship | null {
  const relationshipType = inverseOf(relationship.relationshipType)
  if (relationshipType === null) return null
  const { fromPersonId: toPersonId, toPersonId: fromPersonId } = relationship
  return { ...relationship, fromPersonId, toPersonId, relationshipType }
}

/** Every relationship written from the elder side (parent of, never child of), so that one rule serves both. */
export function asStoredFrom(codes: readonly RelationshipCode[], relationships: readonly Relationship[]) {
  return relationships.flatMap(relationship => {
    if (codes.includes(relationship.relationshipType)) return [relationship]
    const other = seenFromTheOther(relationship)
    return other && codes.includes(other.relationshipType) ? [other] : []
  })
}
