import { spanHoldsOn } from '../dates/compareDates.ts'
import type { PartialDate } from '../dates/partialDate.ts'
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
export type Resident = {
  readonly personId: string
  readonly addresses: readonly DatedAddress[]
  readonly died?: PartialDate
  /** An unborn baby lives where the person carrying it lives. */
  readonly carriedById?: string
}
export type Household = { readonly key: string; readonly personIds: readonly string[] }
export type NightsWarning = 'nights_do_not_sum_to_14'

const NIGHTS = 14

export function currentHomes(resident: Resident, on: string): readonly DatedAddress[] {
  return resident.addresses.filter(address => HOMES.has(address.addressType) && spanHoldsOn(address, on))
}

/** Who lives together on a day: worked out from dated addresses, never typed in, so it cannot go stale. */
export function householdsOn(residents: readonly Resident[], on: string): readonly Household[] {
  const keyOf = homeKeys(residents.flatMap(resident => currentHomes(resident, on)))
  const byKey = new Map<string, string[]>()
  for (const resident of residents) {
    if (hasDiedBy(resident, on)) continue
    const carrier = residents.find(other => other.personId === resident.carriedById)
    const keys = new Set(currentHomes(carrier ?? resident, on).map(keyOf))
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), resident.personId])
  }
  return [...byKey].map(([key, personIds]) => ({ key, personIds }))
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
