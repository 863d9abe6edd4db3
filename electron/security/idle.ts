/** How long a session may last, in minutes; a council sets the idle time between the two limits. */
export const idleMinutes = { least: 2, usual: 10, most: 15 } as const
export const sessionHours = 10
const warningSeconds = 60

export type SessionClock = { readonly openedAt: number; readonly touchedAt: number; readonly idleMinutes: number }

export type LockDue =
  | { readonly due: 'no' }
  | { readonly due: 'soon'; readonly seconds: number }
  | { readonly due: 'now'; readonly why: 'idle' | 'sessionMaximum' }

/** Whether an open session must lock at `now` (milliseconds of a clock that nobody can set back). */
export function lockDue(clock: SessionClock, now: number): LockDue {
  if (now - clock.openedAt >= sessionHours * 3_600_000) return { due: 'now', why: 'sessionMaximum' }
  const left = clock.touchedAt + withinLimits(clock.idleMinutes) * 60_000 - now
  if (left <= 0) return { due: 'now', why: 'idle' }
  return left <= warningSeconds * 1000 ? { due: 'soon', seconds: Math.ceil(left / 1000) } : { due: 'no' }
}

/** A setting outside the limits is pulled inside them: a broken policy must not switch the idle lock off. */
export function withinLimits(minutes: number): number {
  if (!Number.isFinite(minutes)) return idleMinutes.usual
  return Math.min(idleMinutes.most, Math.max(idleMinutes.least, minutes))
}
