import type { Unit } from '../../../db/commit/unit.ts'
import type { PracticeFamily } from '../../../resources/practice-county/family.ts'

export type FamilySeed = {
  readonly unit: Unit
  readonly family: PracticeFamily
  readonly familyId: string
  readonly bucket: string
  readonly today: string
  /** The id of somebody or something of this family, by its key. */
  readonly idOf: (key: string) => string
}
