import { isPartnerInvolved } from '../../../../domain/access/partnerInvolvement.ts'
import type { Role } from '../../../../domain/access/words.ts'
import { addDays } from '../../../../domain/dates/isoDate.ts'
import { bankHolidays } from '../../../../resources/calendar/bankHolidays.ts'

/** Counting working days back costs more than any question to the file, and the answer holds for the whole day. */
let known = { today: '', since: '' }

/** The earliest last day of an agency whose worker may still finish recording today; only partners ask. */
export function involvedSince(roles: readonly Role[], today: string): string {
  if (!roles.includes('PPRAC')) return today
  if (known.today !== today) known = { today, since: countBack(today) }
  return known.since
}

function countBack(today: string): string {
  let since = today
  while (isPartnerInvolved({ fromOn: '1900-01-01', toOn: addDays(since, -1) }, today, bankHolidays))
    since = addDays(since, -1)
  return since
}
