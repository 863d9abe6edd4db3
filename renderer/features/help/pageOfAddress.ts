import { placeOf } from '../../app/places.ts'
import type { GuidePage } from './guidePages.ts'

const pages: Readonly<Record<string, GuidePage>> = {
  desk: 'my-day',
  families: 'families',
  newFamily: 'new-family',
  waiting: 'waiting',
  find: 'find'
}
const tabs: Readonly<Record<string, GuidePage>> = {
  overview: 'overview',
  visit: 'visit',
  people: 'people',
  assessment: 'assessment',
  notes: 'notes',
  chronology: 'chronology',
  pictures: 'family-pictures',
  copies: 'copies',
  history: 'history'
}
const partsOfPeople: Readonly<Record<string, GuidePage>> = {
  relationships: 'relationships',
  agreement: 'agreement'
}

/** The page of the guide about the screen that an address opens; a screen that has none yet leads to the first day. */
export function pageOfAddress(address: string): GuidePage {
  const place = placeOf(address)
  if (place.page !== 'family') return pages[place.page] ?? 'first-day'
  const [part = ''] = place.rest.split('/')
  return (place.tab === 'people' ? partsOfPeople[part] : undefined) ?? tabs[place.tab] ?? 'first-day'
}
