/** For whom a copy is made. The kind decides which fields are read at all (allowList.ts). */
export const recipientKinds = ['parent', 'other_parent', 'child', 'professional', 'agency', 'file'] as const
export type RecipientKind = (typeof recipientKinds)[number]

export const copyKinds = [
  'family_copy',
  'child_page',
  'letter_introduction',
  'letter_visit',
  'letter_ending',
  'letter_referrer',
  'genogram',
  'ecomap',
  'scores',
  'timeline',
  'chronology',
  'note'
] as const
export type CopyKind = (typeof copyKinds)[number]

/** Drawn, told or written down on the desk, and taken from there for somebody. */
export const takenKinds = ['genogram', 'ecomap', 'scores', 'timeline', 'chronology', 'note'] as const
export type TakenKind = (typeof takenKinds)[number]

/** A picture can also be a file that stands alone. */
export const drawnKinds: readonly CopyKind[] = ['genogram', 'ecomap', 'scores', 'timeline']
const forFamily = ['genogram', 'ecomap', 'scores', 'timeline', 'chronology', 'note'] as const

export const isTaken = (kind: CopyKind): kind is TakenKind => takenKinds.some(one => one === kind)
export const isLetter = (kind: CopyKind): boolean => kind.startsWith('letter_')

/** Which kinds of paper make sense for whom: a letter to a referrer is never a family's whole assessment. */
export const kindsFor: Readonly<Record<RecipientKind, readonly CopyKind[]>> = {
  parent: ['family_copy', 'letter_introduction', 'letter_visit', 'letter_ending', ...forFamily],
  other_parent: ['family_copy', 'letter_introduction', 'letter_visit', 'letter_ending', ...forFamily],
  child: ['child_page', ...forFamily],
  professional: ['family_copy', 'timeline', 'chronology'],
  agency: ['letter_referrer'],
  file: ['family_copy', ...forFamily]
}

/** From this age on a young person has a copy of their own, and a parent is not given it (domain.md AT-27). */
export const ownCopyFrom = 16
