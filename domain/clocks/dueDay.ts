import { addDays, addMonths } from '../dates/isoDate.ts'
import { addWorkingDays, type DueDay, type HolidayCalendar, workingDaysBetween } from '../dates/workingDays.ts'
import type { ClockRule } from './clockRule.ts'
import { type ClockRun, finalStop, firstStart, lastStart } from './clockRun.ts'
import type { Stretch } from './happening.ts'

/** A bank holiday that was announced late is no reason to judge anew what was finished before anybody knew of it (E-40). */
export function calendarKnownOn(calendar: HolidayCalendar, on: string): HolidayCalendar {
  const holidays = calendar.holidays.filter(({ addedOn }) => addedOn === undefined || addedOn <= on)
  return holidays.length === calendar.holidays.length ? calendar : { ...calendar, holidays }
}

/** When the run is due. A finished run is judged by the holidays that were known on the day it was finished. */
export function dueDayOf(run: ClockRun, calendar: HolidayCalendar, pauses: readonly Stretch[], today: string): DueDay {
  const stoppedOn = finalStop(run)
  const known = stoppedOn === null ? calendar : calendarKnownOn(calendar, stoppedOn)
  const from = run.rule.dueFrom === 'firstStart' ? firstStart(run) : lastStart(run)
  const { rule, startedBy } = run
  const count = startedBy.urgent && rule.urgentCount !== undefined ? rule.urgentCount : rule.count
  return addCount(rule, from, count + workingDaysIn(pauses, { from, to: stoppedOn ?? today }, known), known)
}

/** The day beyond which nobody may let it go on; null where the rule knows no such day. */
export function hardLimitOf(run: ClockRun, calendar: HolidayCalendar): DueDay | null {
  return run.rule.hardLimit === undefined ? null : addCount(run.rule, firstStart(run), run.rule.hardLimit, calendar)
}

/** What the due day was before a bank holiday was added while the clock ran; null where nothing has moved. */
export function movedFrom(run: ClockRun, calendar: HolidayCalendar): string | null {
  if (finalStop(run) !== null || run.rule.unit !== 'workingDays') return null
  const from = run.rule.dueFrom === 'firstStart' ? firstStart(run) : lastStart(run)
  const before = dueDayOf(run, calendarKnownOn(calendar, from), [], from)
  const after = dueDayOf(run, calendar, [], from)
  return before.on === after.on ? null : before.on
}

function addCount(rule: ClockRule, from: string, count: number, calendar: HolidayCalendar): DueDay {
  if (rule.unit === 'workingDays') return addWorkingDays(from, count, calendar)
  return { on: rule.unit === 'months' ? addMonths(from, count) : addDays(from, count), holidaysNotLoadedFor: [] }
}

/** How many working days of the stretches lie inside the span: shown beside a clock that a hold never stops. */
export function workingDaysIn(
  stretches: readonly Stretch[],
  span: { readonly from: string; readonly to: string },
  calendar: HolidayCalendar
): number {
  return stretches.reduce((sum, stretch) => {
    const from = stretch.from > span.from ? stretch.from : span.from
    const end = stretch.to ?? span.to
    const to = end < span.to ? end : span.to
    return to > from ? sum + workingDaysBetween(from, to, calendar) : sum
  }, 0)
}
