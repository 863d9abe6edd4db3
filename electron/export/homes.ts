import type { ReadEntry } from '../../db/queries/entries.ts'
import { householdsOn } from '../../domain/people/households.ts'
import { readPartial } from '../core/rules/dates.ts'
import { textOf, textsOf } from '../core/rules/rule.ts'
import type { CopySource } from './source.ts'

type Source = Pick<CopySource, 'entries' | 'people' | 'today'>

/** Who lives together today, an address that is kept private among them: it decides who reads what and is never said. */
function listHomes({ entries, people, today }: Source): readonly (readonly string[])[] {
  const addresses = entries.filter(
    ({ type, enteredInError }) => (type === 'personAddress' || type === 'safeAddress') && !enteredInError
  )
  const residents = people
    .filter(({ deceased }) => !deceased)
    .map(({ id }) => ({
      personId: id,
      addresses: addresses.filter(({ fields }) => fields.personId === id).map(addressOf)
    }))
  return householdsOn(residents, today).map(({ personIds }) => personIds)
}

function addressOf({ fields }: ReadEntry) {
  const [postcode, uprn] = [textOf(fields.postcode), textOf(fields.uprn)]
  const [from, to] = [readPartial(fields.from).date, readPartial(fields.to).date]
  return {
    addressType: textOf(fields.addressType) || 'home',
    lines: textsOf(fields.lines),
    ...(postcode === '' ? {} : { postcode }),
    ...(uprn === '' ? {} : { uprn }),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to })
  }
}

/** Whether one of them lives only where the other does not; where no home of one of them is known it is not said. */
export function livesElsewhere(personId: string, otherId: string, source: Source): boolean {
  const homes = listHomes(source)
  const known = (id: string) => homes.some(home => home.includes(id))
  return known(personId) && known(otherId) && !homes.some(home => home.includes(personId) && home.includes(otherId))
}
