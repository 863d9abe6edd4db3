import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { aFolder, aKey, createWithNotes, noteText } from '../../../integration/db/open/aCaseFile.ts'
import { decryptedPages } from './plainFile.ts'

describe('a case file', () => {
  it('is readable with the key and the published format alone: AES by hand, then another SQLite', () => {
    const folder = aFolder()
    const path = join(folder.path, 'case.gold')
    createWithNotes(path, 250).close()
    const plain = join(folder.path, 'plain.db')

    writeFileSync(plain, decryptedPages(path, aKey()))

    const database = new DatabaseSync(plain)
    const rows = database.prepare('SELECT text FROM note ORDER BY number').all()
    expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
    expect(rows.map(row => row.text)).toEqual(Array.from({ length: 250 }, (_, index) => noteText(index + 1)))
    database.close()
    folder.remove()
  })

  it('looks like chance without the key: every byte value is about as frequent as any other', () => {
    const folder = aFolder()
    const path = join(folder.path, 'case.gold')
    createWithNotes(path, 3000).close()
    const bytes = readFileSync(path)
    const counts = new Array<number>(256).fill(0)
    for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1
    const expected = bytes.length / 256

    const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)

    // 255 degrees of freedom: beyond 400 by chance in fewer than one of a hundred million files.
    expect(chiSquare).toBeLessThan(400)
    folder.remove()
  })
})
