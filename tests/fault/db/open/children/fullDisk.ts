// On a tiny disk: what a full disk does to writing, copying, opening and creating, and what works again afterwards.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { backupTo } from '../../../../../db/open/copy.ts'
import { migrate } from '../../../../../db/open/migrate.ts'
import { openFile } from '../../../../../db/open/openFile.ts'
import { errorCode } from '../../../../../db/open/problems.ts'
import {
  aKey,
  createWithNotes,
  noteText,
  now,
  problemOf,
  reopen,
  tryOpen
} from '../../../../integration/db/open/aCaseFile.ts'

const folder = process.argv[2] ?? ''
const path = join(folder, 'case.gold')
const filler = join(folder, 'filler')

function fill(): void {
  for (const size of [65_536, 4096, 512, 1]) {
    for (let times = 0; times < 4000; times += 1) {
      try {
        writeFileSync(filler, Buffer.alloc(size), { flag: 'a' })
      } catch (error) {
        if (errorCode(error) !== 'ENOSPC') throw error
        break
      }
    }
  }
}

const file = createWithNotes(path, 40)
file.database.exec('PRAGMA user_version = 1; PRAGMA wal_checkpoint(TRUNCATE)')
fill()
const whileFull: string[] = []
for (let number = 41; number <= 400; number += 1) {
  try {
    file.database.prepare('INSERT INTO note VALUES (?, ?)').run(number, noteText(number))
  } catch (error) {
    whileFull.push(errorCode(error))
    break
  }
}
const saved = Number(file.database.prepare('SELECT count(*) FROM note').pluck().get())
const copy = backupTo(file, join(folder, 'copy.gold'))
const up = async () => {}
const migrated = await migrate(file, [
  { version: 1, name: 'one', up },
  { version: 2, name: 'two', up }
])
file.close()
fill()
const created = problemOf(
  openFile({ path: join(folder, 'new.gold'), key: aKey(), mode: 'create', knownVersion: 1, now })
)
const whileOpening = tryOpen(path)
rmSync(filler)
const again = reopen(path)
const texts = again.database.prepare('SELECT text FROM note ORDER BY number').pluck().all()
again.database.prepare('INSERT INTO note VALUES (1000, ?)').run('after')
const kept = texts.length === saved && texts.every((text, index) => text === noteText(index + 1))
const backup = backupTo(again, join(folder, 'copy.gold')).ok
again.close()
process.stdout.write(JSON.stringify({ whileFull, copy, migrated, created, whileOpening, kept, backup }))
