import type { z } from 'zod'
import type { Unit } from '../../../../db/commit/unit.ts'
import { clearJournal } from '../../../../db/journal/journal.ts'
import { findEntry } from '../../../../db/queries/entries.ts'
import { listMemberIds } from '../../../../db/queries/members.ts'
import type { Json } from '../../../../domain/nonAnswer.ts'
import { checkNote, stopsNote, writtenParagraphs } from '../../../../domain/notes/checkNote.ts'
import { isLateEntry } from '../../../../domain/notes/lateEntry.ts'
import type { NoteDraft } from '../../../../domain/notes/noteDraft.ts'
import { readDay, readMinutes, readTime } from '../../../../domain/notes/noteTime.ts'
import { bankHolidays } from '../../../../resources/calendar/bankHolidays.ts'
import { noteProblemSentences, noteSentences } from '../../../../resources/strings/en-GB/notes.ts'
import type { finaliseNote } from '../../../contract/note.ts'
import { Refused, type UseCaseContext } from '../../handler.ts'
import { type FamilyAsk, inFamily } from '../family/askAccess.ts'
import { markVisitMade } from '../visit/markVisitMade.ts'
import { openNoteGate } from './noteGate.ts'
import { type SealedParagraph, sealNote } from './noteSeal.ts'
import { writeSafetySteps } from './safetySteps.ts'
import { timeNowOf } from './timeNow.ts'

type Input = z.output<typeof finaliseNote.input>
type Output = z.input<typeof finaliseNote.output>

const action = 'note.finalise'

/** Writes, signs and locks a note, and forgets its draft, in one transaction. A repeat after a crash changes nothing. */
export async function finalise(context: UseCaseContext, input: Input): Promise<Output> {
  return inFamily(context, { familyId: input.familyId, action }, async (unit, ask) => {
    const { familyId, noteId, draft } = input
    const gate = await openNoteGate(context, unit.db, ask, [])
    gate.mustWrite()
    const known = await findEntry(unit.db, 'note', noteId)
    if (known !== null) {
      if (known.fields.familyId !== familyId || known.fields.authorId !== context.worker.workerId)
        throw new Refused(noteSentences.notFound)
      await forgetDraft(context, unit, input)
      unit.audit({ action, subjectIds: [familyId, noteId], outcome: 'repeated' })
      return { outcome: 'finalised', late: false }
    }
    await mustBeMembers(unit, ask, draft)
    const at = context.now().toISOString()
    const timeNow = timeNowOf(at)
    const problems = checkNote(draft, { today: ask.today, timeNow, childIds: [], late: false })
    const eventOn = readDay(draft.on)
    if (stopsNote(problems) || eventOn === null) {
      unit.audit({ action, subjectIds: [familyId, noteId], outcome: 'problems' })
      return {
        outcome: 'problems',
        problems: problems.map(({ code, kind, place }) => ({ field: place, kind, say: noteProblemSentences[code] }))
      }
    }
    const aboutIds = write(context, unit, { input, eventOn, at })
    writeSafetySteps(context, unit, { familyId, noteId, draft, at })
    await markVisitMade(unit, { familyId, draft, eventOn })
    await forgetDraft(context, unit, input)
    unit.audit({ action, subjectIds: [familyId, noteId, ...aboutIds], outcome: 'finalised' })
    return { outcome: 'finalised', late: isLateEntry({ ...draft, eventOn, recordedAt: at }, bankHolidays) }
  })
}

/** Everybody a note names belongs to the family: an id from elsewhere is an id that is not there. */
async function mustBeMembers(unit: Unit, { familyId }: FamilyAsk, draft: NoteDraft): Promise<void> {
  const members = new Set(await listMemberIds(unit.db, familyId))
  const named = [
    ...draft.peopleSeenIds,
    ...draft.children.map(({ personId }) => personId),
    ...draft.paragraphs.flatMap(({ aboutIds, sourcePersonId }) => [
      ...aboutIds,
      ...(sourcePersonId ? [sourcePersonId] : [])
    ]),
    ...draft.promises.flatMap(({ toIds }) => toIds)
  ]
  if (named.some(id => !members.has(id))) throw new Refused(noteSentences.notInFamily)
}

async function forgetDraft(
  { worker }: UseCaseContext,
  unit: Unit,
  { familyId, noteId, draftKey }: Input
): Promise<void> {
  // The only draft that a note may take along is its own.
  if (draftKey !== `note/${familyId}/${noteId}`) return
  await clearJournal(unit.db, { workerId: worker.workerId, keys: [`draft/${draftKey}`] })
}

type Writing = { readonly input: Input; readonly eventOn: string; readonly at: string }

const set = (fields: { readonly [field: string]: Json }): { readonly [field: string]: Json } =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
    )
  )

function write(context: UseCaseContext, unit: Unit, { input, eventOn, at }: Writing): readonly string[] {
  const { familyId, noteId, draft } = input
  const { workerId } = context.worker
  const bucket = `f:${familyId}`
  const sealId = context.newId()
  const fields = set({
    familyId,
    noteType: draft.noteType,
    title: draft.title.trim(),
    eventOn,
    eventTime: readTime(draft.time),
    durationMinutes: readMinutes(draft.minutes),
    place: draft.place.trim(),
    // Whoever was filled in from the plan was not seen where nobody was reached.
    peopleSeenIds: draft.failedContact ? [] : draft.peopleSeenIds,
    unannounced: draft.unannounced ? 'yes' : null,
    failedContact: draft.failedContact ? 'yes' : null,
    contactMethod: draft.contactMethod,
    homeConditions: draft.homeConditions,
    lateReason: draft.lateReason.trim(),
    safety: draft.safety,
    authorId: workerId,
    startedAt: instantOf(draft.startedAt, at),
    finalisedAt: at,
    sealId
  })
  unit.put({ type: 'note', id: noteId, bucket, set: fields })
  const paragraphs = writtenParagraphs(draft).map((paragraph, place): SealedParagraph => {
    const id = context.newId()
    const own = paragraph.shareClass === 'S4' ? `${bucket}/r:named` : bucket
    const paragraphFields = set({
      noteId,
      heading: paragraph.heading,
      sort: place + 1,
      words: paragraph.words,
      basis: paragraph.basis,
      sourcePersonId: paragraph.sourcePersonId,
      sourceWords: paragraph.sourceWords.trim(),
      aboutIds: [...new Set(paragraph.aboutIds)],
      shareClass: paragraph.shareClass,
      mayShareWith: paragraph.mayShareWith.trim(),
      // What is for named people only is never on a family's copy without a look at each (domain.md 2.4).
      familyCopy: paragraph.familyCopy && paragraph.shareClass !== 'S4' ? 1 : 0,
      authorId: workerId,
      writtenAt: at
    })
    unit.put({ type: 'noteParagraph', id, bucket: own, set: paragraphFields })
    return { id, bucket: own, fields: paragraphFields }
  })
  writeBeside(context, unit, { input, eventOn, at })
  const aboutIds = [...new Set([...draft.peopleSeenIds, ...writtenParagraphs(draft).flatMap(one => one.aboutIds)])]
  sealNote(unit, { noteId, sealId, familyId, byWorkerId: workerId, fields, paragraphs, aboutIds }, context.newId)
  return aboutIds
}

function writeBeside(context: UseCaseContext, unit: Unit, { input, eventOn }: Writing): void {
  const { familyId, noteId, draft } = input
  const bucket = `f:${familyId}`
  for (const { personId, seen, seenAlone, sleepPlaceSeen, reason } of draft.children) {
    if (seen === null && seenAlone === null && sleepPlaceSeen === null && reason.trim() === '') continue
    const fields = set({ noteId, personId, seen, seenAlone, sleepPlaceSeen, reason: reason.trim() })
    unit.put({ type: 'noteChild', id: context.newId(), bucket, set: fields })
  }
  for (const { words, toIds, byWords, due } of draft.promises) {
    if (words.trim() === '') continue
    const by = byWords.trim() === '' ? { byWorkerId: context.worker.workerId } : { byWords: byWords.trim() }
    const fields = set({
      familyId,
      noteId,
      words: words.trim(),
      toIds,
      ...by,
      promisedOn: eventOn,
      dueOn: readDay(due)
    })
    unit.put({ type: 'promise', id: context.newId(), bucket, set: fields })
  }
}

/** When the writing began, as the window told; never after the end. */
function instantOf(told: string, at: string): string {
  const moment = Date.parse(told)
  return Number.isNaN(moment) || told > at ? at : new Date(moment).toISOString()
}
