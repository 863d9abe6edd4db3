import type { ClockCode } from '../../../domain/clocks/clockRule.ts'
import { visitMeeting } from '../../../domain/visits/plannedVisit.ts'
import type { DueThing } from '../../../electron/contract/day.ts'
import { dueStrings } from '../../../resources/strings/en-GB/day.ts'
import { familyAddress, familyTabs } from '../places.ts'

/** Where the thing is done, and what the button says that goes there. */
export type DoingPlace = { readonly tab: string; readonly address: string; readonly say: string }

type Wanted = { readonly tab: string; readonly say: string; readonly rest?: string }

const { act } = dueStrings

const clockPlaces: { readonly [Code in ClockCode]?: Wanted } = {
  'K-CON': { tab: 'notes', say: act.notes },
  'K-VIS': { tab: 'visit', say: act.visit },
  'K-SEE': { tab: 'visit', say: act.visit },
  'K-EHA': { tab: 'assessment', say: act.assessment },
  'K-AUT': { tab: 'assessment', say: act.assessment },
  'K-EXA': { tab: 'assessment', say: act.assessment },
  'K-COPY': { tab: 'copies', say: act.copies }
}

function wantedFor({ kind, clock, noteId, aboutId, words }: DueThing): Wanted | null {
  if (clock?.code === 'K-REC' && noteId !== null) return { tab: 'notes', say: act.note, rest: noteId }
  if (clock !== null) return clockPlaces[clock.code] ?? null
  if (kind === 'meeting' && words === visitMeeting) return { tab: 'visit', say: act.visit }
  if (kind === 'promise' && noteId !== null) return { tab: 'notes', say: act.note, rest: noteId }
  if (kind === 'promise') return { tab: 'notes', say: act.notes }
  if ((kind === 'agreement' || kind === 'alert') && aboutId !== null)
    return { tab: 'people', say: act.people, rest: aboutId }
  return null
}

/** The very place; what has no page of its own yet is done from the family's first page. */
export function placeOfThing(thing: DueThing): DoingPlace {
  const wanted = wantedFor(thing)
  const tab = familyTabs.find(one => one === wanted?.tab)
  if (wanted === null || tab === undefined)
    return { tab: 'overview', address: familyAddress(thing.familyId), say: dueStrings.openFamily }
  return { tab, address: familyAddress(thing.familyId, tab, wanted.rest ?? ''), say: wanted.say }
}
