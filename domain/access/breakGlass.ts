import { Temporal } from 'temporal-polyfill'
import type { WorkerFacts } from './facts.ts'

const SHORTEST_REASON = 20
const HOURS = 4

export type BreakGlassVerdict =
  | { readonly allowed: true; readonly endsAt: string }
  | { readonly allowed: false; readonly because: 'role_does_not_allow' | 'offline' | 'reason_too_short' }

/** Four hours for triage and managers, online, with a reason; two other people are told at once. */
export function canBreakGlass(worker: WorkerFacts, reason: string, now: string, hours = HOURS): BreakGlassVerdict {
  if (!worker.roles.some(role => role === 'TRI' || role === 'TM' || role === 'SM'))
    return { allowed: false, because: 'role_does_not_allow' }
  if (!worker.online) return { allowed: false, because: 'offline' }
  if (Array.from(reason.trim()).length < SHORTEST_REASON) return { allowed: false, because: 'reason_too_short' }
  return { allowed: true, endsAt: Temporal.Instant.from(now).add({ hours }).toString() }
}

export function isBreakGlassLive(endsAt: string, now: string): boolean {
  return Temporal.Instant.compare(Temporal.Instant.from(now), Temporal.Instant.from(endsAt)) < 0
}
