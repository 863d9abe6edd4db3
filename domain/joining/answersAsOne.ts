import { type Joined, keptIdOf } from './joined.ts'

type Answered = { readonly field: string; readonly aboutId: string; readonly given: unknown }

/** One answer to each question about one human: that of the entry that is kept, unless only the other was answered. */
export function answersAsOne<Answer extends Answered>(
  answers: readonly Answer[],
  joined: readonly Joined[]
): readonly Answer[] {
  if (joined.length === 0) return answers
  const shown = new Map<string, Answer>()
  for (const answer of answers) {
    const aboutId = keptIdOf(answer.aboutId, joined)
    const key = `${answer.field}\n${aboutId}`
    const before = shown.get(key)
    const isKept = aboutId === answer.aboutId
    if (before === undefined || before.given === null || (isKept && answer.given !== null))
      shown.set(key, isKept ? answer : { ...answer, aboutId })
  }
  return [...shown.values()]
}
