import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { clockTime } from '../dayAndTime.ts'

const words = shellStrings.saved
const MINUTE = 60
const HALF_HOUR = 30 * MINUTE

/** "Saved on this computer 2 s ago": always a fact about the disk, never a promise. */
export function savedWords(lastSavedAt: string | null, now: number): string {
  if (lastSavedAt === null) return words.nothingYet
  const seconds = Math.max(0, Math.round((now - Date.parse(lastSavedAt)) / 1000))
  if (seconds < 1) return words.justNow
  if (seconds < MINUTE) return words.secondsAgo(seconds)
  if (seconds < HALF_HOUR) return words.minutesAgo(Math.floor(seconds / MINUTE))
  return words.at(clockTime(lastSavedAt))
}

export const hubWords = (hubSeenAt: string | null) =>
  hubSeenAt === null ? words.noHub : words.hubAt(clockTime(hubSeenAt))

/** The later of two moments, either of which may not have come. */
export function laterOf(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other
  return one > other ? one : other
}
