import { createRequire } from 'node:module'
import type BetterSqlite3 from 'better-sqlite3'

/** A connection of the encrypting SQLite build; its one method beyond the published types. */
export interface KeyedDatabase extends BetterSqlite3.Database {
  key(key: Buffer): number
}

/** No `verbose` here on purpose: it prints every statement, the key's included (trap L4). */
export interface ConnectionOptions {
  readonly readonly?: boolean
  readonly fileMustExist?: boolean
  readonly timeout?: number
}

interface SqliteBuild {
  new (path: string, options: ConnectionOptions): KeyedDatabase
}

export class RuntimeTooOldError extends Error {
  override readonly name = 'RuntimeTooOldError'
}

/** The native module needs Node-API 10: under an older runtime requiring it ends the process without a word. */
export function assertRuntime(versions: Readonly<Record<string, string | undefined>>): void {
  const electron = versions.electron
  if (electron !== undefined) {
    if (partsOf(electron)[0] >= 35) return
    throw new RuntimeTooOldError(`The case file needs Electron 35 or later; this is ${electron}.`)
  }
  const [major, minor] = partsOf(versions.node ?? '0.0')
  if (major > 22 || (major === 22 && minor >= 14)) return
  throw new RuntimeTooOldError(`The case file needs Node 22.14 or later; this is ${versions.node ?? 'unknown'}.`)
}

/** Opens a bare connection; only this folder may call it, everybody else gets a file from openFile. */
export function connect(path: string, options: ConnectionOptions): KeyedDatabase {
  assertRuntime(process.versions)
  const Build: SqliteBuild = createRequire(import.meta.url)('better-sqlite3')
  const { readonly = false, fileMustExist = true, timeout = 2000 } = options
  return new Build(path, { readonly, fileMustExist, timeout })
}

function partsOf(version: string): readonly [number, number] {
  const [major = '0', minor = '0'] = version.split('.')
  return [Number.parseInt(major, 10), Number.parseInt(minor, 10)]
}
