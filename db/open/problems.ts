import { statfsSync } from 'node:fs'

/** Everything that can be wrong with a case file; resources/strings/en-GB/storage.ts has a sentence for each. */
export const storageProblems = [
  'missing',
  'alreadyThere',
  'wrongKeyOrDamaged',
  'damaged',
  'newer',
  'notOurs',
  'folderReadOnly',
  'fileReadOnly',
  'diskFull',
  'inUse'
] as const

export type StorageProblem = (typeof storageProblems)[number]

export type StorageOutcome<Value> = ({ readonly ok: true } & Value) | StorageRefusal
export type StorageRefusal = { readonly ok: false; readonly problem: StorageProblem }

const problemOfCode: readonly (readonly [RegExp, StorageProblem])[] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT|EFBIG)$/, 'diskFull'],
  [/^SQLITE_(BUSY|LOCKED|PROTOCOL)/, 'inUse'],
  [/^(SQLITE_READONLY_DIRECTORY|EROFS)$/, 'folderReadOnly'],
  [/^(SQLITE_READONLY|EACCES|EPERM)/, 'fileReadOnly'],
  [/^SQLITE_(CORRUPT|NOTADB|IOERR_(SHORT_READ|DATA|CORRUPTFS))/, 'damaged'],
  [/^ENOENT$/, 'missing']
]

/** The code of an SQLite or a system error, or an empty text. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/**
 * The problem that explains a storage error, or null when it is none of the expected ones and must be thrown on.
 * SQLite reports a full disk as an input/output error when it cannot grow its shared index, so free space is asked too.
 */
export function findProblem(error: unknown, folder: string): StorageProblem | null {
  const code = errorCode(error)
  const known = problemOfCode.find(([pattern]) => pattern.test(code))
  if (known) return known[1]
  if (/^SQLITE_(IOERR|CANTOPEN)/.test(code) && freeBlocks(folder) < 16) return 'diskFull'
  return null
}

function freeBlocks(folder: string): number {
  try {
    return statfsSync(folder).bavail
  } catch {
    // A folder that cannot be asked says nothing about space: the original error is the one to report.
    return Number.POSITIVE_INFINITY
  }
}
