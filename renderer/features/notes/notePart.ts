import type { NoteDraft } from '../../../domain/notes/noteDraft.ts'
import type { FamilyView } from '../../app/register/familyView.ts'
import type { Problem } from '../../ui/problem.ts'
import type { NoteChange } from './noteChanges.ts'

/** Handed to every part of the page: what stands, how to change it, and what is wrong at a place. */
export type NotePart = {
  readonly draft: NoteDraft
  readonly view: FamilyView
  readonly onChange: NoteChange
  readonly onLeave: () => void
  readonly problemAt: (place: string) => Problem | null
}

/** Where an error summary leads. */
export const fieldIdOf = (place: string) => `note-${place.replaceAll('.', '-')}`
