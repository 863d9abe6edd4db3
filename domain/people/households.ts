import { spanHoldsOn } from '../dates/compareDates.ts'
import type { PartialDate } from '../dates/partialDate.ts'
import { groupedBy } from './groupedBy.ts'
import { homeKeys } from './homeKeys.ts'
import { hasDiedBy } from './lifeStage.ts'

/** Places where people live together. Hospital, prison and boarding school are where somebody is, not a household. */
const HOMES: ReadonlySet<string> = new Set(['home', 'second_home', 'temporary', 'refuge'])

export type DatedAddress = {
  readonly addressType: string
  readonly lines: readonly string[]
  readonly postcode?: string
  readonly uprn?: string
  readonly from?: PartialDate
  readonly to?: PartialDate
  readonly nights?: number
}
/** A caller may carry more on its addresses (an id, the row): they come back with the household. */
export type Resident<Home extends DatedAddress = DatedAddress> = {
  readonly personId: string
  readonly addresses: readonly Home[]
  readonly died?: PartialDate
  /** An unborn baby lives where the person carrying it lives. */
  readonly carriedById?: string
}
export type Household<Home extends DatedAddress = DatedAddress> = {
  readonly key: string
  readonly personIds: readonly string[]
  /** The address by which each person lives there; for an unborn baby, the carrying person's. */
  readonly homes: readonly { readonly personId: string; readonly home: Home }[]
}
export type NightsWarning = 'nights_do_not_sum_to_14'

const NIGHTS = 14

export function currentHomes<Home extends DatedAddress>(resident: Resident<Home>, on: string): readonly Home[] {
  return resident.addresses.filter(address => HOMES.has(address.addressType) && spanHoldsOn(address, on))
}

/** Who lives together on a day: worked out from dated addresses, never typed in, so it cannot go stale. */
export function householdsOn<Home extends DatedAddress>(
  residents: readonly Resident<Home>[],
  on: string
): readonly Household<Home>[] {
  const keyOf = homeKeys(residents.flatMap(resident => currentHomes(resident, on)))
  const living = residents
    .filter(resident => !hasDiedBy(resident, on))
    .flatMap(resident => {
      const carrier = residents.find(other => other.personId === resident.carriedById)
      return currentHomes(carrier ?? resident, on).map(home => ({ personId: resident.personId, home }))
    })
  return [...groupedBy(living, ({ home }) => keyOf(home))].map(([key, homes]) => ({
    key,
    personIds: [...new Set(homes.map(({ personId }) => personId))],
    homes
  }))
}

export function livesWith(residents: readonly Resident[], personId: string, on: string): readonly string[] {
  const shared = householdsOn(residents, on).filter(household => household.personIds.includes(personId))
  const others = shared.flatMap(household => household.personIds).filter(id => id !== personId)
  return [...new Set(others)]
}

/** Asked only of people with two or more homes, and only when every home's nights are known. */
export function nightsWarnings(resident: Resident, on: string): readonly NightsWarning[] {
  const homes = currentHomes(resident, on)
  const nights = homes.map(home => home.nights)
  if (homes.length < 2 || nights.includes(undefined)) return []
  const sum = nights.reduce<number>((total, night) => total + (night ?? 0), 0)
  return sum === NIGHTS ? [] : ['nights_do_not_sum_to_14']
}
