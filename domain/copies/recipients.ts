/** For whom a copy is made. The kind decides which fields are read at all (allowList.ts). */
export const recipientKinds = ['parent', 'other_parent', 'child', 'professional', 'agency', 'file'] as const
export type RecipientKind = (typeof recipientKinds)[number]

export const copyKinds = [
  'family_copy',
  'child_page',
  'letter_introduction',
  'letter_visit',
  'letter_ending',
  'letter_referrer'
] as const
export type CopyKind = (typeof copyKinds)[number]

/** Which kinds of paper make sense for whom: a letter to a referrer is never a family's whole assessment. */
export const kindsFor: Readonly<Record<RecipientKind, readonly CopyKind[]>> = {
  parent: ['family_copy', 'letter_introduction', 'letter_visit', 'letter_ending'],
  other_parent: ['family_copy', 'letter_introduction', 'letter_visit', 'letter_ending'],
  child: ['child_page'],
  professional: ['family_copy'],
  agency: ['letter_referrer'],
  file: ['family_copy']
}

/** From this age on a young person has a copy of their own, and a parent is not given it (domain.md AT-27). */
export const ownCopyFrom = 16
