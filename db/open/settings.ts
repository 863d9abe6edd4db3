import type { KeyedDatabase } from './runtime.ts'

/** "Gold" in ASCII: says that a decrypted file is a case file of this app. */
export const applicationId = 0x476f6c64

export class StorageSettingsError extends Error {
  override readonly name = 'StorageSettingsError'
}

type Setting = readonly [name: string, set: string | null, expected: string | number]

/** security.md 10. Set on every connection because SQLite forgets most of them (L1, L2: a later open falls to NORMAL). */
const always: readonly Setting[] = [
  ['cipher', null, 'sqlcipher'],
  ['legacy', null, 4],
  ['temp_store', 'MEMORY', 2],
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
  ['secure_delete', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  // 32 MB of pages stay decrypted in the core's memory, which ends at lock: with SQLite's 2 MB the list of one worker's
  // own families did not fit, and every page of it was decrypted and checked again at each look (docs/performance.md).
  ['cache_size', '-32000', -32000]
]

const onMac: readonly Setting[] = [
  ['fullfsync', 'ON', 1],
  ['checkpoint_fullfsync', 'ON', 1]
]

/** Sets every setting and reads each one back; a difference means that a promise of P1 or P6 would not hold. */
export function applySettings(database: KeyedDatabase, platform: string, readOnly: boolean): void {
  for (const [name, set, expected] of settingsFor(platform, readOnly)) {
    if (set !== null) database.pragma(`${name} = ${set}`)
    assertSetting(database, name, expected)
  }
}

/** What is read back at each open, by name. */
export function readSettings(database: KeyedDatabase, platform: string): Readonly<Record<string, string | number>> {
  return Object.fromEntries(settingsFor(platform, false).map(([name]) => [name, readSetting(database, name)]))
}

function settingsFor(platform: string, readOnly: boolean): readonly Setting[] {
  const journal: Setting = ['journal_mode', readOnly ? null : 'WAL', 'wal']
  const reading: readonly Setting[] = readOnly ? [['query_only', 'ON', 1]] : []
  return [journal, ...always, ...reading, ...(platform === 'darwin' ? onMac : [])]
}

function assertSetting(database: KeyedDatabase, name: string, expected: string | number): void {
  const found = readSetting(database, name)
  if (found !== expected) {
    throw new StorageSettingsError(`The case file setting ${name} is ${found} where ${expected} was asked for.`)
  }
}

function readSetting(database: KeyedDatabase, name: string): string | number {
  const found = database.pragma(name, { simple: true })
  if (typeof found === 'number') return found
  const text = String(found)
  return /^\d+$/.test(text) ? Number(text) : text
}
