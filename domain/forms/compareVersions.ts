import type { Given } from '../nonAnswer.ts'
import { type Answer, indexAnswers } from './answer.ts'
import { isAnswered } from './standing.ts'
import { diffWords, type WordChange } from './wordDiff.ts'

export type VersionChange = {
  readonly field: string
  readonly aboutId: string
  readonly change: 'same' | 'changed' | 'added' | 'removed'
  readonly previous: Given | null
  readonly current: Given | null
  /** Word by word, where both are texts and differ. */
  readonly words: readonly WordChange[] | null
}

function textOf(given: Given | null): string | null {
  if (given === null || 'nonAnswer' in given) return null
  if ('raw' in given) return given.raw
  return typeof given.value === 'string' ? given.value : null
}

/** The order of keys is how two computers happened to write one answer down, and is no difference. */
function canonical(json: unknown): string {
  return JSON.stringify(json, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)))
      : part
  )
}

function compareGiven(previous: Given | null, current: Given | null): Pick<VersionChange, 'change' | 'words'> | null {
  const [was, is] = [isAnswered(previous), isAnswered(current)]
  if (!was && !is) return null
  if (!was) return { change: 'added', words: null }
  if (!is) return { change: 'removed', words: null }
  if (canonical(previous) === canonical(current)) return { change: 'same', words: null }
  const [before, after] = [textOf(previous), textOf(current)]
  const prose = before !== null && after !== null && /\s/.test(before + after)
  return { change: 'changed', words: prose ? diffWords(before, after) : null }
}

/** What differs between two versions of an assessment, field by field, in the order of the newer one. */
export function compareVersions(
  previousAnswers: readonly Answer[],
  currentAnswers: readonly Answer[]
): readonly VersionChange[] {
  const [before, after] = [indexAnswers(previousAnswers), indexAnswers(currentAnswers)]
  return [...new Set([...after.keys(), ...before.keys()])].flatMap(key => {
    const [was, is] = [before.get(key), after.get(key)]
    const either = is ?? was
    const found = compareGiven(was?.given ?? null, is?.given ?? null)
    if (either === undefined || found === null) return []
    const { field, aboutId } = either
    return [{ field, aboutId, ...found, previous: was?.given ?? null, current: is?.given ?? null }]
  })
}
