import type { Unit } from '../../../../db/commit/unit.ts'
import type { ReadEntry } from '../../../../db/queries/entries.ts'
import { listNoteEntries, listPartsOfNotes } from '../../../../db/queries/notes.ts'
import { listWorkerNames } from '../../../../db/queries/workerNames.ts'
import { isLateEntry } from '../../../../domain/notes/lateEntry.ts'
import { NoteType, SafetyAnswer } from '../../../../domain/notes/words.ts'
import { bankHolidays } from '../../../../resources/calendar/bankHolidays.ts'
import type { NoteRow } from '../../../contract/note.ts'
import type { UseCaseContext } from '../../handler.ts'
import { textOf, textsOf } from '../../rules/rule.ts'
import type { FamilyAsk } from '../family/askAccess.ts'
import { classOf, type NoteGate, openNoteGate } from './noteGate.ts'

/** A note as far as this worker may read it. */
export type VisibleNote = {
  readonly row: NoteRow
  readonly entry: ReadEntry
  readonly paragraphs: readonly ReadEntry[]
  readonly addenda: readonly ReadEntry[]
}

export type VisibleNotes = {
  readonly gate: NoteGate
  readonly notes: readonly VisibleNote[]
  readonly names: ReadonlyMap<string, string>
}

const longestBeginning = 160

/** Every note of a family with the paragraphs and addenda that this worker may read, newest first. */
export async function readNotes(context: UseCaseContext, unit: Unit, ask: FamilyAsk): Promise<VisibleNotes> {
  const entries = await listNoteEntries(unit.db, ask.familyId)
  const ids = entries.map(({ id }) => id)
  const paragraphs = await listPartsOfNotes(unit.db, 'noteParagraph', ids)
  const addenda = await listPartsOfNotes(unit.db, 'noteAddendum', ids)
  const authorIds = [...entries, ...addenda].map(({ fields }) => textOf(fields.authorId)).filter(id => id !== '')
  const gate = await openNoteGate(context, unit.db, ask, authorIds)
  const names = await listWorkerNames(unit.db, authorIds)
  const visible = (part: ReadEntry) => gate.maySee(part, classOf(part))
  const paragraphsOf = Map.groupBy(paragraphs.filter(visible), noteIdOf)
  const addendaOf = Map.groupBy(addenda.filter(visible), noteIdOf)
  const notes = entries
    .filter(entry => gate.maySee(entry, 'S3'))
    .flatMap(entry => {
      const own = paragraphsOf.get(entry.id) ?? []
      const row = asRow(entry, own, names)
      return row === null ? [] : [{ row, entry, paragraphs: own, addenda: addendaOf.get(entry.id) ?? [] }]
    })
  return { gate, notes, names }
}

const noteIdOf = ({ fields }: ReadEntry) => textOf(fields.noteId)

/** Null where what another laptop wrote is not a whole note yet. */
function asRow(
  { id, fields, enteredInError }: ReadEntry,
  paragraphs: readonly ReadEntry[],
  names: ReadonlyMap<string, string>
): NoteRow | null {
  const [eventOn, finalisedAt, authorId] = [textOf(fields.eventOn), textOf(fields.finalisedAt), textOf(fields.authorId)]
  if (eventOn === '' || finalisedAt === '') return null
  const noteType = NoteType.safeParse(textOf(fields.noteType)).data ?? 'other'
  const safety = SafetyAnswer.safeParse(textOf(fields.safety)).data ?? null
  const beginning = textOf(paragraphs[0]?.fields.words).replaceAll(/\s+/g, ' ')
  return {
    id,
    noteType,
    title: textOf(fields.title),
    eventOn,
    eventTime: textOf(fields.eventTime),
    authorId,
    authorName: names.get(authorId) ?? '',
    finalisedAt,
    late: isLateEntry({ eventOn, recordedAt: finalisedAt, noteType, safety }, bankHolidays),
    failedContact: fields.failedContact === 'yes',
    safety,
    enteredInError,
    aboutIds: [...new Set(paragraphs.flatMap(paragraph => textsOf(paragraph.fields.aboutIds)))],
    beginning: beginning.length > longestBeginning ? `${beginning.slice(0, longestBeginning)}…` : beginning
  }
}
