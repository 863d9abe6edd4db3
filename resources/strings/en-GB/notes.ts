import type { NoteProblemCode } from '../../../domain/notes/checkNote.ts'

/** What stands beside a field of a note: what is wrong, what was kept, what to do. */
export const noteProblemSentences: Readonly<Record<NoteProblemCode, string>> = {
  dateMissing: 'On which day was it? Everything you wrote is kept; add the day, then finish the note.',
  dateNotRead: 'This is not a whole day. Type day, month and year, for example 4 11 2026.',
  dateInFuture: 'This day has not come yet. A note tells of what has happened; check the day.',
  timeNotRead: 'This is not a time of day. Type it as 14:30 or 2.30 pm, or leave it empty.',
  timeInFuture: 'This time has not come yet today. Check the time or the day.',
  minutesNotRead: 'How long was it? Type minutes, such as 45, or 1 h 30, or leave it empty.',
  contactMethodMissing: 'How did you try to reach them? Choose the way, so that the attempts can be counted.',
  nothingWritten: 'Nothing is written yet. Write at least one paragraph, then finish the note.',
  wordsTooLong:
    'One paragraph can have up to 50,000 characters (fewer where many are quotation marks), and this has more. All of it is kept here; move a part of it into another paragraph.',
  sourceMissing: 'Who said it? Choose the person, or write who it was.',
  childReasonMissing: 'Why? Say in a few words what was not done or does not apply.',
  safetyMissing: 'Answer the question about safety. It has no answer by itself.',
  promiseWithoutWords: 'There is a day here, and no promise. Write what was promised, or empty the day.',
  promiseDayNotRead: 'This is not a whole day. Type day, month and year, or leave it empty.',
  nobodyRung:
    'You wrote that somebody may be in danger. Ring now, then write the call down here; or say why nobody was rung. This note tells nobody.',
  callIncomplete:
    'Without whom you rang, the number, the day, the time and what came of it, this is no call. What you typed is kept; write what is missing, or empty it.',
  callInFuture: 'This call has not been made yet. Check its day and time.',
  childNotSaid: 'You have not said yet whether you saw this child.',
  childNotWritten: 'Nothing in this note is about this child. Tick the child at a paragraph, or write one.',
  lateWithoutReason: 'This note is late. A few words on why help whoever reads it later.'
}

export const noteSentences = {
  notFound: 'This note could not be found. It may belong to another family.',
  notInFamily:
    'Somebody in this note does not belong to this family any more. Everything you wrote is kept; check whom the paragraphs are about.',
  onlyWriter: 'Only who wrote a note can mark it as entered in error. You can add to it instead.',
  keptInFuture: 'A promise cannot have been kept on a day that has not come yet.'
} as const
