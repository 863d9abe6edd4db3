import { yearsBetween } from './age.ts'
import { boundsOf } from './compareDates.ts'
import { checkDueDate, type DueDateRefusal } from './dueDate.ts'
import { isIsoDate } from './isoDate.ts'
import { PartialDate } from './partialDate.ts'

const OLDEST = 120

export type BirthDateRefusal =
  | 'birth_date_not_in_calendar'
  | 'birth_date_future'
  | 'birth_date_over_120'
  | 'birth_date_expected_but_born'
  | 'birth_date_after_death'
  | DueDateRefusal
export type BirthDateCheck =
  | { readonly status: 'accepted' }
  | { readonly status: 'refused'; readonly because: BirthDateRefusal }
type Circumstances = { readonly unborn: boolean; readonly died?: PartialDate; readonly today: string }

/** A birth date may lie ahead only for an unborn baby. Somebody who has died may have been born any time ago. */
export function checkBirthDate(born: PartialDate, circumstances: Circumstances): BirthDateCheck {
  if (!PartialDate.safeParse(born).success) return { status: 'refused', because: 'birth_date_not_in_calendar' }
  const bounds = boundsOf(born)
  if (bounds === null) return { status: 'accepted' }
  if (circumstances.unborn) return checkDueDate(bounds.earliest, circumstances.today)
  if (born.quality === 'expected') return { status: 'refused', because: 'birth_date_expected_but_born' }
  if (bounds.earliest > circumstances.today) return { status: 'refused', because: 'birth_date_future' }
  const death = circumstances.died ? boundsOf(circumstances.died) : null
  if (death !== null && bounds.earliest > death.latest) return { status: 'refused', because: 'birth_date_after_death' }
  const until = death?.earliest ?? circumstances.today
  const oldest = yearsBetween(bounds.latest, until) > OLDEST
  return oldest && !(circumstances.died && death === null)
    ? { status: 'refused', because: 'birth_date_over_120' }
    : { status: 'accepted' }
}

/** The same check for a day in its stored form, as it arrives from an import. */
export function checkBirthDay(bornOn: string, circumstances: Circumstances): BirthDateCheck {
  if (!isIsoDate(bornOn)) return { status: 'refused', because: 'birth_date_not_in_calendar' }
  const [year = 0, month = 0, day = 0] = bornOn.split('-').map(Number)
  return checkBirthDate({ year, month, day, quality: circumstances.unborn ? 'expected' : 'exact' }, circumstances)
}
