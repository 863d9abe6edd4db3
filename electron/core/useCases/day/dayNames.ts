import type { DayFacts } from '../../../../db/queries/dayFacts.ts'
import { displayName, shortName } from '../../../../domain/people/displayName.ts'
import { namesOf } from '../../rules/names.ts'

/** What people are called in a row: never a name of a life before (domain.md E-09). */
export function dayNames(rows: DayFacts): (personId: string, length?: 'short' | 'full') => string | null {
  const names = Map.groupBy(
    rows.names.filter(({ shareClass }) => shareClass !== 'S4' && shareClass !== 'S5'),
    ({ personId }) => personId ?? ''
  )
  const people = new Map(rows.members.map(member => [member.personId, member]))
  return (personId, length = 'short') => {
    const person = people.get(personId)
    if (person === undefined) return null
    const { nameStatus, placeholder } = person
    const called = namesOf({ nameStatus, placeholder }, names.get(personId) ?? [])
    return length === 'short' ? shortName(called) : displayName(called)
  }
}
