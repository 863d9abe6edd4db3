import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { findProblem, storageProblems } from '../../../../db/open/problems.ts'
import { storageSentences } from '../../../../resources/strings/en-GB/storage.ts'

const withCode = (code: string) => Object.assign(new Error(code), { code })

describe('findProblem', () => {
  it.each([
    ['SQLITE_FULL', 'diskFull'],
    ['ENOSPC', 'diskFull'],
    ['EFBIG', 'diskFull'],
    ['SQLITE_BUSY', 'inUse'],
    ['SQLITE_BUSY_RECOVERY', 'inUse'],
    ['EROFS', 'folderReadOnly'],
    ['SQLITE_READONLY_DIRECTORY', 'folderReadOnly'],
    ['SQLITE_READONLY', 'fileReadOnly'],
    ['EACCES', 'fileReadOnly'],
    ['SQLITE_NOTADB', 'damaged'],
    ['SQLITE_CORRUPT_VTAB', 'damaged'],
    ['SQLITE_IOERR_SHORT_READ', 'damaged'],
    ['ENOENT', 'missing'],
    ['SQLITE_CONSTRAINT', null],
    ['SQLITE_IOERR_FSYNC', null]
  ])('explains %s as %s', (code, problem) => {
    expect(findProblem(withCode(code), tmpdir())).toBe(problem)
  })

  it('explains nothing when the error has no code or the folder cannot be asked', () => {
    expect(findProblem(new Error('x'), tmpdir())).toBeNull()
    expect(findProblem('x', tmpdir())).toBeNull()
    expect(findProblem(withCode('SQLITE_IOERR'), '/no such folder')).toBeNull()
  })
})

describe('storageSentences', () => {
  it('has three sentences for every problem and never offers to begin again', () => {
    expect(Object.keys(storageSentences).sort()).toEqual([...storageProblems].sort())
    for (const { title, kept, next } of Object.values(storageSentences)) {
      expect([title, kept, next].every(sentence => /[.]$/.test(sentence))).toBe(true)
      expect(`${title} ${kept} ${next}`).not.toMatch(/start again|start over|begin again|new file|(?<!not )delete/i)
    }
  })
})
