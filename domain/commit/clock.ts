/**
 * The hybrid logical clock of sync.md 4.12, as text of twelve base36 digits: nine for the milliseconds, three for a
 * counter. It orders what is shown first and never decides what may replace what, so a wrong wall clock hides nothing.
 */
export type Reading = string

const COUNTERS = 36 ** 3
const MILLISECONDS = 36 ** 9
/** What arrives may pull the own clock ahead of the hub's time by this much and no more. */
const TOLERANCE = 60_000

export const readingPattern = /^[0-9a-z]{12}$/
export const earliestReading: Reading = '000000000000'

function format(milliseconds: number, counter: number): Reading {
  const carried = counter >= COUNTERS ? milliseconds + 1 : milliseconds
  const within = Math.min(Math.max(Math.trunc(carried), 0), MILLISECONDS - 1)
  return within.toString(36).padStart(9, '0') + (counter % COUNTERS).toString(36).padStart(3, '0')
}

const later = (a: Reading, b: Reading): Reading => [a, b].toSorted().at(-1) ?? a

const finite = (milliseconds: number) => (Number.isFinite(milliseconds) ? milliseconds : 0)

export function millisecondsOf(reading: Reading): number {
  return Number.parseInt(reading.slice(0, 9), 36)
}

/** The greatest reading that belongs to a moment: everything written up to and including it compares lower or equal. */
export function lastReadingAt(milliseconds: number): Reading {
  return format(milliseconds, COUNTERS - 1)
}

/** The reading of the next own commit: later than every reading before it, whatever the wall clock does. */
export function nextReading(last: Reading, wall: number, offset: number): Reading {
  const floor = format(finite(wall) + finite(offset), 0)
  const after = format(millisecondsOf(last), Number.parseInt(last.slice(9), 36) + 1)
  return later(floor, after)
}

/** The own clock after a commit of somebody else came in. A laptop set to 2035 cannot drag the others along. */
export function observeReading(last: Reading, received: Reading, wall: number, offset: number): Reading {
  const bound = format(finite(wall) + finite(offset) + TOLERANCE, COUNTERS - 1)
  const believed = received < bound ? received : bound
  return later(last, believed)
}
