import type { Unit } from '../../../../db/commit/unit.ts'
import { listAttachmentEntries } from '../../../../db/queries/attachments.ts'
import { findEntry, type ReadEntry } from '../../../../db/queries/entries.ts'
import { listWorkerNames } from '../../../../db/queries/workerNames.ts'
import { attachmentSentences } from '../../../../resources/strings/en-GB/attachments.ts'
import { Refused, type UseCaseContext } from '../../handler.ts'
import { textOf } from '../../rules/rule.ts'
import type { FamilyAsk } from '../family/askAccess.ts'
import { classOf, type NoteGate, openNoteGate } from '../note/noteGate.ts'
import { readNotes } from '../note/readNotes.ts'

export type VisibleAttachments = {
  readonly gate: NoteGate
  readonly visible: readonly ReadEntry[]
  readonly names: ReadonlyMap<string, string>
}

/**
 * A file is seen by whoever may read its note and a paragraph of its class; its writer is who added it. Of what may not
 * be seen nothing is told, not even that it is there.
 */
export async function listVisible(context: UseCaseContext, unit: Unit, ask: FamilyAsk): Promise<VisibleAttachments> {
  const entries = await listAttachmentEntries(unit.db, ask.familyId)
  const addedBy = entries.map(({ fields }) => textOf(fields.addedById)).filter(id => id !== '')
  const gate = await openNoteGate(context, unit.db, ask, addedBy)
  const { notes } = await readNotes(context, unit, ask)
  const readable = new Set(notes.map(({ row }) => row.id))
  const visible: ReadEntry[] = []
  for (const entry of entries) {
    const addedById = textOf(entry.fields.addedById)
    if (!gate.maySee({ ...entry, fields: { ...entry.fields, authorId: addedById } }, classOf(entry))) continue
    const noteId = textOf(entry.fields.noteId)
    const mayRead = noteId === '' || readable.has(noteId) || (await isOwnDraft(context, unit, { noteId, addedById }))
    if (mayRead) visible.push(entry)
  }
  return { gate, visible, names: await listWorkerNames(unit.db, addedBy) }
}

async function isOwnDraft(
  { worker }: UseCaseContext,
  unit: Unit,
  { noteId, addedById }: { readonly noteId: string; readonly addedById: string }
): Promise<boolean> {
  return addedById === worker.workerId && (await findEntry(unit.db, 'note', noteId)) === null
}

export async function getVisible(context: UseCaseContext, unit: Unit, ask: FamilyAsk, id: string): Promise<ReadEntry> {
  const { visible } = await listVisible(context, unit, ask)
  const entry = visible.find(one => one.id === id)
  if (!entry) throw new Refused(attachmentSentences.notFound)
  return entry
}
