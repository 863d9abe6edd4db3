import { readTypedDate } from '../dates/typedDate.ts'
import type { CallDraft, NoteDraft } from './noteDraft.ts'
import { readDay, readTime } from './noteTime.ts'

/** "Not sure" is heard as yes (domain.md 7.2). */
export const isWorry = (safety: string | null): boolean => safety === 'yes' || safety === 'not_sure'

/** A row that nobody has written in is no call. */
export const isWrittenCall = ({ who, number, on, time, outcome }: CallDraft): boolean =>
  [who, number, time, outcome].some(part => part.trim() !== '') || readTypedDate(on).status !== 'blank'

/** Who, on what number, when, and what came of it: without one of these nobody was told of anything. */
export const isWholeCall = ({ who, number, on, time, outcome }: CallDraft): boolean =>
  [who, number, outcome].every(part => part.trim() !== '') && readDay(on) !== null && readTime(time) !== null

/** The calls of a note that were made. Nothing counts as told without one of them. */
export const callsMade = ({ calls }: Pick<NoteDraft, 'calls'>): readonly CallDraft[] => calls.filter(isWholeCall)
