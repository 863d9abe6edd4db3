import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type OpenedFile, type OpenOutcome, openFile } from '../../../../db/open/openFile.ts'

export const now = '2026-03-02T09:00:00.000Z'

/** The same name gives the same key, so that child processes can open what the test made. */
export function aKey(name = 'amber'): Uint8Array {
  return new Uint8Array(createHash('sha256').update(name).digest())
}

export function aFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'goldthread-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

export function opened(outcome: OpenOutcome): OpenedFile {
  if (!outcome.ok) throw new Error(`The file did not open: ${outcome.problem}`)
  return outcome.file
}

export function create(path: string, key = aKey(), knownVersion = 9): OpenedFile {
  return opened(openFile({ path, key, mode: 'create', knownVersion, now }))
}

export function reopen(path: string, key = aKey(), knownVersion = 9): OpenedFile {
  return opened(openFile({ path, key, mode: 'open', knownVersion, now }))
}

export function problemOf(outcome: OpenOutcome): string {
  if (!outcome.ok) return outcome.problem
  outcome.file.close()
  return 'none'
}

export function tryOpen(path: string, key = aKey(), knownVersion = 9): string {
  return problemOf(openFile({ path, key, mode: 'open', knownVersion, now }))
}

/** A file with notes whose text names their number, so that a wrong or missing row shows. */
export function createWithNotes(path: string, notes: number): OpenedFile {
  const file = create(path)
  file.database.exec('CREATE TABLE note (number INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT')
  const add = file.database.prepare('INSERT INTO note (number, text) VALUES (?, ?)')
  file.database.transaction(() => {
    for (let number = 1; number <= notes; number += 1) add.run(number, noteText(number))
  })()
  return file
}

export function noteText(number: number): string {
  return `canary ${number} ${'kingfisher '.repeat(20)}${number}`
}
