import { addDays, daysBetween, isIsoDate } from './isoDate.ts'

const DAYS_OF_PREGNANCY = 280
const WEEKS_BEFORE = 6
const WEEKS_AFTER = 42

export type DueDateRefusal = 'due_date_not_in_calendar' | 'due_date_long_past' | 'due_date_too_far_ahead'
export type DueDateCheck =
  | { readonly status: 'accepted' }
  | { readonly status: 'refused'; readonly because: DueDateRefusal }

/** From six weeks ago (a birth not yet recorded) to forty-two weeks ahead. */
export function checkDueDate(dueOn: string, today: string): DueDateCheck {
  if (!isIsoDate(dueOn)) return { status: 'refused', because: 'due_date_not_in_calendar' }
  if (dueOn < addDays(today, -WEEKS_BEFORE * 7)) return { status: 'refused', because: 'due_date_long_past' }
  if (dueOn > addDays(today, WEEKS_AFTER * 7)) return { status: 'refused', because: 'due_date_too_far_ahead' }
  return { status: 'accepted' }
}

/** Completed weeks of pregnancy, counted back from forty at the due date. */
export function weeksOfPregnancy(dueOn: string, on: string): number {
  return Math.floor((DAYS_OF_PREGNANCY - daysBetween(on, dueOn)) / 7)
}
