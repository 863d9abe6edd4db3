import { readTypedDate } from '../dates/typedDate.ts'
import type { NoteDraft, ParagraphDraft } from './noteDraft.ts'
import { isTimeAhead, readDay, readMinutes, readTime } from './noteTime.ts'
import { callsMade, isWholeCall, isWorry, isWrittenCall } from './safetyCalls.ts'

export const noteProblems = {
  dateMissing: 'error',
  dateNotRead: 'error',
  dateInFuture: 'error',
  timeNotRead: 'error',
  timeInFuture: 'error',
  minutesNotRead: 'error',
  contactMethodMissing: 'error',
  nothingWritten: 'error',
  wordsTooLong: 'error',
  sourceMissing: 'error',
  childReasonMissing: 'error',
  safetyMissing: 'error',
  promiseWithoutWords: 'error',
  promiseDayNotRead: 'error',
  nobodyRung: 'error',
  callIncomplete: 'error',
  callInFuture: 'error',
  childNotSaid: 'warning',
  childNotWritten: 'warning',
  lateWithoutReason: 'warning'
} as const
export type NoteProblemCode = keyof typeof noteProblems

/** `place` names the field: `on`, `child.<person>`, `paragraph.<key>`, `promise.<key>`. */
export type NoteProblem = {
  readonly code: NoteProblemCode
  readonly kind: 'error' | 'warning'
  readonly place: string
}

export type NoteSurroundings = {
  /** The day and the time in Europe/London. */
  readonly today: string
  readonly timeNow: string
  /** The born children of the household, where the reader knows them. */
  readonly childIds: readonly string[]
  readonly late: boolean
}

/** Of one paragraph: what `wordsTooLong` names. */
export const mostLetters = 50_000
/** JSON within JSON within a commit of 256 KiB: what one paragraph may come to there. */
const mostBytes = 180_000
const inPerson: ReadonlySet<string> = new Set(['visit', 'meeting', 'observation'])

/** What stops a note from being finalised, and what it should make its writer think of. Nothing typed is ever changed. */
export function checkNote(draft: NoteDraft, surroundings: NoteSurroundings): readonly NoteProblem[] {
  return [
    ...checkWhen(draft, surroundings),
    ...checkWords(draft),
    ...checkChildren(draft, surroundings),
    ...checkPromises(draft),
    ...checkCalls(draft, surroundings),
    ...(draft.failedContact && draft.contactMethod === null ? [problem('contactMethodMissing', 'contactMethod')] : []),
    ...(draft.safety === null ? [problem('safetyMissing', 'safety')] : []),
    ...(surroundings.late && draft.lateReason.trim() === '' ? [problem('lateWithoutReason', 'lateReason')] : [])
  ]
}

export const stopsNote = (problems: readonly NoteProblem[]) => problems.some(({ kind }) => kind === 'error')

/** The paragraphs that say something: an empty one is a heading that was offered and not needed. */
export const writtenParagraphs = (draft: NoteDraft): readonly ParagraphDraft[] =>
  draft.paragraphs.filter(({ words }) => words.trim() !== '')

const problem = (code: NoteProblemCode, place: string): NoteProblem => ({ code, kind: noteProblems[code], place })

function checkWhen({ on, time, minutes }: NoteDraft, { today, timeNow }: NoteSurroundings): readonly NoteProblem[] {
  const day = readDay(on)
  const reading = readTypedDate(on)
  const at = readTime(time)
  const when = (): readonly NoteProblem[] => {
    if (reading.status === 'blank') return [problem('dateMissing', 'on')]
    if (day === null) return [problem('dateNotRead', 'on')]
    if (day > today) return [problem('dateInFuture', 'on')]
    return day === today && at !== null && at > timeNow ? [problem('timeInFuture', 'time')] : []
  }
  return [
    ...when(),
    ...(time.trim() !== '' && at === null ? [problem('timeNotRead', 'time')] : []),
    ...(minutes.trim() !== '' && readMinutes(minutes) === null ? [problem('minutesNotRead', 'minutes')] : [])
  ]
}

const bytesInCommit = (words: string) => new TextEncoder().encode(JSON.stringify(JSON.stringify(words))).length

function checkWords(draft: NoteDraft): readonly NoteProblem[] {
  const written = writtenParagraphs(draft)
  if (written.length === 0) return draft.failedContact ? [] : [problem('nothingWritten', 'paragraphs')]
  return written.flatMap(({ key, words, basis, sourcePersonId, sourceWords }) => [
    ...(words.length > mostLetters || bytesInCommit(words) > mostBytes
      ? [problem('wordsTooLong', `paragraph.${key}`)]
      : []),
    ...((basis === 'fact_reported' || basis === 'family_words') && sourcePersonId === null && sourceWords.trim() === ''
      ? [problem('sourceMissing', `paragraph.${key}`)]
      : [])
  ])
}

function checkChildren(draft: NoteDraft, { childIds }: NoteSurroundings): readonly NoteProblem[] {
  const unexplained = draft.children.filter(
    ({ seen, seenAlone, sleepPlaceSeen, reason }) =>
      reason.trim() === '' && [seen, seenAlone, sleepPlaceSeen].some(answer => answer !== null && answer !== 'yes')
  )
  const missing = unexplained.map(({ personId }) => problem('childReasonMissing', `child.${personId}`))
  if (draft.failedContact || !inPerson.has(draft.noteType)) return missing
  const about = new Set(writtenParagraphs(draft).flatMap(({ aboutIds }) => aboutIds))
  const said = new Set(draft.children.filter(({ seen }) => seen !== null).map(({ personId }) => personId))
  return [
    ...missing,
    ...childIds.filter(id => !said.has(id)).map(id => problem('childNotSaid', `child.${id}`)),
    ...childIds.filter(id => !about.has(id)).map(id => problem('childNotWritten', `child.${id}`))
  ]
}

/** A worry that nobody was rung about says why; it is never passed on by being written down. */
function checkCalls(draft: NoteDraft, surroundings: NoteSurroundings): readonly NoteProblem[] {
  const written = draft.calls.filter(isWrittenCall)
  const ahead = written.filter(({ on, time }) => {
    const day = readDay(on)
    return day !== null && isTimeAhead(day, readTime(time), surroundings)
  })
  const silent = isWorry(draft.safety) && callsMade(draft).length === 0 && draft.notRungWhy.trim() === ''
  return [
    ...written.filter(call => !isWholeCall(call)).map(({ key }) => problem('callIncomplete', `call.${key}`)),
    ...ahead.map(({ key }) => problem('callInFuture', `call.${key}`)),
    ...(silent && written.length === 0 ? [problem('nobodyRung', 'notRungWhy')] : [])
  ]
}

function checkPromises({ promises }: NoteDraft): readonly NoteProblem[] {
  return promises.flatMap(({ key, words, due }) => {
    const reading = readTypedDate(due)
    const place = `promise.${key}`
    if (words.trim() === '') return reading.status === 'blank' ? [] : [problem('promiseWithoutWords', place)]
    return reading.status !== 'blank' && readDay(due) === null ? [problem('promiseDayNotRead', place)] : []
  })
}
