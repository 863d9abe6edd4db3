import type { Role } from '../access/words.ts'
import { type EpisodeState, type LifecycleState, openEpisodeStates } from './states.ts'

/** `lead` is whoever leads the work with the family, whatever their role; `automatic` is no person at all. */
export type TransitionActor = Role | 'lead' | 'automatic'

export type Transition = {
  readonly id: string
  readonly from: readonly (LifecycleState | 'nothing')[]
  /** `previous` is the state before the pause, `same` no change of state, `elsewhere` another service. */
  readonly to: readonly (LifecycleState | 'previous' | 'same' | 'elsewhere')[]
  readonly who: readonly TransitionActor[]
  readonly required: readonly string[]
}

const openBut = (...left: readonly EpisodeState[]) => openEpisodeStates.filter(state => !left.includes(state))

/** Every step that a contact or an episode can take (domain.md 3.3). What is not here cannot happen. */
export const transitions = [
  {
    id: 'T01',
    from: ['draft'],
    to: ['received'],
    who: ['PRAC', 'PPRAC', 'TRI', 'BS'],
    required: ['source', 'contactType', 'receivedAt', 'caller', 'child', 'reason', 'agreementStatus', 'familyTold']
  },
  { id: 'T02', from: ['received'], to: ['triage'], who: ['TRI'], required: [] },
  { id: 'T03', from: ['triage'], to: ['awaiting_info'], who: ['TRI'], required: ['what', 'fromWhom', 'byWhen'] },
  { id: 'T04', from: ['awaiting_info'], to: ['triage'], who: ['TRI', 'automatic'], required: ['answer'] },
  {
    id: 'T05',
    from: ['triage'],
    to: ['ended_at_triage'],
    who: ['TRI', 'TM'],
    required: ['outcome', 'rationale', 'levelOfNeed']
  },
  {
    id: 'T06',
    from: ['triage'],
    to: ['awaiting_allocation'],
    who: ['TRI', 'TM'],
    required: ['locality', 'leadOrganisation', 'priority', 'levelOfNeed', 'rationale']
  },
  { id: 'T07', from: ['triage'], to: ['elsewhere'], who: ['TRI', 'TM'], required: ['spokeWith', 'time', 'decision'] },
  {
    id: 'T08',
    from: ['awaiting_allocation'],
    to: ['allocated'],
    who: ['TM'],
    required: ['lead', 'startOn', 'direction']
  },
  { id: 'T09', from: ['allocated'], to: ['awaiting_allocation'], who: ['TM'], required: ['reason'] },
  {
    id: 'T10',
    from: ['allocated'],
    to: ['assessing'],
    who: ['lead'],
    required: ['on', 'whoWasSeen', 'agreement', 'languageAndAccess']
  },
  { id: 'T11', from: ['allocated'], to: ['closure_pending'], who: ['lead'], required: ['attempts', 'childrensSafety'] },
  { id: 'T12', from: ['assessing'], to: ['assessment_review'], who: ['lead'], required: ['note'] },
  { id: 'T13', from: ['assessment_review'], to: ['assessing'], who: ['TM'], required: ['reasonPerSection'] },
  { id: 'T14', from: ['assessment_review'], to: ['planning'], who: ['TM'], required: ['comment', 'levelOfNeed'] },
  { id: 'T15', from: ['assessment_review'], to: ['closure_pending'], who: ['TM'], required: ['reason', 'advice'] },
  { id: 'T16', from: ['planning'], to: ['plan_active'], who: ['lead'], required: ['plan', 'nextReviewOn'] },
  { id: 'T17', from: ['plan_active'], to: ['plan_active'], who: ['lead'], required: ['decision', 'nextReviewOn'] },
  {
    id: 'T18',
    from: openBut('step_up_pending', 'co_working'),
    to: ['step_up_pending'],
    who: ['lead', 'TM', 'SM'],
    required: ['stepUpRequest']
  },
  {
    id: 'T19',
    from: ['step_up_pending'],
    to: ['co_working'],
    who: ['TM'],
    required: ['decision', 'on', 'roles', 'planLead']
  },
  { id: 'T20', from: ['step_up_pending'], to: ['closure_pending'], who: ['TM'], required: ['decision', 'handoverOn'] },
  { id: 'T21', from: ['step_up_pending'], to: ['previous'], who: ['TM'], required: ['decision', 'decidedBy'] },
  { id: 'T22', from: ['co_working'], to: ['plan_active'], who: ['TM'], required: ['handover'] },
  { id: 'T23', from: ['co_working'], to: ['closure_pending'], who: ['TM'], required: ['reason'] },
  { id: 'T24', from: ['nothing'], to: ['step_down_incoming'], who: ['TRI', 'TM'], required: ['stepDown'] },
  {
    id: 'T25',
    from: ['step_down_incoming'],
    to: ['allocated', 'planning', 'plan_active'],
    who: ['TM'],
    required: ['lead', 'reason']
  },
  { id: 'T26', from: ['step_down_incoming'], to: ['closed'], who: ['TM'], required: ['reason'] },
  {
    id: 'T27',
    from: ['allocated', 'assessing', 'planning', 'plan_active'],
    to: ['on_hold'],
    who: ['TM'],
    required: ['reason', 'untilOn', 'cover']
  },
  { id: 'T28', from: ['on_hold'], to: ['previous'], who: ['TM', 'lead'], required: ['note'] },
  {
    id: 'T29',
    from: ['assessing', 'planning', 'plan_active', 'co_working'],
    to: ['closure_pending'],
    who: ['lead'],
    required: ['closureForm']
  },
  { id: 'T30', from: ['closure_pending'], to: ['closed'], who: ['TM'], required: ['decision', 'summary'] },
  { id: 'T31', from: ['closure_pending'], to: ['previous'], who: ['TM'], required: ['reason', 'direction'] },
  { id: 'T32', from: ['closed'], to: ['previous'], who: ['SM'], required: ['reason'] },
  { id: 'T33', from: ['closed'], to: ['received'], who: ['TRI'], required: ['previousEpisode'] },
  {
    id: 'T34',
    from: ['allocated', 'assessing', 'assessment_review', 'planning', 'plan_active', 'step_up_pending', 'co_working'],
    to: ['same'],
    who: ['TM'],
    required: ['from', 'to', 'on', 'reason']
  },
  { id: 'T35', from: openEpisodeStates, to: ['same'], who: ['PRAC', 'PPRAC', 'TRI', 'TM', 'SM'], required: ['people'] }
] as const satisfies readonly Transition[]

export type TransitionId = (typeof transitions)[number]['id']

export function isTransitionId(text: string): text is TransitionId {
  return transitions.some(({ id }) => id === text)
}

/** Which steps lead on from a state. */
export function listTransitionsFrom(state: LifecycleState): readonly Transition[] {
  const all: readonly Transition[] = transitions
  return all.filter(({ from }) => from.includes(state))
}
