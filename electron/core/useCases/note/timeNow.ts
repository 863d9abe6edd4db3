import { Temporal } from 'temporal-polyfill'

/** The time of day in Europe/London, as notes write it. */
export const timeNowOf = (instant: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/London').toPlainTime().toString().slice(0, 5)
