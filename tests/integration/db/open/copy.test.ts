import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { backupTo, checkFile } from '../../../../db/open/copy.ts'
import { aFolder, aKey, create, createWithNotes, noteText, reopen, tryOpen } from './aCaseFile.ts'

let folder: ReturnType<typeof aFolder>
let path: string
beforeEach(() => {
  folder = aFolder()
  path = join(folder.path, 'case.gold')
})
afterEach(() => folder.remove())

describe('backupTo', () => {
  it('makes an encrypted whole copy under the same key when the file is open', () => {
    const file = createWithNotes(path, 200)
    file.database.exec('PRAGMA user_version = 3')
    const target = join(folder.path, 'backup.gold')

    expect(backupTo(file, target)).toEqual({ ok: true, path: target })

    const bytes = readFileSync(target)
    expect([bytes.includes('canary'), bytes.includes('SQLite format')]).toEqual([false, false])
    expect(tryOpen(target, aKey('beryl'))).toBe('wrongKeyOrDamaged')
    const copy = reopen(target)
    expect(copy.version).toBe(3)
    expect(copy.database.prepare('SELECT text FROM note WHERE number = 200').pluck().get()).toBe(noteText(200))
    copy.close()
    file.close()
  })

  it('keeps what is there when the name is taken', () => {
    const file = create(path)
    const target = join(folder.path, 'backup.gold')
    writeFileSync(target, 'yesterday')

    expect(backupTo(file, target)).toEqual({ ok: false, problem: 'alreadyThere' })
    expect(readFileSync(target, 'utf8')).toBe('yesterday')
    file.close()
  })

  it('overwrites what an interrupted copy left when it runs again', () => {
    const file = create(path)
    const target = join(folder.path, 'backup.gold')
    writeFileSync(`${target}.part`, 'half')

    expect(backupTo(file, target).ok).toBe(true)
    expect(existsSync(`${target}.part`)).toBe(false)
    file.close()
  })
})

describe('checkFile', () => {
  it('finds nothing when the file is whole', () => {
    const file = createWithNotes(path, 100)

    expect(checkFile(file, aKey())).toEqual({ ok: true })
    file.close()
    expect(readdirSync(folder.path)).toContain('case.gold')
  })

  it('names the broken page when a bit of a free page changed', () => {
    const file = createWithNotes(path, 200)
    file.database.exec('DELETE FROM note')
    file.close()
    const bytes = readFileSync(path)
    const last = statSync(path).size / 4096
    bytes[(last - 1) * 4096 + 50] = (bytes[(last - 1) * 4096 + 50] ?? 0) ^ 4
    writeFileSync(path, bytes)
    const damaged = reopen(path)

    expect(checkFile(damaged, aKey())).toEqual({ ok: false, findings: [`page ${last} is broken`] })
    damaged.close()
  })
})
