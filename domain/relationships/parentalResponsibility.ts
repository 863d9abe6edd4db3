import { householdsOn, type Resident } from '../people/households.ts'
import { classifyOn, type LifeFacts } from '../people/lifeStage.ts'
import type { Relationship } from './relationship.ts'

/** Anything else, a blank and "not asked" among them, is a question still open. */
const ANSWERS: ReadonlySet<string> = new Set(['yes', 'no', 'not_known', 'declined'])

export type AdultAndChild = { readonly adultId: string; readonly childId: string }
export type MemberFacts = Resident & LifeFacts

/** Whether the adult is recorded as holding parental responsibility for the child; "yes" is never worked out. */
export function holdsParentalResponsibility(
  pair: AdultAndChild,
  relationships: readonly Relationship[]
): 'yes' | 'no' | 'not_known' | 'not_asked' {
  const answers = between(pair, relationships).map(({ parentalResponsibility }) => parentalResponsibility)
  if (answers.includes('yes')) return 'yes'
  if (answers.includes('no')) return 'no'
  return answers.some(answer => answer === 'not_known' || answer === 'declined') ? 'not_known' : 'not_asked'
}

/** A "yes" says how it is known: submit check V-08 asks about every adult and child who live together. */
export function lacksParentalResponsibilitySource(relationship: Relationship): boolean {
  return relationship.parentalResponsibility === 'yes' && relationship.parentalResponsibilitySource === undefined
}

/** Adult and child in one home with no answer yet. A parent under 18 counts as an adult towards their own child. */
export function pairsWithoutParentalResponsibilityAnswer(
  members: readonly MemberFacts[],
  relationships: readonly Relationship[],
  on: string
): readonly AdultAndChild[] {
  const stages = new Map(members.map(member => [member.personId, classifyOn(member, on)]))
  const pairs = householdsOn(members, on).flatMap(({ personIds }) =>
    personIds.flatMap(adultId =>
      personIds.filter(childId => childId !== adultId).map(childId => ({ adultId, childId }))
    )
  )
  const open = pairs.filter(({ adultId, childId }) => {
    const adult = stages.get(adultId)
    const child = stages.get(childId)
    if (!adult?.adultSections || child?.stage !== 'child') return false
    // Between a young parent and another child of the home there is nothing to ask.
    if (adult.childSections && !isParentOf({ adultId, childId }, relationships)) return false
    const answers = between({ adultId, childId }, relationships)
    return !answers.some(({ parentalResponsibility }) => ANSWERS.has(parentalResponsibility ?? ''))
  })
  return [...new Map(open.map(pair => [`${pair.adultId} ${pair.childId}`, pair])).values()]
}

function between({ adultId, childId }: AdultAndChild, relationships: readonly Relationship[]): readonly Relationship[] {
  return relationships.filter(
    ({ fromPersonId, toPersonId }) =>
      (fromPersonId === adultId && toPersonId === childId) || (fromPersonId === childId && toPersonId === adultId)
  )
}

function isParentOf(pair: AdultAndChild, relationships: readonly Relationship[]): boolean {
  return between(pair, relationships).some(({ fromPersonId, relationshipType }) =>
    fromPersonId === pair.adultId ? relationshipType === 'PAR' : relationshipType === 'CHD'
  )
}
