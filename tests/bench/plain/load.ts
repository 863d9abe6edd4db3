import Database from 'better-sqlite3'
import { searchTokens } from '../../../domain/people/searchTokens.ts'
import type { Act, Write } from '../world/act.ts'
import { plainSchema } from './schema.ts'

export type PlainFile = Database.Database

export function openPlain(path: string): PlainFile {
  const file = new Database(path)
  file.pragma('journal_mode = WAL')
  return file
}

const familyTables = new Set(['agreement', 'sharingPreference', 'lawfulBasis'])

/** The same acts into the file without encryption: the facts alone, as a hand-written programme would insert them. */
export function plainLoad(file: PlainFile, acts: Iterable<Act>): void {
  file.exec(plainSchema)
  const compiled = new Map<string, Database.Statement<unknown[]>>()
  const prepare = (sql: string) => {
    const known = compiled.get(sql) ?? file.prepare<unknown[]>(sql)
    compiled.set(sql, known)
    return known
  }
  const insert = ({ type, id, bucket, set }: Write) => {
    const familyId = familyTables.has(type) ? { familyId: bucket.slice(2) } : {}
    const row = Object.entries({ id, ...familyId, ...set })
    const names = row.map(([name]) => `"${name}"`).join(', ')
    prepare(`INSERT INTO ${type} (${names}) VALUES (${row.map(() => '?').join(', ')})`).run(
      ...row.map(([, value]) => (typeof value === 'object' && value !== null ? JSON.stringify(value) : value))
    )
  }
  file.exec('BEGIN')
  for (const { at, writes } of acts) {
    for (const write of writes) insert(write)
    const changedAt = new Date(at).toISOString()
    for (const familyId of new Set(writes.filter(inFamily).map(({ bucket }) => bucket.slice(2))))
      prepare('UPDATE family SET changedAt = ? WHERE id = ?').run(changedAt, familyId)
    for (const [personId, tokens] of tokensOf(writes)) {
      const { lastInsertRowid } = prepare('INSERT INTO personSearchKey (personId) VALUES (?)').run(personId)
      prepare('INSERT INTO personSearch (rowid, tokens) VALUES (?, ?)').run(lastInsertRowid, tokens)
    }
  }
  file.exec('COMMIT')
  file.exec('ANALYZE')
  file.pragma('wal_checkpoint(TRUNCATE)')
}

const inFamily = ({ bucket }: Write) => bucket.startsWith('f:')

function tokensOf(writes: readonly Write[]): ReadonlyMap<string, string> {
  const names = new Map<string, string[]>()
  for (const { type, set } of writes) {
    if (type !== 'personName') continue
    const known = names.get(String(set.personId)) ?? []
    names.set(String(set.personId), [...known, String(set.forename), String(set.surname)])
  }
  return new Map(
    [...names].map(([personId, words]) => [personId, [...new Set(words.flatMap(searchTokens))].toSorted().join(' ')])
  )
}
