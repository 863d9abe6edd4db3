import type { Tries } from './keyringFile.ts'

export const freeTries = 5
const firstWaitSeconds = 10
const longestWaitSeconds = 900

export const noTries: Tries = { count: 0, lastAt: null }

/** How long after the last wrong try the next one may come; never a wipe, however often somebody tries. */
export function waitAfter(count: number): number {
  if (count < freeTries) return 0
  return Math.min(longestWaitSeconds, firstWaitSeconds * 2 ** Math.min(count - freeTries, 20))
}

/** The stricter of two notes: deleting or restoring one of the two places does not give tries back. */
export function stricter(one: Tries, other: Tries): Tries {
  const count = Math.max(one.count, other.count)
  const lastAt =
    [one.lastAt, other.lastAt]
      .filter(at => at !== null)
      .sort()
      .at(-1) ?? null
  return { count, lastAt }
}

export type TryAnswer =
  | { readonly allowed: true; readonly tries: Tries }
  | { readonly allowed: false; readonly waitSeconds: number; readonly tries: Tries }

/** May a passphrase be tried now? `tries` is what must be on disk before it is; a clock set back starts the wait anew. */
export function nextTry(tries: Tries, now: string): TryAnswer {
  const wait = waitAfter(tries.count)
  const counted = { count: tries.count + 1, lastAt: now }
  if (wait === 0 || tries.lastAt === null) return { allowed: true, tries: counted }
  const gone = (Date.parse(now) - Date.parse(tries.lastAt)) / 1000
  if (gone < 0) return { allowed: false, waitSeconds: wait, tries: { count: tries.count, lastAt: now } }
  if (gone >= wait) return { allowed: true, tries: counted }
  return { allowed: false, waitSeconds: Math.ceil(wait - gone), tries }
}
