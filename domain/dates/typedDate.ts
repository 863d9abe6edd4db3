import { isRealDay } from './isoDate.ts'
import { monthNames } from './monthNames.ts'
import { PartialDate } from './partialDate.ts'

/** What stands in the three boxes and the two ticks beside them. */
export type TypedDate = {
  readonly day: string
  readonly month: string
  readonly year: string
  readonly about?: boolean
  readonly notKnown?: boolean
}
export type TypedDateRefusal =
  | 'date_not_known_but_typed'
  | 'date_year_missing'
  | 'date_year_four_digits'
  | 'date_year_out_of_range'
  | 'date_month_missing'
  | 'date_month_not_read'
  | 'date_day_not_read'
  | 'date_not_in_calendar'
export type ReadDate =
  | { readonly status: 'read'; readonly date: PartialDate }
  | { readonly status: 'blank' }
  | { readonly status: 'refused'; readonly because: TypedDateRefusal; readonly typed: TypedDate }

/** Reads what was typed; a refusal gives the boxes back untouched so that nothing has to be typed again. */
export function readTypedDate(typed: TypedDate): ReadDate {
  const [dayText, monthText, yearText] = [typed.day.trim(), typed.month.trim(), typed.year.trim()]
  const empty = dayText === '' && monthText === '' && yearText === ''
  const refused = (because: TypedDateRefusal): ReadDate => ({ status: 'refused', because, typed })
  if (typed.notKnown) return empty ? read({ quality: 'unknown' }) : refused('date_not_known_but_typed')
  if (empty) return { status: 'blank' }

  if (yearText === '') return refused('date_year_missing')
  if (!/^[0-9]{4}$/.test(yearText)) return refused('date_year_four_digits')
  const year = Number(yearText)
  if (year < 1800 || year > 2200) return refused('date_year_out_of_range')
  if (monthText === '') {
    if (dayText !== '') return refused('date_month_missing')
    return read({ year, quality: typed.about ? 'estimated' : 'year_only' })
  }
  const month = monthOf(monthText)
  if (month === null) return refused('date_month_not_read')
  if (dayText === '') return read({ year, month, quality: typed.about ? 'estimated' : 'month_only' })
  if (!/^[0-9]{1,2}$/.test(dayText)) return refused('date_day_not_read')
  const day = Number(dayText)
  if (!isRealDay({ year, month, day })) return refused('date_not_in_calendar')
  return read({ year, month, day, quality: typed.about ? 'estimated' : 'exact' })
}

function read(date: PartialDate): ReadDate {
  return { status: 'read', date: PartialDate.parse(date) }
}

function monthOf(text: string): number | null {
  if (/^[0-9]{1,2}$/.test(text)) {
    const month = Number(text)
    return month >= 1 && month <= 12 ? month : null
  }
  const lower = text.toLowerCase()
  const place = lower.length < 3 ? -1 : monthNames.findIndex(name => name.toLowerCase().startsWith(lower))
  return place === -1 ? null : place + 1
}
