import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BrokenFile } from '../../../../db/commit/errors.ts'
import { judgeFailure } from '../../../../electron/core/session/failures.ts'
import { storageNotices } from '../../../../resources/strings/en-GB/failures.ts'

const file = join(tmpdir(), 'goldthread.db')
const withCode = (code: string) => Object.assign(new Error('something about Ada Moss'), { code })

describe('judgeFailure', () => {
  it.each(['SQLITE_FULL', 'ENOSPC'])('lets the session go on after %s and says what to do', code => {
    expect(judgeFailure(withCode(code), file)).toEqual({ kind: 'passing', say: storageNotices.full })
  })

  it.each(['SQLITE_CORRUPT', 'SQLITE_NOTADB', 'SQLITE_IOERR_SHORT_READ', 'SQLITE_IOERR_WRITE', 'SQLITE_CORRUPT_INDEX'])(
    'ends the session after %s',
    code => {
      expect(judgeFailure(withCode(code), file)?.kind).toBe('broken')
    }
  )

  it.each(['SQLITE_READONLY', 'SQLITE_BUSY', 'EROFS'])('lets the session go on after %s', code => {
    expect(judgeFailure(withCode(code), file)?.kind).toBe('passing')
  })

  it('looks at what a failure was caused by', () => {
    expect(judgeFailure(new Error('outside', { cause: withCode('SQLITE_CORRUPT') }), file)?.kind).toBe('broken')
  })

  it('ends the session when the file does not hold together', () => {
    expect(judgeFailure(new BrokenFile('a gap'), file)?.kind).toBe('broken')
  })

  it.each([new TypeError('x'), withCode('SQLITE_CONSTRAINT'), 'words', null])(
    'says nothing of the file for %s',
    error => {
      expect(judgeFailure(error, file)).toBeNull()
    }
  )

  it('never repeats the message', () => {
    expect(JSON.stringify(judgeFailure(withCode('SQLITE_CORRUPT'), file))).not.toContain('Ada')
  })
})
