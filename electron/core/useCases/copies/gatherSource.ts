import type { Kysely } from 'kysely'
import type { Unit } from '../../../../db/commit/unit.ts'
import { listPromiseEntries } from '../../../../db/queries/notes.ts'
import { listRegister } from '../../../../db/queries/register.ts'
import type { Tables } from '../../../../db/schema/tables.ts'
import { automaticEvents } from '../../../../domain/chronology/automaticEvents.ts'
import type { CopyKind } from '../../../../domain/copies/recipients.ts'
import { shownAnswers } from '../../../../domain/forms/shownAnswers.ts'
import { entriesAsOne } from '../../../../domain/joining/entriesAsOne.ts'
import type { CopySource, Sender, SourceNote } from '../../../export/source.ts'
import type { UseCaseContext } from '../../handler.ts'
import { getAssessment, listAssessmentEntries } from '../assessment/assessmentRow.ts'
import { formFacts } from '../assessment/formFacts.ts'
import { demand, type Gate, openGate } from '../assessment/gate.ts'
import { visibleAnswers } from '../assessment/reading.ts'
import { textOf } from '../assessment/registerRows.ts'
import { registerFacts } from '../chronology/registerFacts.ts'
import { visibleEvents } from '../chronology/visibleEvents.ts'
import { getAsk } from '../family/askAccess.ts'
import { readRegister } from '../family/readRegister.ts'
import { viewRegister } from '../family/viewRegister.ts'
import { joinedIn } from '../merge/joinedIn.ts'
import { readNotes } from '../note/readNotes.ts'
import { listScores } from '../reading/readReadings.ts'

export type Gathered = { readonly source: CopySource; readonly assessmentId: string | null; readonly gate: Gate }

type Wanted = { readonly copyKind: CopyKind; readonly noteId: string | null }

/** Everything a copy of this family could be made from, for a worker who may print it; makeCopy reads what is allowed. */
export async function gatherSource(
  context: UseCaseContext,
  unit: Unit,
  familyId: string,
  wanted: Wanted | null = null
): Promise<Gathered> {
  const gate = await openGate(context, unit.db, familyId)
  demand(gate, 'X')
  const joined = await joinedIn(context, unit.db, familyId)
  const entries = await listRegister(unit.db, familyId, joined)
  const assessments = await listAssessmentEntries(unit.db, familyId)
  const state = (wanted: string) => assessments.find(({ fields }) => textOf(fields, 'state') === wanted)
  const newest = state('authorised') ?? assessments.find(({ fields }) => textOf(fields, 'state') !== 'withdrawn')
  const opened = newest === undefined ? null : await getAssessment(unit.db, newest.id)
  const facts = formFacts(entries, { today: gate.today, formLength: opened?.row.formLength ?? 'full' })
  const seen =
    opened === null ? [] : (await visibleAnswers(unit, gate, opened, context.worker.workerId, joined)).answers
  const source: CopySource = {
    today: gate.today,
    practice: context.practice,
    entries,
    people: facts.people,
    form: opened?.form ?? null,
    answers: opened === null ? [] : shownAnswers(opened.form, facts, seen),
    assessmentIsDraft: opened !== null && opened.row.state !== 'authorised',
    sender: await readSender(unit.db, context.worker.workerId),
    ...(await beside(context, unit, familyId, wanted))
  }
  return { source, assessmentId: newest?.id ?? null, gate }
}

/** What grows with the years is read only for the paper that is made of it, and as far as this worker may see it. */
async function beside(
  context: UseCaseContext,
  unit: Unit,
  familyId: string,
  wanted: Wanted | null
): Promise<Partial<CopySource>> {
  const kind = wanted?.copyKind
  if (kind === 'chronology' || kind === 'timeline') {
    const ask = await getAsk(context, unit.db, familyId)
    const { entries, headline } = await visibleEvents(context, unit.db, ask)
    const seen = viewRegister({ context, ask, beside: await readRegister(context, unit.db, ask, null) })
    const automatic = automaticEvents(await registerFacts(unit.db, familyId, seen))
    return { events: headline ? [] : entries, automatic }
  }
  if (kind === 'scores') return { scores: await listScores(context, unit.db, await getAsk(context, unit.db, familyId)) }
  if (kind === 'note' && wanted?.noteId) return { note: await readSourceNote(context, unit, familyId, wanted.noteId) }
  return {}
}

async function readSourceNote(
  context: UseCaseContext,
  unit: Unit,
  familyId: string,
  noteId: string
): Promise<SourceNote | null> {
  const { notes } = await readNotes(context, unit, await getAsk(context, unit.db, familyId))
  const found = notes.find(({ row }) => row.id === noteId && !row.enteredInError)
  if (found === undefined) return null
  const joined = await joinedIn(context, unit.db, familyId)
  const promises = await listPromiseEntries(unit.db, familyId)
  const [entry = found.entry] = entriesAsOne([found.entry], joined)
  return {
    entry,
    authorName: found.row.authorName,
    paragraphs: entriesAsOne(found.paragraphs, joined),
    addenda: found.addenda,
    promises: entriesAsOne(
      promises.filter(({ fields }) => fields.noteId === noteId),
      joined
    )
  }
}

/** The council and the service; a worker's own number stays the worker's (FC-3). */
async function readSender(db: Kysely<Tables>, workerId: string): Promise<Sender> {
  const authority = await db.selectFrom('authority').select('name').executeTakeFirst()
  const worker = await db
    .selectFrom('worker as w')
    .leftJoin('organisation as o', 'o.id', 'w.organisationId')
    .select(['w.displayName', 'w.jobTitle', 'o.name', 'o.telephone'])
    .where('w.id', '=', workerId)
    .executeTakeFirst()
  return {
    authority: authority?.name ?? '',
    workerName: worker?.displayName ?? '',
    jobTitle: worker?.jobTitle ?? '',
    serviceName: worker?.name ?? '',
    telephone: worker?.telephone ?? ''
  }
}
