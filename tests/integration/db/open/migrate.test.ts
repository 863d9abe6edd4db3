import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Migration, migrate, newestVersion } from '../../../../db/open/migrate.ts'
import { aFolder, create, reopen } from './aCaseFile.ts'

let folder: ReturnType<typeof aFolder>
let path: string
beforeEach(() => {
  folder = aFolder()
  path = join(folder.path, 'case.gold')
})
afterEach(() => folder.remove())

const families: Migration = {
  version: 1,
  name: 'families',
  up: async database => {
    await sql`CREATE TABLE family (id TEXT PRIMARY KEY) STRICT`.execute(database)
    await sql`INSERT INTO family VALUES ('canary')`.execute(database)
  }
}
const people: Migration = {
  version: 2,
  name: 'people',
  up: async database => {
    await sql`CREATE TABLE person (id TEXT PRIMARY KEY, familyId TEXT REFERENCES family (id)) STRICT`.execute(database)
    await sql`INSERT INTO person VALUES ('p1', 'canary')`.execute(database)
  }
}
const broken: Migration = {
  version: 2,
  name: 'broken',
  up: async database => {
    await sql`CREATE TABLE person (id TEXT PRIMARY KEY) STRICT`.execute(database)
    await sql`DROP TABLE family`.execute(database)
    await sql`INSERT INTO nowhere VALUES (1)`.execute(database)
  }
}
const dangling: Migration = {
  version: 2,
  name: 'dangling',
  up: async database => {
    await sql`CREATE TABLE person (id TEXT PRIMARY KEY, familyId TEXT REFERENCES family (id)) STRICT`.execute(database)
    await sql`INSERT INTO person VALUES ('p1', 'nobody')`.execute(database)
  }
}

const tables = (file: ReturnType<typeof create>) =>
  file.database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all()

describe('newestVersion', () => {
  it('throws when a version is left out or doubled', () => {
    expect(() => newestVersion([people])).toThrow(/version 2 where 1/)
    expect(() => newestVersion([families, families])).toThrow(/version 1 where 2/)
    expect(newestVersion([families, people])).toBe(2)
  })
})

describe('migrate', () => {
  it('runs every step and keeps no copy when the file is new', async () => {
    const file = create(path)

    expect(await migrate(file, [families, people])).toEqual({ ok: true, from: 0, to: 2 })
    file.close()

    const again = reopen(path)
    expect([again.version, tables(again)]).toEqual([2, ['family', 'person']])
    expect(readdirSync(folder.path).filter(name => name.includes('before'))).toEqual([])
    again.close()
  })

  it('keeps an encrypted copy of the old version until the next good open', async () => {
    const old = create(path)
    await migrate(old, [families])
    old.close()
    writeFileSync(`${path}.before-1`, 'left by an interrupted run')
    const file = reopen(path)

    expect(await migrate(file, [families, people])).toEqual({ ok: true, from: 1, to: 2 })
    file.close()

    const kept = reopen(`${path}.before-1`)
    expect([kept.version, tables(kept)]).toEqual([1, ['family']])
    kept.close()
    expect(readFileSync(`${path}.before-1`).includes('canary')).toBe(false)
    const next = reopen(path)
    expect(await migrate(next, [families, people])).toEqual({ ok: true, from: 2, to: 2 })
    expect(existsSync(`${path}.before-1`)).toBe(false)
    next.close()
  })

  it.each([broken, dangling])('leaves the old version whole when step $name fails', async bad => {
    const file = create(path)
    await migrate(file, [families])

    await expect(migrate(file, [families, bad])).rejects.toThrow(`Migration 2 (${bad.name})`)
    file.close()

    const again = reopen(path)
    expect([again.version, tables(again)]).toEqual([1, ['family']])
    expect(existsSync(`${path}.before-1`)).toBe(true)
    again.close()
  })

  it('refuses politely when the file is newer than the list', async () => {
    const file = create(path)
    await migrate(file, [families, people])

    expect(await migrate(file, [families])).toEqual({ ok: false, problem: 'newer' })
    expect(tables(file)).toEqual(['family', 'person'])
    file.close()
  })
})
