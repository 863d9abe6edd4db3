/** States of a contact and of an episode (domain.md 3.2), in the order in which help usually goes. */
export const contactStates = ['draft', 'received', 'triage', 'awaiting_info', 'ended_at_triage'] as const
export type ContactState = (typeof contactStates)[number]

export const episodeStates = [
  'awaiting_allocation',
  'allocated',
  'assessing',
  'assessment_review',
  'planning',
  'plan_active',
  'step_up_pending',
  'co_working',
  'step_down_incoming',
  'on_hold',
  'closure_pending',
  'closed'
] as const
export type EpisodeState = (typeof episodeStates)[number]
export type LifecycleState = ContactState | EpisodeState

export const openEpisodeStates: readonly EpisodeState[] = episodeStates.filter(state => state !== 'closed')

export function isEpisodeState(text: string): text is EpisodeState {
  return episodeStates.some(state => state === text)
}
