import { compareDates } from '../dates/compareDates.ts'
import type { PartialDate } from '../dates/partialDate.ts'

/** One event as a chronology shows it, whoever or whatever it comes from. */
export type EventLine = {
  readonly key: string
  readonly date: PartialDate
  readonly end: PartialDate | null
  /** Whose chronology; empty for the whole family. */
  readonly personIds: readonly string[]
  readonly category: string
  readonly what: string
  readonly significance: string
  readonly source: string
  readonly sourceType: string
  readonly origin: 'typed' | 'promoted_from_note' | 'system'
  readonly namedOnly: boolean
}

export type EventFilter = {
  readonly personId: string | null
  readonly category: string | null
  readonly sourceType: string | null
  readonly weight: 'all' | 'written' | 'significant'
}

/** Oldest first; in one month what is known to the day comes before what is known to the month. */
export function sortEvents<Line extends EventLine>(lines: readonly Line[]): readonly Line[] {
  return lines.toSorted(
    (one, other) => compareDates(one.date, other.date) || (one.key < other.key ? -1 : one.key > other.key ? 1 : 0)
  )
}

/** An event of the whole family stands in the chronology of each of its children. */
export function filterEvents<Line extends EventLine>(lines: readonly Line[], filter: EventFilter): readonly Line[] {
  const { personId, category, sourceType, weight } = filter
  return lines.filter(
    line =>
      (personId === null || line.personIds.length === 0 || line.personIds.includes(personId)) &&
      (category === null || line.category === category) &&
      (sourceType === null || line.sourceType === sourceType) &&
      (weight === 'all' || line.origin !== 'system') &&
      (weight !== 'significant' || line.significance !== '')
  )
}

/** Whether to ask for something that went well: somebody has begun to write, and all of it was hard. */
export function lacksPositive(lines: readonly EventLine[]): boolean {
  const written = lines.filter(line => line.origin !== 'system')
  return written.length > 0 && !written.some(line => line.category === 'positive_change')
}
