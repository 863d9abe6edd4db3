// The shell made "locked" and "locked/case.gold" read-only, and "half/case.gold" read-only in a writable folder.
import { join } from 'node:path'
import { backupTo } from '../../../../../db/open/copy.ts'
import { openFile, openReadOnly } from '../../../../../db/open/openFile.ts'
import { aKey, now, problemOf, reopen, tryOpen } from '../../../../integration/db/open/aCaseFile.ts'

const folder = process.argv[2] ?? ''
const locked = join(folder, 'locked')
const request = { key: aKey(), knownVersion: 9, now }
const file = reopen(join(folder, 'free', 'case.gold'))
const answers = {
  open: tryOpen(join(locked, 'case.gold')),
  read: problemOf(openReadOnly({ ...request, path: join(locked, 'case.gold') })),
  create: problemOf(openFile({ ...request, path: join(locked, 'new.gold'), mode: 'create' })),
  backup: backupTo(file, join(locked, 'copy.gold')),
  file: tryOpen(join(folder, 'half', 'case.gold'))
}
file.close()
process.stdout.write(JSON.stringify(answers))
