import type { NoteDraft } from '../../../domain/notes/noteDraft.ts'
import type { PlannedVisitShown } from '../../../electron/contract/visit.ts'
import { boxesOfDay, newNote } from './noteChanges.ts'

type Now = { readonly today: string; readonly time: string; readonly startedAt: string; readonly atHome: string }

/**
 * The note of a visit with what is known of it filled in. Whom the plan names is filled in as being there; whether a
 * child was seen is asked of each and never filled in.
 */
export function visitNote(planned: PlannedVisitShown | null, { today, time, startedAt, atHome }: Now): NoteDraft {
  const blank = newNote('visit', startedAt)
  // A plan for a later day is not the visit that was just made.
  if (planned === null || planned.on > today) return { ...blank, on: boxesOfDay(today), time, place: atHome }
  const ahead = planned.on === today && planned.time > time
  return {
    ...blank,
    on: boxesOfDay(planned.on),
    time: ahead || (planned.time === '' && planned.on === today) ? time : planned.time,
    place: planned.place === '' ? atHome : planned.place,
    peopleSeenIds: [...planned.peopleIds]
  }
}
