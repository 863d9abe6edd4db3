import type { Happening } from './happening.ts'
import { type Telling, type Theme, themeOf, told } from './telling.ts'

/** A contact that has not become an episode (domain.md 3.2, C0 to C9). */
export type OnlyAsked = {
  readonly state: 'draft' | 'received' | 'triage' | 'awaiting_info' | 'ended_at_triage'
  readonly daysAgo: number
  readonly outcome?: string
  readonly rationale?: string
}

export const onlyAskedMix: readonly (readonly [count: number, asked: OnlyAsked])[] = [
  [1, { state: 'draft', daysAgo: 0 }],
  [3, { state: 'received', daysAgo: 1 }],
  [2, { state: 'triage', daysAgo: 2 }],
  [1, { state: 'triage', daysAgo: 6 }],
  [2, { state: 'awaiting_info', daysAgo: 7 }],
  [
    1,
    {
      state: 'ended_at_triage',
      daysAgo: 25,
      outcome: 'advice_given',
      rationale:
        'Talked through with the parent for half an hour; ideas for bedtime sent by post. They ring again if it does not help.'
    }
  ],
  [
    1,
    {
      state: 'ended_at_triage',
      daysAgo: 90,
      outcome: 'signposted_universal',
      rationale: 'The children’s centre near them has a place this week and the family would rather begin there.'
    }
  ],
  [
    1,
    {
      state: 'ended_at_triage',
      daysAgo: 160,
      outcome: 'referred_single_service',
      rationale: 'Debt is what worries them, nothing else. Old Town Money Advice sees them on Tuesday.'
    }
  ],
  [
    1,
    {
      state: 'ended_at_triage',
      daysAgo: 330,
      outcome: 'family_declined_no_risk_evident',
      rationale:
        'Risk was considered with the school: none evident. The family thanked us and said no. The referrer was told the same day.'
    }
  ],
  [
    1,
    {
      state: 'ended_at_triage',
      daysAgo: 44,
      outcome: 'partner_to_lead_eha',
      rationale: 'The school knows the family best and leads the assessment; we gave the form and a name to ring.'
    }
  ]
]

const sources = ['school', 'health_0_19', 'self', 'police', 'housing', 'early_years'] as const

/** The first entry of every family: who asked for what, and how it was taken. */
export function contactPut(
  { family, household, chance, history }: Telling,
  theme: Theme,
  wish: {
    readonly state: string
    readonly daysAgo: number
    readonly outcome?: string | undefined
    readonly rationale?: string | undefined
    readonly accepted: boolean
  }
) {
  const ended = wish.state === 'ended_at_triage' || wish.accepted
  return {
    type: 'contact',
    key: 'contact/1',
    set: {
      familyId: { own: '' },
      state: wish.state,
      contactType: history?.entryRoute === 'step_down' ? 'step_down' : 'request_for_support',
      source: history?.entryRoute === 'step_down' ? 'csc' : chance.pick(sources),
      callerWords: told('{parent}, by telephone', theme),
      receivedAt: { at: [wish.daysAgo, '09:10'] },
      receivedBasis: 'device',
      childIds: household.children.map(person => ({ person })),
      reason: told(chance.pick(theme.story.asked), theme),
      agreementStatus: 'agreed_verbally',
      outcome: wish.outcome ?? null,
      rationale: wish.rationale ?? null,
      endedAt: ended ? { at: [wish.daysAgo, '15:40'] } : null,
      episodeId: wish.accepted ? { own: 'episode' } : null,
      reReferral: family.people.length > 0 && history?.flag === 'reReferral' ? 1 : 0
    }
  } as const
}

export function requestsOf(telling: Telling, asked: OnlyAsked): readonly Happening[] {
  const { state, outcome, rationale } = asked
  const daysAgo = telling.family.startedDaysAgo
  const put = contactPut(telling, themeOf(telling), { state, daysAgo, outcome, rationale, accepted: false })
  return [
    { daysAgo, time: '09:05', by: 'worker/grace-lindqvist', action: 'practice.seed', puts: [], register: 'family' },
    { daysAgo, time: '09:20', by: 'worker/grace-lindqvist', action: 'practice.seed', puts: [put] }
  ]
}
