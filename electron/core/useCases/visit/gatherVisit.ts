import type { Unit } from '../../../../db/commit/unit.ts'
import type { ReadEntry } from '../../../../db/queries/entries.ts'
import { listPartsOfNotes, listPromiseEntries } from '../../../../db/queries/notes.ts'
import { listPlannedVisits } from '../../../../db/queries/plannedVisits.ts'
import { listWorkerNames } from '../../../../db/queries/workerNames.ts'
import { canView } from '../../../../domain/access/canAccess.ts'
import { type LastSeen, lastSeenOf, type MetNote, newsFrom } from '../../../../domain/visits/lastSeen.ts'
import type { AboutPerson } from '../../../contract/formFacts.ts'
import type { UseCaseContext } from '../../handler.ts'
import { namesInRegister } from '../../rules/names.ts'
import { isBlank, textOf, textsOf } from '../../rules/rule.ts'
import { formFacts } from '../assessment/formFacts.ts'
import { visibleEvents } from '../chronology/visibleEvents.ts'
import { type FamilyAsk, mustAllow, questionOf } from '../family/askAccess.ts'
import { readHeader } from '../family/familyHeader.ts'
import { readRegister } from '../family/readRegister.ts'
import { viewRegister } from '../family/viewRegister.ts'
import { readNotes, type VisibleNote } from '../note/readNotes.ts'
import { listChangesSince, type RegisterChange } from './changesSince.ts'
import { assessedFacts, type Kept } from './fromAssessments.ts'

/** All that a brief is made of, as far as this worker may see it. */
export type VisitFacts = {
  readonly today: string
  readonly workerId: string
  readonly header: Awaited<ReturnType<typeof readHeader>>
  /** As this worker sees it; `whole` is for whether something is known at all, and none of it is shown. */
  readonly seen: readonly ReadEntry[]
  readonly whole: readonly ReadEntry[]
  readonly people: readonly AboutPerson[]
  readonly nameOf: (personId: string) => string
  readonly workerName: (workerId: string) => string
  readonly notes: readonly VisibleNote[]
  readonly met: readonly MetNote[]
  readonly last: LastSeen
  readonly since: string | null
  readonly promises: readonly ReadEntry[]
  readonly sayings: readonly Kept[]
  readonly gaps: readonly string[]
  readonly changes: readonly RegisterChange[]
  readonly events: readonly ReadEntry[]
  readonly planned: Awaited<ReturnType<typeof listPlannedVisits>>
}

/** For those who may write a note of the visit: a brief holds what the notes hold. */
export async function gatherVisit(context: UseCaseContext, unit: Unit, ask: FamilyAsk): Promise<VisitFacts> {
  mustAllow(canView(questionOf(context, ask, { object: 'person', shareClass: 'S1' })))
  const { gate, notes } = await readNotes(context, unit, ask)
  gate.mustWrite()
  const { familyId, today } = ask
  const { workerId } = context.worker
  const beside = await readRegister(context, unit.db, ask, null)
  const seen = viewRegister({ context, ask, beside }).filter(({ enteredInError }) => !enteredInError)
  const whole = beside.register.filter(({ enteredInError }) => !enteredInError)
  const header = await readHeader(context, unit.db, ask, { register: beside.register, otherVersions: 0 })
  const ended = new Set(whole.flatMap(({ id, fields }) => (isBlank(fields.pregnancyEndedOn) ? [] : [id])))
  const people = formFacts(seen, { today, formLength: 'full' }).people.filter(
    ({ id, deceased }) => !deceased && !ended.has(id)
  )
  const standing = notes.filter(({ row }) => !row.enteredInError)
  const met = await listMet(unit, standing)
  const last = lastSeenOf(
    met,
    workerId,
    people.some(({ isChild }) => isChild)
  )
  const since = newsFrom(last)
  const promises = (await listPromiseEntries(unit.db, familyId)).filter(entry => gate.maySee(entry, 'S3'))
  const assessed = await assessedFacts(context, unit, familyId)
  const changes = await listChangesSince(unit, { familyId, seen, since, workerId })
  const { entries: events } = await visibleEvents(context, unit.db, ask)
  const names = await listWorkerNames(unit.db, [
    ...standing.map(({ row }) => row.authorId),
    ...promises.map(({ fields }) => textOf(fields.byWorkerId)),
    ...assessed.sayings.map(({ byId }) => byId),
    ...changes.map(({ workerId: whose }) => whose),
    ...events.map(({ fields }) => textOf(fields.authorId))
  ])
  const called = new Map(people.map(({ id, shortName }) => [id, shortName]))
  const full = namesInRegister(seen)
  return {
    today,
    workerId,
    header,
    seen,
    whole,
    people,
    nameOf: id => called.get(id) ?? full.get(id) ?? '',
    workerName: id => names.get(id) ?? '',
    notes: standing,
    met,
    last,
    since,
    promises,
    sayings: [...assessed.sayings, ...sayingsOfNotes(standing, people)],
    gaps: assessed.gaps,
    changes,
    events: events.filter(({ enteredInError }) => !enteredInError),
    planned: await listPlannedVisits(unit.db, familyId)
  }
}

async function listMet(unit: Unit, notes: readonly VisibleNote[]): Promise<readonly MetNote[]> {
  const ids = notes.map(({ row }) => row.id)
  const children = (await listPartsOfNotes(unit.db, 'noteChild', ids)).filter(({ fields }) => fields.seen === 'yes')
  return notes.map(({ row, entry }) => ({
    id: row.id,
    noteType: row.noteType,
    on: row.eventOn,
    time: row.eventTime,
    authorId: row.authorId,
    failedContact: row.failedContact,
    peopleSeenIds: textsOf(entry.fields.peopleSeenIds),
    childrenSeenIds: children
      .filter(({ fields }) => fields.noteId === row.id)
      .map(({ fields }) => textOf(fields.personId))
  }))
}

/** A child's words under their own heading, and whatever else the child is named for having said; oldest first. */
function sayingsOfNotes(notes: readonly VisibleNote[], people: readonly AboutPerson[]): readonly Kept[] {
  const children = people.filter(({ isChild }) => isChild).map(({ id }) => id)
  return notes.toReversed().flatMap(({ row, paragraphs }) =>
    paragraphs.flatMap(({ fields }) => {
      const about = textsOf(fields.aboutIds)
      const source = textOf(fields.sourcePersonId)
      const own = fields.heading === 'childs_words' || fields.basis === 'family_words'
      const speakers = !own
        ? []
        : source !== ''
          ? [source]
          : fields.heading === 'childs_words'
            ? about.length === 0 && children.length === 1
              ? children
              : about
            : []
      return speakers
        .filter(id => children.includes(id))
        .map(childId => ({
          childId,
          words: textOf(fields.words),
          on: row.eventOn,
          byId: row.authorId,
          noteId: row.id,
          kept: fields.shareClass === 'S4'
        }))
    })
  )
}
