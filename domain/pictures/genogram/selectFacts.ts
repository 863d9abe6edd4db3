import type { GenogramFacts, GenogramPerson, GenogramTie, GenogramWishes } from './facts.ts'

const NOT_FAMILY: ReadonlySet<string> = new Set(['FRI', 'NEI', 'PRO'])

/** Whose parentage is disputed, or given by a donor, is for named people only (S4). */
export function isSecretTie({ basis, relationshipType }: GenogramTie): boolean {
  return basis === 'disputed' || basis === 'donor' || relationshipType === 'DON' || relationshipType === 'DOC'
}

/** What this drawing is made of: nothing that was not wished for, nothing twice, and no line to somebody who is not in it. */
export function selectFacts(facts: GenogramFacts, wishes: GenogramWishes): GenogramFacts {
  const allowed = facts.ties.filter(
    tie => tie.fromPersonId !== tie.toPersonId && (wishes.withSecret || !isSecretTie(tie))
  )
  const people = [...new Map(facts.people.map(person => [person.id, person])).values()].filter(
    person =>
      (wishes.withLosses || person.shape !== 'loss') &&
      !isOutside(person, allowed, facts) &&
      (wishes.withSecret || !isOnlySecret(person, allowed, facts))
  )
  const drawn = new Set(people.map(({ id }) => id))
  return {
    people,
    ties: allowed.filter(({ fromPersonId, toPersonId }) => drawn.has(fromPersonId) && drawn.has(toPersonId)),
    homes: facts.homes
      .map(home => ({ ...home, personIds: home.personIds.filter(id => drawn.has(id)) }))
      .filter(home => home.personIds.length > 1)
  }
}

const touches = (tie: GenogramTie, id: string) => tie.fromPersonId === id || tie.toPersonId === id
const livesWithAny = (id: string, { homes }: GenogramFacts) =>
  homes.some(home => home.personIds.length > 1 && home.personIds.includes(id))

/** Friends, neighbours and professionals are in the picture of the network, not in this one. */
function isOutside({ id }: GenogramPerson, ties: readonly GenogramTie[], facts: GenogramFacts): boolean {
  const own = ties.filter(tie => touches(tie, id))
  return (
    own.length > 0 && own.every(({ relationshipType }) => NOT_FAMILY.has(relationshipType)) && !livesWithAny(id, facts)
  )
}

/** A man of whom only a disputed tie is known would, standing alone, tell what the line no longer says. */
function isOnlySecret({ id }: GenogramPerson, ties: readonly GenogramTie[], facts: GenogramFacts): boolean {
  const hasSecret = facts.ties.some(tie => touches(tie, id) && isSecretTie(tie) && isParentSide(tie, id))
  return hasSecret && !ties.some(tie => touches(tie, id)) && !livesWithAny(id, facts)
}

function isParentSide({ relationshipType, fromPersonId }: GenogramTie, id: string): boolean {
  const downwards = relationshipType === 'PAR' || relationshipType === 'DON' || relationshipType === 'APA'
  return downwards ? fromPersonId === id : fromPersonId !== id
}
