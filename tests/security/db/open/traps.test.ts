import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { unlockConnection } from '../../../../db/open/cipher.ts'
import { backupTo } from '../../../../db/open/copy.ts'
import { guardConnection } from '../../../../db/open/guard.ts'
import { connect, type KeyedDatabase } from '../../../../db/open/runtime.ts'
import { applySettings, readSettings, StorageSettingsError } from '../../../../db/open/settings.ts'
import { aFolder, aKey, create, createWithNotes, reopen, tryOpen } from '../../../integration/db/open/aCaseFile.ts'
import { decryptedPages } from './plainFile.ts'

let folder: ReturnType<typeof aFolder>
let path: string
beforeEach(() => {
  folder = aFolder()
  path = join(folder.path, 'case.gold')
})
afterEach(() => {
  vi.restoreAllMocks()
  folder.remove()
})

/** Contents of every file this process holds open that no longer has a name: where SQLite spills. */
function listSpills(): readonly Buffer[] {
  const spills: Buffer[] = []
  for (const name of readdirSync('/proc/self/fd')) {
    try {
      const target = readlinkSync(`/proc/self/fd/${name}`)
      if (!/etilqs|sqlite.*\(deleted\)/.test(target)) continue
      const file = openSync(`/proc/self/fd/${name}`, 'r')
      const bytes = Buffer.alloc(65_536)
      spills.push(bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0)))
      closeSync(file)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    }
  }
  return spills
}

function spillsDuringSort(database: KeyedDatabase): readonly Buffer[] {
  const sort = database.prepare('SELECT text || text || text FROM note ORDER BY text DESC, random()').pluck()
  for (const row of sort.iterate()) if (String(row).length > 0) return listSpills()
  return []
}

describe('L1: a large sort', () => {
  it('leaves no file when the case file is open, and would leave the canary in the clear with the default', () => {
    const file = createWithNotes(path, 60_000)
    const guarded = spillsDuringSort(file.database)
    file.close()
    const careless = connect(path, {})
    unlockConnection(careless, aKey())
    careless.pragma('cache_size = -200')
    const spilled = spillsDuringSort(careless)
    careless.close()

    expect(guarded).toEqual([])
    expect(spilled.some(bytes => bytes.includes('canary'))).toBe(true)
  }, 60_000)
})

describe('L2: synchronous', () => {
  it('is FULL on every later open, where SQLite by itself falls to NORMAL', () => {
    create(path).close()
    const careless = connect(path, {})
    unlockConnection(careless, aKey())
    const bare = readSettings(careless, 'linux')
    careless.close()
    const file = reopen(path)

    expect(bare.synchronous).toBe(1)
    expect(readSettings(file.database, 'linux').synchronous).toBe(2)
    file.close()
  })

  it('throws a named error when a setting does not hold', () => {
    const bare = connect(join(folder.path, 'plain.db'), { fileMustExist: false })

    expect(() => applySettings(bare, 'linux', false)).toThrow(StorageSettingsError)
    const silent: KeyedDatabase = new Proxy(bare, {
      get: (target, name) =>
        name === 'pragma' ? (source: string) => (source.includes('=') ? undefined : 0) : Reflect.get(target, name)
    })
    expect(() => applySettings(silent, 'linux', false)).toThrow('journal_mode is 0 where wal')
    bare.close()
  })

  it('asks macOS for a full sync too', () => {
    const file = create(path)

    expect(Object.keys(readSettings(file.database, 'darwin'))).toContain('fullfsync')
    file.close()
  })
})

describe('L3: another cipher', () => {
  it.each(['aes256cbc', 'aes128cbc', 'chacha20', 'rc4', 'ascon128', 'aegis'])('%s is refused', cipher => {
    const other = connect(path, { fileMustExist: false })
    other.pragma(`cipher = '${cipher}'`)
    other.key(Buffer.from(`x'${Buffer.from(aKey()).toString('hex')}'`))
    other.exec('PRAGMA application_id = 1198484580; CREATE TABLE note (text)')
    other.close()

    expect(tryOpen(path)).toBe('wrongKeyOrDamaged')
  })

  it('sqlcipher before version 4 is refused', () => {
    const other = connect(path, { fileMustExist: false })
    other.pragma("cipher = 'sqlcipher'")
    other.pragma('legacy = 3')
    other.key(Buffer.from(`x'${Buffer.from(aKey()).toString('hex')}'`))
    other.exec('CREATE TABLE note (text)')
    other.close()

    expect(tryOpen(path)).toMatch(/wrongKeyOrDamaged|damaged/)
  })
})

describe('L4: the key', () => {
  it('is given as bytes that are zeroed afterwards, and the caller keeps its own', () => {
    create(path).close()
    const given: Buffer[] = []
    const before: string[] = []
    const probe = connect(path, {})
    const prototype = Object.getPrototypeOf(probe)
    const original = prototype.key
    vi.spyOn(prototype, 'key').mockImplementation(function key(this: KeyedDatabase, ...keys: unknown[]) {
      const [form] = keys
      if (Buffer.isBuffer(form)) {
        given.push(form)
        before.push(form.toString('latin1'))
      }
      return original.call(this, form)
    })
    const key = aKey()

    reopen(path, key).close()

    const raw = `x'${Buffer.from(key).toString('hex')}'`
    // Once to look at the file, once to write to it.
    expect(before).toEqual([raw, raw])
    expect(given.map(form => form.every(byte => byte === 0))).toEqual([true, true])
    expect(key).toEqual(aKey())
    probe.close()
  })

  it('cannot reach a logger, because no connection of ours takes one', () => {
    const lines: unknown[] = []
    const options = { fileMustExist: false, verbose: (line: unknown) => lines.push(line) }

    const database = connect(path, options)
    database.exec('CREATE TABLE note (text)')
    database.close()

    expect(lines).toEqual([])
  })
})

describe('L5: serialize and backup', () => {
  it('are closed on an open file, with every other way to plain bytes', () => {
    const file = create(path)
    const doors = ['serialize', 'backup', 'loadExtension', 'unsafeMode', 'key', 'rekey'] as const

    for (const door of doors) {
      expect(() => Reflect.apply(Reflect.get(file.database, door), file.database, [])).toThrow(`${door} is not allowed`)
    }
    file.close()
  })

  it('would give plain text by themselves, and the copy by VACUUM INTO does not', () => {
    const file = createWithNotes(path, 20)
    backupTo(file, join(folder.path, 'copy.gold'))
    file.close()
    const careless = connect(path, {})
    unlockConnection(careless, aKey())
    const plain: Buffer = Reflect.apply(Reflect.get(careless, ['seria', 'lize'].join('')), careless, [])
    careless.close()

    expect(plain.includes('canary')).toBe(true)
    for (const name of readdirSync(folder.path)) {
      expect(readFileSync(join(folder.path, name)).includes('canary')).toBe(false)
    }
  })
})

describe('L6: a word deleted from the search index', () => {
  it.each([
    [1, false],
    [0, true]
  ])('with secure-delete %i stays in the decrypted file: %s', (secure, stays) => {
    const file = create(path)
    file.database.exec('CREATE VIRTUAL TABLE search USING fts5 (text)')
    // A bound number arrives as a fraction and FTS5 refuses it: the migration must write the figure into the statement.
    file.database.exec(`INSERT INTO search (search, rank) VALUES ('secure-delete', ${secure})`)
    const add = file.database.prepare('INSERT INTO search (rowid, text) VALUES (?, ?)')
    for (let row = 1; row <= 40; row += 1) add.run(row, row === 20 ? 'quokkacanary' : `heron ${row} meadow`)
    file.database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    const before = decryptedPages(path, aKey()).includes('quokkacanary')

    file.database.prepare('DELETE FROM search WHERE rowid = 20').run()
    file.database.exec('PRAGMA wal_checkpoint(TRUNCATE)')

    expect([before, decryptedPages(path, aKey()).includes('quokkacanary')]).toEqual([true, stays])
    file.close()
  })
})

describe('L9: ATTACH', () => {
  it('is refused by every way to run SQL, and could not make a file, and writes plain text on a connection that may make one', () => {
    const file = createWithNotes(path, 5)
    const target = join(folder.path, 'plain.db')
    const statement = `ATTACH '${target}' AS x KEY ''`

    for (const run of [
      () => file.database.exec(statement),
      () => file.database.prepare(statement),
      () => file.database.exec(`SELECT 1; /* note */ attach\n'${target}' AS x`),
      () => file.database.pragma(`quick_check; ${statement}`)
    ]) {
      expect(run).toThrow('ATTACH is not allowed')
    }
    expect(existsSync(target)).toBe(false)
    file.close()
    const second = connect(path, {})
    unlockConnection(second, aKey())
    expect(() => second.exec(statement)).toThrow('unable to open')
    second.close()
    const careless = connect(path, { fileMustExist: false })
    unlockConnection(careless, aKey())
    careless.exec(`${statement}; CREATE TABLE x.t AS SELECT * FROM note`)
    careless.close()
    expect(readFileSync(target).includes('canary')).toBe(true)
  })

  it('cannot be opened again by taking the guard off', () => {
    const database = guardConnection(connect(join(folder.path, 'x.db'), { fileMustExist: false }))

    expect(() => Reflect.defineProperty(database, 'exec', { value: () => 0 })).not.toThrow()
    expect(() => database.exec("ATTACH 'y' AS y")).toThrow('ATTACH is not allowed')
    database.close()
  })
})

describe('a case file at rest', () => {
  it('has no word of its notes in any file beside it, open or closed', () => {
    const beside = join(folder.path, 'beside')
    mkdirSync(beside)
    writeFileSync(join(beside, 'control'), 'canary')
    const file = createWithNotes(path, 500)
    const hits = () =>
      readdirSync(folder.path, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile() && readFileSync(join(entry.parentPath, entry.name)).includes('canary'))
        .map(entry => entry.name)

    const open = hits()
    file.close()

    expect([open, hits()]).toEqual([['control'], ['control']])
  })
})
