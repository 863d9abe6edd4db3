import { z } from 'zod'

/** Of domain.md 5.10. A code never changes its meaning. */
export const noteTypes = [
  'visit',
  'call',
  'text',
  'email',
  'meeting',
  'observation',
  'management',
  'safety',
  'other'
] as const
export const NoteType = z.enum(noteTypes)
export type NoteType = z.infer<typeof NoteType>

export const noteHeadings = [
  'purpose',
  'what_happened',
  'home',
  'childs_words',
  'family_words',
  'analysis',
  'next_steps',
  'other'
] as const
export const NoteHeading = z.enum(noteHeadings)
export type NoteHeading = z.infer<typeof NoteHeading>

/** "Not applicable" always says why: an empty box never stands for a child nobody looked for. */
export const seenAnswers = ['yes', 'no', 'not_applicable'] as const
export const SeenAnswer = z.enum(seenAnswers)
export type SeenAnswer = z.infer<typeof SeenAnswer>

/** Is somebody in danger: "not sure" is heard as yes (domain.md 7.2). There is no default answer. */
export const safetyAnswers = ['no', 'not_sure', 'yes'] as const
export const SafetyAnswer = z.enum(safetyAnswers)
export type SafetyAnswer = z.infer<typeof SafetyAnswer>

/** From what the team around the family may read to what is for named people only (domain.md 2.4). */
export const noteShareClasses = ['S2', 'S3', 'S4'] as const
export const NoteShareClass = z.enum(noteShareClasses)
export type NoteShareClass = z.infer<typeof NoteShareClass>
