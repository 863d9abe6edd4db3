import { existsSync, readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { backupTo } from './copy.ts'
import { kyselyFor } from './kyselyFor.ts'
import type { OpenedFile } from './openFile.ts'
import { findProblem, type StorageOutcome } from './problems.ts'

/** One step forward. `up` runs inside a transaction of its own that also carries the new version number. */
export interface Migration {
  readonly version: number
  readonly name: string
  readonly up: (database: Kysely<never>) => Promise<void>
}

export class MigrationOrderError extends Error {
  override readonly name = 'MigrationOrderError'
}

export class MigrationFailedError extends Error {
  override readonly name = 'MigrationFailedError'
}

export type MigrateOutcome = StorageOutcome<{ readonly from: number; readonly to: number }>

/** The version this build knows: the last migration's. */
export function newestVersion(migrations: readonly Migration[]): number {
  migrations.forEach(({ version, name }, index) => {
    if (version === index + 1) return
    throw new MigrationOrderError(`Migration ${name} has version ${version} where ${index + 1} is due.`)
  })
  return migrations.length
}

/**
 * Brings a case file to the newest version, each step whole or not at all. A file that holds anything is copied first,
 * to `<file>.before-<version>`; the copy goes at the next open that finds nothing left to do.
 */
export async function migrate(file: OpenedFile, migrations: readonly Migration[]): Promise<MigrateOutcome> {
  const newest = newestVersion(migrations)
  const from = readVersion(file)
  if (from > newest) return { ok: false, problem: 'newer' }
  if (from === newest) {
    removeKeptCopies(file.path)
    return { ok: true, from, to: newest }
  }
  if (from > 0) {
    const kept = keepCopy(file, from)
    if (!kept.ok) return kept
  }
  for (const migration of migrations.slice(from)) {
    const outcome = await step(file, migration)
    if (!outcome.ok) return outcome
  }
  return { ok: true, from, to: newest }
}

async function step(file: OpenedFile, migration: Migration): Promise<StorageOutcome<object>> {
  try {
    await kyselyFor<never>(file)
      .transaction()
      .execute(async transaction => {
        await sql`PRAGMA defer_foreign_keys = ON`.execute(transaction)
        await migration.up(transaction)
        const broken = await sql`PRAGMA foreign_key_check`.execute(transaction)
        if (broken.rows.length > 0) throw new Error(`${broken.rows.length} references point nowhere`)
        await sql`PRAGMA user_version = ${sql.raw(String(migration.version))}`.execute(transaction)
      })
    return { ok: true }
  } catch (cause) {
    const problem = findProblem(cause, dirname(file.path))
    if (problem !== null) return { ok: false, problem }
    throw new MigrationFailedError(`Migration ${migration.version} (${migration.name}) did not go through.`, { cause })
  }
}

/** Made anew each time: one left by an interrupted run may be older than what was written since. */
function keepCopy(file: OpenedFile, from: number): StorageOutcome<object> {
  const target = `${file.path}.before-${from}`
  if (existsSync(target)) rmSync(target)
  return backupTo(file, target)
}

function removeKeptCopies(path: string): void {
  const start = `${basename(path)}.before-`
  for (const name of readdirSync(dirname(path))) {
    if (name.startsWith(start) && /^\d+(\.part)?$/.test(name.slice(start.length))) rmSync(join(dirname(path), name))
  }
}

function readVersion(file: OpenedFile): number {
  return Number(file.database.pragma('user_version', { simple: true }))
}
