import { groupedBy } from './groupedBy.ts'
import { foldText } from './searchTokens.ts'

/** `ageShown` and `surname` only help to tell people apart; `chosenTag` is what the family says themselves. */
export type TaggedPerson<Id extends string> = {
  readonly personId: Id
  readonly shortName: string
  readonly chosenTag?: string
  readonly twinOf?: string
  readonly ageShown?: string
  readonly surname?: string
}

const WAYS: readonly (<Id extends string>(person: TaggedPerson<Id>) => string | undefined)[] = [
  person => person.ageShown,
  person => person.surname,
  person => (person.twinOf ? `twin of ${person.twinOf}` : undefined)
]

/**
 * A tag for everybody whose short name somebody else in the family has too (step-families have two Sams). Age first,
 * then surname, and at last their order; a chosen tag always wins. Names that nobody shares get none, except twins.
 */
export function shortTags<Id extends string>(people: readonly TaggedPerson<Id>[]): ReadonlyMap<Id, string> {
  const tags = new Map<Id, string>()
  const byName = groupedBy(people, person => foldText(person.shortName))
  for (const namesakes of byName.values()) {
    if (namesakes.length === 1) {
      const [only] = namesakes
      if (only?.twinOf) tags.set(only.personId, `twin of ${only.twinOf}`)
      continue
    }
    for (const [place, person] of namesakes.entries())
      tags.set(person.personId, person.chosenTag ?? distinguishing(namesakes, person) ?? String(place + 1))
  }
  return tags
}

function distinguishing<Id extends string>(
  namesakes: readonly TaggedPerson<Id>[],
  person: TaggedPerson<Id>
): string | undefined {
  const way = WAYS.find(tell => new Set(namesakes.map(tell).filter(Boolean)).size === namesakes.length)
  return way?.(person)
}
