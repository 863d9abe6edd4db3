import type { TransitionId } from '../lifecycle/transitions.ts'

/** What happened on a day and can start or stop a clock: a step of the lifecycle, or something that was done. */
export type Happening =
  | TransitionId
  | 'contact_received'
  | 'contact_decided'
  | 'two_way_contact'
  | 'visit_made'
  | 'child_counts'
  | 'child_seen'
  | 'copy_given'
  | 'taf_held'
  | 'review_held'
  | 'meeting_held'
  | 'minutes_sent'
  | 'handover_held'
  | 'co_working_held'
  | 'note_happened'
  | 'note_kept'

/** `about` keeps apart what runs once for each: a child, a meeting, a note. Empty for the family as a whole. */
export type ClockEvent = {
  readonly happening: Happening
  readonly on: string
  readonly about: string
  readonly urgent: boolean
}

/** A stretch of days during which a clock is held beside, or waits; `to` is null while it goes on. */
export type Stretch = { readonly from: string; readonly to: string | null }
