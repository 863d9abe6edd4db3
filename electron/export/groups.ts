import type { Piece } from './pieces.ts'

/** Where an answer stands in a copy: the family's own words first (look.md), then what goes well, before any worry. */
export const groups = ['said', 'meaning', 'well', 'worry', 'plan', 'next'] as const
export type Group = (typeof groups)[number]

const byField: Readonly<Record<string, Group>> = {
  '7.strengths_interests': 'well',
  '17.sos_strengths': 'well',
  '17.sos_existing_safety': 'well',
  '17.sos_danger': 'worry',
  '17.sos_goal': 'plan',
  '17.sos_next_steps': 'plan',
  '21.goals_draft': 'plan',
  '21.an_summary': 'meaning',
  '21.an_child': 'meaning',
  '21.decision': 'next',
  '21.next_review': 'next'
}
const byEnding: Readonly<Record<string, Group>> = { well: 'well', worry: 'worry', need: 'plan' }

export function groupOf({ field, place }: Piece): Group {
  if (place === 'quote' || field.startsWith('19.') || field === '21.family_comments') return 'said'
  return byField[field] ?? byEnding[field.split('.').at(-1) ?? ''] ?? 'meaning'
}
