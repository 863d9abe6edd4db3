import type { Unit } from '../../../../db/commit/unit.ts'
import { listRegister } from '../../../../db/queries/register.ts'
import { localDateOf } from '../../../../domain/dates/isoDate.ts'
import { shareClassOf } from '../../../../domain/forms/shareClassOf.ts'
import type { UseCaseContext } from '../../handler.ts'
import { getAssessment, listAssessmentEntries } from '../assessment/assessmentRow.ts'
import { listGaps } from '../assessment/findings.ts'
import { formFacts } from '../assessment/formFacts.ts'
import { openGate } from '../assessment/gate.ts'
import { visibleAnswers } from '../assessment/reading.ts'
import { textOf } from '../assessment/registerRows.ts'
import { joinedIn } from '../merge/joinedIn.ts'

/** Words of a child, with who wrote them down by id; `kept` where they are for named people only. */
export type Kept = {
  readonly childId: string
  readonly words: string
  readonly on: string
  readonly byId: string
  readonly noteId: string | null
  readonly kept: boolean
}

type Assessed = { readonly sayings: readonly Kept[]; readonly gaps: readonly string[] }

/** The child's own words come last, so that of one day they are the ones that are read. */
const ownWords = ['18.voice_good', '18.voice_wish', '18.voice_worry', '18.voice_words']
const versionsRead = 2
/** Sections that the worker writes alone: the head, immediate safety, the analysis. */
const atTheDesk: ReadonlySet<string> = new Set(['A', 'S', '21'])

/** What the newest assessments hold of the children's words, and what the one that is being written still asks. */
export async function assessedFacts(context: UseCaseContext, unit: Unit, familyId: string): Promise<Assessed> {
  const gate = await openGate(context, unit.db, familyId)
  const standing = (await listAssessmentEntries(unit.db, familyId)).filter(
    ({ fields }) => textOf(fields, 'state') !== 'withdrawn'
  )
  const joined = await joinedIn(context, unit.db, familyId)
  const sayings: Kept[] = []
  let gaps: readonly string[] = []
  for (const { id } of standing.slice(0, versionsRead).toReversed()) {
    const opened = await getAssessment(unit.db, id)
    if (!gate.may('R', { authorIds: [opened.row.leadAssessorId] })) continue
    const { answers } = await visibleAnswers(unit, gate, opened, context.worker.workerId, joined)
    for (const field of ownWords)
      for (const answer of answers) {
        if (answer.field !== field || answer.given === null || !('value' in answer.given)) continue
        if (typeof answer.given.value !== 'string') continue
        sayings.push({
          childId: answer.aboutId,
          words: answer.given.value,
          on: answer.writtenAt === null ? opened.row.startedOn : localDateOf(answer.writtenAt),
          byId: answer.authorId ?? opened.row.leadAssessorId,
          noteId: null,
          kept: shareClassOf(opened.form, field) === 'S4'
        })
      }
    if (opened.row.state !== 'draft' && opened.row.state !== 'returned') continue
    const facts = formFacts(await listRegister(unit.db, familyId, joined), {
      today: gate.today,
      formLength: opened.row.formLength
    })
    // What this worker may not read is not told of as empty either, and an analysis is not asked for at a door.
    const found = listGaps(opened.form, facts, answers).filter(
      ({ kind, section, field }) =>
        kind === 'error' && !atTheDesk.has(section) && field !== null && gate.maySee(opened.form, field, {})
    )
    gaps = [...new Set(found.map(({ say }) => say))]
  }
  return { sayings, gaps }
}
