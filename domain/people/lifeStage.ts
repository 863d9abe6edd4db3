import { ageOn } from '../dates/age.ts'
import { boundsOf } from '../dates/compareDates.ts'
import type { PartialDate } from '../dates/partialDate.ts'

const ADULT = 18
const YOUNG_PERSON = 11

export type LifeFacts = {
  readonly unborn: boolean
  readonly born: PartialDate | null
  readonly died?: PartialDate
  readonly isParent: boolean
}
export type LifeStage = 'unborn' | 'child' | 'adult' | 'deceased' | 'not_known'

export type Classification = {
  readonly stage: LifeStage
  /** A word for screens: 11 to 17. */
  readonly youngPerson: boolean
  readonly childSections: boolean
  readonly adultSections: boolean
  /** A partly known birth date never decides a statutory age without a warning. */
  readonly certain: boolean
}

/** A parent under 18 is both a child and a parent, with two sets of rights and of questions. */
export function classifyOn(person: LifeFacts, on: string): Classification {
  const stage = (certain: boolean, name: LifeStage, parts: Partial<Classification> = {}): Classification => ({
    stage: name,
    youngPerson: false,
    childSections: false,
    adultSections: false,
    ...parts,
    certain
  })
  if (hasDiedBy(person, on)) return stage(true, 'deceased')
  const age = person.born === null ? null : ageOn(person.born, on)
  if (person.unborn) return stage(true, 'unborn', { childSections: true })
  if (age === null)
    return stage(false, 'not_known', { childSections: !person.isParent, adultSections: person.isParent })
  const certain = age.certain || (age.lowest >= ADULT && person.born?.quality !== 'estimated')
  // Where 17 and 18 are both possible the child's rights are kept until somebody knows.
  if (age.lowest >= ADULT) return stage(certain, 'adult', { adultSections: true })
  const sure = age.certain || (age.highest < ADULT && person.born?.quality !== 'estimated')
  return stage(sure, 'child', {
    youngPerson: age.highest >= YOUNG_PERSON,
    childSections: true,
    adultSections: person.isParent
  })
}

/** A death with no known date has happened; age, letters and invitations stop. */
export function hasDiedBy(person: Pick<LifeFacts, 'died'>, on: string): boolean {
  if (!person.died) return false
  const bounds = boundsOf(person.died)
  return bounds === null || bounds.earliest <= on
}
