import { chmodSync, closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { unlockConnection } from './cipher.ts'
import { publishFile, removeUnfinished, writable } from './disk.ts'
import { guardConnection } from './guard.ts'
import { type Hold, takeHold } from './hold.ts'
import { keyFits, pageSize } from './pages.ts'
import { findProblem, type StorageOutcome, type StorageProblem } from './problems.ts'
import { connect, type KeyedDatabase } from './runtime.ts'
import { applicationId, applySettings } from './settings.ts'

/** An open, checked and guarded case file. */
export interface OpenedFile {
  readonly path: string
  readonly database: KeyedDatabase
  readonly readOnly: boolean
  /** Schema version found at the open; 0 in a file just created. */
  readonly version: number
  readonly openedAt: string
  close(): void
}

export interface OpenRequest {
  readonly path: string
  /** 32 bytes; they stay the caller's, who zeroes them at lock. */
  readonly key: Uint8Array
  readonly mode: 'create' | 'open'
  readonly knownVersion: number
  readonly now: string
}

export type OpenOutcome = StorageOutcome<{ readonly file: OpenedFile }>

/** Opens the worker's case file for writing; every expected trouble comes back as a problem, never as a new empty file. */
export function openFile(request: OpenRequest): OpenOutcome {
  const folder = dirname(request.path)
  const problem = request.mode === 'create' ? problemBeforeCreate(request.path) : problemOnDisk(request.path, true)
  if (problem !== null) return refusal(problem)
  const held = takeHold(request.path, folder)
  if (!held.ok) return held
  const outcome = asProblem(folder, () => {
    if (request.mode === 'create') createFile(request.path, request.key)
    else if (!keyFits(request.path, request.key)) return refusal('wrongKeyOrDamaged')
    return openChecked(request, held.hold)
  })
  if (!outcome.ok) held.hold.release()
  return outcome
}

export type OpenReadOnlyRequest = Omit<OpenRequest, 'mode'>

/** A second connection for reports and long searches: it can read beside the writer and change nothing. */
export function openReadOnly(request: OpenReadOnlyRequest): OpenOutcome {
  const problem = problemOnDisk(request.path, false)
  if (problem !== null) return refusal(problem)
  return asProblem(dirname(request.path), () => {
    if (!keyFits(request.path, request.key)) return refusal('wrongKeyOrDamaged')
    return openChecked(request, null)
  })
}

function openChecked(request: OpenReadOnlyRequest, hold: Hold | null): OpenOutcome {
  const readOnly = hold === null
  // Looked at first by a connection that cannot write: closing a writer would move the log of a file that is refused.
  // A half-done rollback is the one thing only a writer can read past.
  if (!readOnly && !existsSync(`${request.path}-journal`)) {
    const looked = withConnection(request, true, database => ({ problem: contentProblem(database, request) }))
    looked.database.close()
    if (looked.problem !== null) return refusal(looked.problem)
  }
  const { database, problem, version } = withConnection(request, readOnly, opened => {
    const found = contentProblem(opened, request)
    if (found === null) {
      applySettings(opened, process.platform, readOnly)
      if (!readOnly) opened.exec('BEGIN IMMEDIATE; ROLLBACK')
    }
    return { problem: found, version: versionOf(opened) }
  })
  if (problem !== null) {
    database.close()
    return refusal(problem)
  }
  const guarded = guardConnection(database)
  const close = () => {
    guarded.close()
    hold?.release()
  }
  return { ok: true, file: { path: request.path, database: guarded, readOnly, version, openedAt: request.now, close } }
}

/** Opens with the key and does the work; the connection is closed when the work throws. */
function withConnection<Found>(
  { path, key }: OpenReadOnlyRequest,
  readOnly: boolean,
  work: (database: KeyedDatabase) => Found
): Found & { readonly database: KeyedDatabase } {
  const database = connect(path, { readonly: readOnly })
  try {
    unlockConnection(database, key)
    return { ...work(database), database }
  } catch (error) {
    database.close()
    throw error
  }
}

function contentProblem(database: KeyedDatabase, { knownVersion }: OpenReadOnlyRequest): StorageProblem | null {
  database.prepare('SELECT count(*) FROM sqlite_schema').get()
  if (database.pragma('application_id', { simple: true }) !== applicationId) return 'notOurs'
  return versionOf(database) > knownVersion ? 'newer' : null
}

function versionOf(database: KeyedDatabase): number {
  return Number(database.pragma('user_version', { simple: true }))
}

/** Built under another name, so that a power cut leaves no file or a whole one, never a stump that looks empty. */
function createFile(path: string, key: Uint8Array): void {
  const unfinished = `${path}.new`
  removeUnfinished(unfinished)
  const database = connect(unfinished, { fileMustExist: false })
  try {
    unlockConnection(database, key)
    applySettings(database, process.platform, false)
    database.pragma(`application_id = ${applicationId}`)
  } finally {
    database.close()
  }
  chmodSync(unfinished, 0o600)
  publishFile(unfinished, path)
}

function problemBeforeCreate(path: string): StorageProblem | null {
  const folder = dirname(path)
  if (!existsSync(folder)) return 'missing'
  if (existsSync(path)) return 'alreadyThere'
  return writable(folder) ? null : 'folderReadOnly'
}

/** SQLite takes an empty file for a new database and a locked one for a read-only one: both must stop here. */
function problemOnDisk(path: string, forWriting: boolean): StorageProblem | null {
  if (!existsSync(path)) return 'missing'
  // A reader needs the folder too: it shares an index of the write-ahead log with the writer.
  if (!writable(dirname(path))) return 'folderReadOnly'
  if (forWriting && !writable(path)) return 'fileReadOnly'
  const start = firstBytes(path, 16)
  if (start === 'SQLite format 3\0') return 'notOurs'
  const { size } = statSync(path)
  if (size < pageSize) return 'damaged'
  // After a power cut during a checkpoint the last page may be short, and the write-ahead log makes it whole again.
  return size % pageSize !== 0 && !hasFrames(path) ? 'damaged' : null
}

function hasFrames(path: string): boolean {
  return existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0
}

function firstBytes(path: string, length: number): string {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(length)
    return bytes.toString('latin1', 0, readSync(file, bytes, 0, length, 0))
  } finally {
    closeSync(file)
  }
}

function refusal(problem: StorageProblem): { readonly ok: false; readonly problem: StorageProblem } {
  return { ok: false, problem }
}

function asProblem(folder: string, open: () => OpenOutcome): OpenOutcome {
  try {
    return open()
  } catch (error) {
    const problem = findProblem(error, folder)
    if (problem === null) throw error
    return refusal(problem)
  }
}
