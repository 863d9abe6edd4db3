/** How long the core works on the search indexes without a break, and how long it then leaves the file alone. */
export type IndexPace = { readonly work: number; readonly pause: number }

/** Somebody who types is written to disk every second: until two have passed with nothing asked, they may be at it. */
const quietAfter = 2000
const whileAsked: IndexPace = { work: 4, pause: 500 }
const longest = 100

/**
 * A little at a time while questions come, and long stretches once nobody has asked anything for a while: what comes
 * then waits for no more than the end of one stretch, and the next ones are short again.
 */
export function indexPace(quietMilliseconds: number): IndexPace {
  if (quietMilliseconds < quietAfter) return whileAsked
  const work = Math.min(longest, Math.round(quietMilliseconds / 40))
  return { work, pause: Math.round(work / 4) }
}

/** The write-ahead log is brought home in a break that is long enough, and not while somebody saves. */
export const isDeepQuiet = (quietMilliseconds: number) => quietMilliseconds >= 2 * quietAfter
