import { isNamedOnlyEvent } from '../../../domain/chronology/namedOnly.ts'
import { boundsOf } from '../../../domain/dates/compareDates.ts'
import type { Json } from '../../../domain/nonAnswer.ts'
import { chronologySentences as say } from '../../../resources/strings/en-GB/chronology.ts'
import type { FieldProblem } from '../../contract/entry.ts'
import { checkNotAhead, checkSpan, readPartial, tidyPartials } from './dates.ts'
import { type EntryRule, error, isBlank, type RuleQuestion, textOf, textsOf } from './rule.ts'

const reaches: ReadonlySet<string> = new Set(['S2', 'S3', 'S4'])

/** One event for however many children (domain.md 4.25): kept apart for named people where it is of class S4. */
export const chronologyEventRule: EntryRule = {
  bucketOf: (after, { familyId }) => (isNamedOnlyEvent(after) ? `f:${familyId}/r:named` : `f:${familyId}`),
  peopleIn: after => textsOf(after.childIds),
  peopleField: 'childIds',
  fixed: ['familyId', 'origin', 'noteId'],
  check: async question => {
    const { after, before, changes, familyId, workerId } = question
    const kept = isNamedOnlyEvent(after)
    const fields: Record<string, Json> = {
      ...tidyPartials(changes, ['eventDate', 'eventEnd']),
      familyId,
      shareClass: kept ? 'S4' : textOf(after.shareClass) || 'S3'
    }
    if (before === null) {
      fields.origin = isBlank(after.noteId) ? 'typed' : 'promoted_from_note'
      fields.authorId = workerId
      if (isBlank(after.familyCopy)) fields.familyCopy = 1
    }
    // Nothing for named people stands in a family's copy without being looked at by itself (domain.md 2.4).
    if (kept && (before === null || before.shareClass !== 'S4')) fields.familyCopy = 0
    return { fields, problems: [...checkWords(question), ...checkDates(question), ...(await checkNote(question))] }
  }
}

function checkWords({ after, before, changes }: RuleQuestion): readonly FieldProblem[] {
  const problems: FieldProblem[] = []
  if (textsOf(after.childIds).length === 0) problems.push(error('childIds', say.childrenMissing))
  if (isBlank(after.category)) problems.push(error('category', say.categoryMissing))
  if (textOf(after.what) === '') problems.push(error('what', say.whatMissing))
  if (textOf(after.significance) === '') problems.push(error('significance', say.significanceMissing))
  if (!isBlank(after.shareClass) && !reaches.has(textOf(after.shareClass)))
    problems.push(error('shareClass', say.reach))
  const lowered = 'shareClass' in changes && textOf(changes.shareClass) !== 'S4'
  if (before?.shareClass === 'S4' && lowered) problems.push(error('shareClass', say.staysKept))
  else if (lowered && !isBlank(changes.shareClass) && isNamedOnlyEvent(after))
    problems.push({ field: 'shareClass', kind: 'warning', say: say.policeKept })
  return problems
}

function checkDates(question: RuleQuestion): readonly FieldProblem[] {
  const { date } = readPartial(question.after.eventDate)
  const problems: FieldProblem[] = [
    ...checkSpan(question, 'eventDate', 'eventEnd'),
    ...checkNotAhead(question, ['reportedOn'])
  ]
  if (isBlank(question.after.eventDate)) problems.push(error('eventDate', say.dateMissing))
  const bounds = date === null ? null : boundsOf(date)
  if (bounds !== null && (bounds.earliest > question.today || date?.quality === 'expected'))
    problems.push(error('eventDate', say.dateAhead))
  return problems
}

async function checkNote({ db, after, before, familyId }: RuleQuestion): Promise<readonly FieldProblem[]> {
  const noteId = textOf(after.noteId)
  if (noteId === '' || before !== null) return []
  const note = await db
    .selectFrom('note')
    .select('id')
    .where('id', '=', noteId)
    .where('familyId', '=', familyId)
    .where('_void', '=', 0)
    .executeTakeFirst()
  return note ? [] : [error('noteId', say.noteMissing)]
}
