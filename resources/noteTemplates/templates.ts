import type { NoteHeading, NoteType } from '../../domain/notes/words.ts'

/** The headings each kind of note begins with; more are one press away, and an empty one is left out at the end. */
export const noteTemplates: Readonly<Record<NoteType, readonly NoteHeading[]>> = {
  visit: ['purpose', 'what_happened', 'home', 'childs_words', 'analysis', 'next_steps'],
  call: ['purpose', 'what_happened', 'next_steps'],
  text: ['what_happened'],
  email: ['what_happened'],
  meeting: ['purpose', 'what_happened', 'family_words', 'analysis', 'next_steps'],
  observation: ['what_happened', 'childs_words', 'analysis'],
  management: ['analysis', 'next_steps'],
  safety: ['what_happened', 'childs_words', 'next_steps'],
  other: ['what_happened']
}
