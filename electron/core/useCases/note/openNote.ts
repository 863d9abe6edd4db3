import type { z } from 'zod'
import type { ReadEntry } from '../../../../db/queries/entries.ts'
import { listPartsOfNotes, listPromiseEntries } from '../../../../db/queries/notes.ts'
import { listSafetySteps } from '../../../../db/queries/safetySteps.ts'
import { listWorkerNames } from '../../../../db/queries/workerNames.ts'
import { Basis } from '../../../../domain/nonAnswer.ts'
import { recordingDueOn } from '../../../../domain/notes/lateEntry.ts'
import { isWorry } from '../../../../domain/notes/safetyCalls.ts'
import { NoteHeading, SeenAnswer } from '../../../../domain/notes/words.ts'
import { bankHolidays } from '../../../../resources/calendar/bankHolidays.ts'
import { noteSentences } from '../../../../resources/strings/en-GB/notes.ts'
import type { NoteParagraph, NotePromise, openNote } from '../../../contract/note.ts'
import { Refused, type UseCaseContext } from '../../handler.ts'
import { textOf, textsOf } from '../../rules/rule.ts'
import { inFamily } from '../family/askAccess.ts'
import { classOf } from './noteGate.ts'
import { checkNoteSeal } from './noteSeal.ts'
import { readNotes, type VisibleNote } from './readNotes.ts'
import { asSafetyStep } from './safetySteps.ts'

const orNull = (text: string) => (text === '' ? null : text)

/** One note as far as this worker may read it, and whether it is still what was signed. */
export async function open(
  context: UseCaseContext,
  { familyId, noteId }: z.output<typeof openNote.input>
): Promise<z.input<typeof openNote.output>> {
  return inFamily(context, { familyId, action: 'note.open' }, async (unit, ask) => {
    const { gate, notes, names } = await readNotes(context, unit, ask)
    const note = notes.find(({ row }) => row.id === noteId)
    if (!note) throw new Refused(noteSentences.notFound)
    const { row, entry } = note
    const standing = await listPartsOfNotes(unit.db, 'noteParagraph', [noteId])
    const children = await listPartsOfNotes(unit.db, 'noteChild', [noteId])
    const promises = (await listPromiseEntries(unit.db, familyId)).filter(one => one.fields.noteId === noteId)
    const steps = await listSafetySteps(unit.db, noteId)
    const byNames = await listWorkerNames(
      unit.db,
      [
        ...promises.map(({ fields }) => textOf(fields.byWorkerId)),
        ...steps.map(({ fields }) => textOf(fields.workerId))
      ].filter(id => id !== '')
    )
    unit.audit({ action: 'note.open', subjectIds: [familyId, noteId], outcome: 'shown' })
    return {
      ...row,
      minutes: typeof entry.fields.durationMinutes === 'number' ? entry.fields.durationMinutes : null,
      place: textOf(entry.fields.place),
      peopleSeenIds: [...textsOf(entry.fields.peopleSeenIds)],
      unannounced: entry.fields.unannounced === 'yes',
      contactMethod: orNull(textOf(entry.fields.contactMethod)),
      failedInARow: failedInARow(notes, note),
      homeConditions: [...textsOf(entry.fields.homeConditions)],
      lateReason: textOf(entry.fields.lateReason),
      recordingDueOn: recordingDueOn(row, bankHolidays),
      paragraphs: note.paragraphs.map(asParagraph),
      children: children.map(({ fields }) => ({
        personId: textOf(fields.personId),
        seen: SeenAnswer.safeParse(fields.seen).data ?? null,
        seenAlone: SeenAnswer.safeParse(fields.seenAlone).data ?? null,
        sleepPlaceSeen: SeenAnswer.safeParse(fields.sleepPlaceSeen).data ?? null,
        reason: textOf(fields.reason)
      })),
      promises: promises.map(promise => asPromise(promise, byNames)),
      addenda: note.addenda.map(addendum => ({
        id: addendum.id,
        words: textOf(addendum.fields.words),
        shareClass: classOf(addendum),
        authorName: names.get(textOf(addendum.fields.authorId)) ?? '',
        writtenAt: textOf(addendum.fields.writtenAt)
      })),
      safetySteps: steps.map(step => asSafetyStep(step, byNames)),
      nobodyTold: isWorry(row.safety) && !row.enteredInError && !steps.some(({ fields }) => fields.stepKind === 'rung'),
      seal: await checkNoteSeal(unit.db, entry, standing),
      may: { add: gate.mayWrite, void: row.authorId === context.worker.workerId }
    }
  })
}

/** Contacts that failed one after the other up to this one: three are a reason to think again (T11). */
function failedInARow(notes: readonly VisibleNote[], note: VisibleNote): number {
  if (!note.row.failedContact) return 0
  const earlier = notes.slice(notes.indexOf(note)).filter(({ row }) => !row.enteredInError)
  const met = earlier.findIndex(({ row }) => !row.failedContact && inTouch.has(row.noteType))
  return earlier.slice(0, met === -1 ? undefined : met).filter(({ row }) => row.failedContact).length
}

const inTouch: ReadonlySet<string> = new Set(['visit', 'call', 'text', 'email', 'meeting', 'observation'])

function asParagraph(paragraph: ReadEntry): NoteParagraph {
  const { id, fields } = paragraph
  return {
    id,
    heading: NoteHeading.safeParse(fields.heading).data ?? 'other',
    words: typeof fields.words === 'string' ? fields.words : '',
    basis: Basis.safeParse(fields.basis).data ?? null,
    sourcePersonId: orNull(textOf(fields.sourcePersonId)),
    sourceWords: textOf(fields.sourceWords),
    aboutIds: [...textsOf(fields.aboutIds)],
    shareClass: classOf(paragraph),
    mayShareWith: textOf(fields.mayShareWith),
    familyCopy: fields.familyCopy === 1
  }
}

export function asPromise({ id, fields }: ReadEntry, names: ReadonlyMap<string, string>): NotePromise {
  return {
    id,
    words: textOf(fields.words),
    toIds: [...textsOf(fields.toIds)],
    byWords: textOf(fields.byWords),
    byWorkerName: names.get(textOf(fields.byWorkerId)) ?? '',
    dueOn: orNull(textOf(fields.dueOn)),
    keptOn: orNull(textOf(fields.keptOn))
  }
}
