import { dirname } from 'node:path'
import { errorCode, findProblem } from '../../../db/open/problems.ts'
import { storageNotices } from '../../../resources/strings/en-GB/failures.ts'
import { storageSentences } from '../../../resources/strings/en-GB/storage.ts'
import { sentenceOf } from './sentences.ts'

export type StorageVerdict =
  /** The disk has no room or may not be written: what stands is safe, and the session goes on. */
  | { readonly kind: 'passing'; readonly say: string }
  /** What was read cannot be true: the session ends before anything is built on it. */
  | { readonly kind: 'broken'; readonly say: string }

/** What a failure says about the file, or null when the file has nothing to do with it. */
export function judgeFailure(error: unknown, file: string): StorageVerdict | null {
  for (const cause of causesOf(error)) {
    const problem = findProblem(cause, dirname(file))
    if (problem === 'diskFull') return { kind: 'passing', say: storageNotices.full }
    if (problem === 'damaged') return { kind: 'broken', say: sentenceOf(storageSentences.damaged) }
    if (problem !== null) return { kind: 'passing', say: sentenceOf(storageSentences[problem]) }
    if (/^SQLITE_(IOERR|CANTOPEN|NOTADB|CORRUPT)/.test(errorCode(cause)) || nameOf(cause) === 'BrokenFile') {
      return { kind: 'broken', say: sentenceOf(storageSentences.damaged) }
    }
  }
  return null
}

function causesOf(error: unknown): readonly unknown[] {
  const causes: unknown[] = []
  for (let cause = error; cause instanceof Error && causes.length < 5; cause = cause.cause) causes.push(cause)
  return causes
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : ''
}
