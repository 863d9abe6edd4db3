import type { Unit } from '../../../db/commit/unit.ts'
import type { PracticeFamily } from '../../../resources/practice-county/family.ts'

/** What the register of one invented family is made of; it is only put, never read back. */
export type RegisterSeed = {
  readonly unit: Pick<Unit, 'put'>
  readonly family: PracticeFamily
  readonly familyId: string
  readonly bucket: string
  readonly today: string
  /** The id of somebody or something of this family, by its key. */
  readonly idOf: (key: string) => string
}

export type FamilySeed = RegisterSeed & { readonly unit: Unit }
