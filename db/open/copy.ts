import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { publishFile, removeUnfinished, writable } from './disk.ts'
import type { OpenedFile } from './openFile.ts'
import { listBrokenPages } from './pages.ts'
import { errorCode, findProblem, type StorageOutcome } from './problems.ts'

/** An encrypted copy under the same key. VACUUM INTO is the one way of copying that stays encrypted (trap L5). */
export function backupTo(file: OpenedFile, target: string): StorageOutcome<{ readonly path: string }> {
  if (existsSync(target)) return { ok: false, problem: 'alreadyThere' }
  const folder = dirname(target)
  if (!existsSync(folder)) return { ok: false, problem: 'missing' }
  if (!writable(folder)) return { ok: false, problem: 'folderReadOnly' }
  const unfinished = `${target}.part`
  try {
    removeUnfinished(unfinished)
    file.database.prepare('VACUUM INTO ?').run(unfinished)
    publishFile(unfinished, target)
    return { ok: true, path: target }
  } catch (error) {
    removeUnfinished(unfinished)
    const problem = findProblem(error, folder)
    if (problem === null) throw error
    return { ok: false, problem }
  }
}

export type CheckOutcome = { readonly ok: true } | { readonly ok: false; readonly findings: readonly string[] }

/** The weekly check: the seal of every page of the main file, free ones included, then SQLite's own look at the trees. */
export function checkFile(file: OpenedFile, key: Uint8Array): CheckOutcome {
  const findings = [...brokenPages(file, key), ...quickCheck(file)]
  return findings.length === 0 ? { ok: true } : { ok: false, findings }
}

function brokenPages(file: OpenedFile, key: Uint8Array): readonly string[] {
  return listBrokenPages(file.path, key).map(page => `page ${page} is broken`)
}

function quickCheck(file: OpenedFile): readonly string[] {
  try {
    const rows = file.database.prepare('PRAGMA quick_check').pluck().all().map(String)
    return rows.filter(row => row !== 'ok')
  } catch (error) {
    if (findProblem(error, dirname(file.path)) !== 'damaged') throw error
    return [errorCode(error)]
  }
}
