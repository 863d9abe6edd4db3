/** How long the core works on the search indexes without a break, and how long it then leaves the file alone. */
export type IndexPace = { readonly work: number; readonly pause: number }

export type IndexAsked = {
  /** For how long nobody has asked the core anything, in milliseconds. */
  readonly quiet: number
  /** Since when it has not worked on the indexes. */
  readonly rested: number
  /** The longest that a stretch may work: `nextAllowance` says it from the one before. */
  readonly allowance: number
}

/** Somebody who types is written to disk every second: until two have passed with nothing asked, they may be at it. */
const quietAfter = 2000
/** Beside somebody who types it works so seldom that they never meet it, and so that it comes to an end all the same. */
const seldom = { work: 4, every: 10_000 } as const
const look = 500

export const longestWork = 100
/** Whoever acts first after a break waits for one stretch with its commit, and no longer than this. */
const longestWait = 150

/** A little now and then while questions come, and long stretches once nobody has asked anything for a while. */
export function indexPace({ quiet, rested, allowance }: IndexAsked): IndexPace {
  if (quiet < quietAfter) return { work: rested < seldom.every ? 0 : seldom.work, pause: look }
  const work = Math.min(allowance, Math.round(quiet / 40))
  return { work, pause: Math.round(work / 4) }
}

/** A slow disk makes a commit long: what a stretch took with its commit says how long the next one may work. */
export function nextAllowance(allowance: number, worked: number, took: number): number {
  if (took > longestWait)
    return Math.max(seldom.work, Math.floor((Math.min(allowance, worked) * longestWait) / took / 1.5))
  return Math.min(longestWork, Math.ceil(allowance * 1.1))
}

/** The write-ahead log is brought home in a break that is long enough, and not while somebody saves. */
export const isDeepQuiet = (quietMilliseconds: number) => quietMilliseconds >= 2 * quietAfter
