import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { unlockConnection } from '../../../../db/open/cipher.ts'
import { backupTo } from '../../../../db/open/copy.ts'
import { openFile, openReadOnly } from '../../../../db/open/openFile.ts'
import { connect } from '../../../../db/open/runtime.ts'
import { readSettings } from '../../../../db/open/settings.ts'
import { aFolder, aKey, create, createWithNotes, now, opened, problemOf, reopen, tryOpen } from './aCaseFile.ts'

let folder: ReturnType<typeof aFolder>
let path: string
beforeEach(() => {
  folder = aFolder()
  path = join(folder.path, 'case.gold')
})
afterEach(() => folder.remove())

const settings = {
  journal_mode: 'wal',
  cipher: 'sqlcipher',
  legacy: 4,
  temp_store: 2,
  synchronous: 2,
  foreign_keys: 1,
  secure_delete: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  cache_size: -32000
}

describe('openFile', () => {
  it('makes an encrypted file of ours that only its owner may read when asked to create', () => {
    const file = create(path)
    file.close()

    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(readFileSync(path).includes('SQLite format 3')).toBe(false)
    expect(readdirSync(folder.path).sort()).toEqual(['case.gold', 'case.gold.hold'])
    expect(reopen(path).version).toBe(0)
  })

  it('has every setting of the design on the first open and on later ones', () => {
    const first = create(path)
    const onCreate = readSettings(first.database, 'linux')
    first.close()
    const second = reopen(path)
    const onOpen = readSettings(second.database, 'linux')
    second.close()

    expect([onCreate, onOpen]).toEqual([settings, settings])
  })

  it('answers alreadyThere and keeps the bytes when a file has the name', () => {
    writeFileSync(path, 'a letter')

    expect(problemOf(openFile({ path, key: aKey(), mode: 'create', knownVersion: 1, now }))).toBe('alreadyThere')
    expect(readFileSync(path, 'utf8')).toBe('a letter')
  })

  it('answers missing and makes nothing when there is no file', () => {
    expect(tryOpen(path)).toBe('missing')
    expect(readdirSync(folder.path)).toEqual([])
  })

  it('answers wrongKeyOrDamaged when the key is another', () => {
    createWithNotes(path, 10).close()

    expect(tryOpen(path, aKey('beryl'))).toBe('wrongKeyOrDamaged')
    expect(reopen(path).database.prepare('SELECT count(*) FROM note').pluck().get()).toBe(10)
  })

  it('loses nothing in the write-ahead log when a wrong key is tried on a file after a crash', () => {
    const writer = createWithNotes(path, 50)
    const crashed = join(folder.path, 'crashed.gold')
    copyFileSync(path, crashed)
    copyFileSync(`${path}-wal`, `${crashed}-wal`)
    writer.close()
    const log = readFileSync(`${crashed}-wal`)

    expect(tryOpen(crashed, aKey('beryl'))).toBe('wrongKeyOrDamaged')

    expect(readFileSync(`${crashed}-wal`).equals(log)).toBe(true)
    expect(reopen(crashed).database.prepare('SELECT count(*) FROM note').pluck().get()).toBe(50)
  })

  it('answers newer and changes nothing when a later version wrote the file', () => {
    const file = create(path)
    file.database.exec('PRAGMA user_version = 5')
    file.close()
    const before = readFileSync(path)

    expect(tryOpen(path, aKey(), 4)).toBe('newer')
    expect(readFileSync(path).equals(before)).toBe(true)
    expect(tryOpen(path, aKey(), 5)).toBe('none')
  })

  it('keeps file and log byte for byte when it refuses a newer or damaged file after a crash', () => {
    const writer = createWithNotes(path, 50)
    writer.database.exec('PRAGMA user_version = 5')
    const crashed = join(folder.path, 'crashed.gold')
    const bytes = (): readonly string[] => ['', '-wal'].map(end => readFileSync(crashed + end).toString('base64'))
    copyFileSync(path, crashed)
    copyFileSync(`${path}-wal`, `${crashed}-wal`)
    writer.close()
    const newer = bytes()
    const answers = [tryOpen(crashed, aKey(), 4)]
    const afterNewer = bytes()
    truncateSync(`${crashed}-wal`, 0)
    const stump = readFileSync(path).subarray(0, 8192)
    writeFileSync(crashed, stump)
    answers.push(tryOpen(crashed))

    expect(answers).toEqual(['newer', 'damaged'])
    expect(afterNewer).toEqual(newer)
    expect(readFileSync(crashed).equals(stump)).toBe(true)
  })

  it('opens a restored copy whose first open was killed in the middle of a rollback', () => {
    const writer = createWithNotes(path, 5)
    const copy = join(folder.path, 'copy.gold')
    backupTo(writer, copy)
    writer.close()
    const killed = connect(copy, {})
    unlockConnection(killed, aKey())
    killed.exec("PRAGMA cache_size = 1; BEGIN IMMEDIATE; UPDATE note SET text = 'half'")
    killed.exec('CREATE TABLE more AS SELECT randomblob(90000) AS bytes')
    copyFileSync(copy, `${copy}2`)
    copyFileSync(`${copy}-journal`, `${copy}2-journal`)
    const half = readFileSync(copy)
    killed.close()
    const whole = readFileSync(copy)

    const file = reopen(`${copy}2`)
    expect(file.database.prepare("SELECT count(*) FROM note WHERE text LIKE 'canary%'").pluck().get()).toBe(5)
    expect(half.length).toBeGreaterThan(whole.length)
    file.close()
  })

  it('answers notOurs when the file is a plain database', () => {
    const plain = connect(path, { fileMustExist: false })
    plain.exec('CREATE TABLE t (x)')
    plain.close()

    expect(tryOpen(path)).toBe('notOurs')
  })

  it('answers notOurs when another program wrote it with the same cipher and key', () => {
    const other = connect(path, { fileMustExist: false })
    other.pragma("cipher = 'sqlcipher'")
    other.pragma('legacy = 4')
    other.key(Buffer.from(`x'${Buffer.from(aKey()).toString('hex')}'`))
    other.exec('CREATE TABLE t (x)')
    other.close()

    expect(tryOpen(path)).toBe('notOurs')
  })

  it.each([0, 1, 100, 4095])('answers damaged and adds nothing when only %i bytes are left', length => {
    createWithNotes(path, 100).close()
    truncateSync(path, length)

    expect(tryOpen(path)).toBe('damaged')
    expect(statSync(path).size).toBe(length)
  })

  it.each([4096, 8192, 10_000, -4096, -100])('answers damaged when the file is cut at %i', at => {
    createWithNotes(path, 100).close()
    truncateSync(path, at > 0 ? at : statSync(path).size + at)

    expect(tryOpen(path)).toBe('damaged')
  })

  it('answers damaged, not wrong key, when only the first page is broken', () => {
    createWithNotes(path, 100).close()
    const bytes = readFileSync(path)
    bytes[2000] = (bytes[2000] ?? 0) ^ 1
    writeFileSync(path, bytes)

    expect(tryOpen(path)).toBe('damaged')
  })

  it('answers inUse while another connection holds the file, and opens when that one is closed', () => {
    const first = create(path)

    expect(tryOpen(path)).toBe('inUse')
    first.close()
    expect(tryOpen(path)).toBe('none')
  })

  it('finishes an unfinished creation when the app was killed in the middle', () => {
    writeFileSync(`${path}.new`, 'half a file')

    create(path).close()

    expect(existsSync(`${path}.new`)).toBe(false)
  })
})

describe('openReadOnly', () => {
  it('reads beside the writer and refuses to write when both are open', () => {
    const writer = createWithNotes(path, 3)
    const reader = opened(openReadOnly({ path, key: aKey(), knownVersion: 9, now }))

    writer.database.prepare('INSERT INTO note VALUES (4, ?)').run('four')

    expect(reader.database.prepare('SELECT count(*) FROM note').pluck().get()).toBe(4)
    expect(() => reader.database.prepare('DELETE FROM note').run()).toThrow(/readonly/)
    expect(readSettings(reader.database, 'linux')).toEqual(settings)
    reader.close()
    writer.close()
  })

  it('answers the same problems as a writer when the file is missing, another or newer', () => {
    const file = create(path)
    file.database.exec('PRAGMA user_version = 5')
    const ask = (where: string, key: Uint8Array, knownVersion: number) =>
      problemOf(openReadOnly({ path: where, key, knownVersion, now }))

    expect([ask(`${path}x`, aKey(), 9), ask(path, aKey('beryl'), 9), ask(path, aKey(), 4)]).toEqual([
      'missing',
      'wrongKeyOrDamaged',
      'newer'
    ])
    file.close()
  })
})
