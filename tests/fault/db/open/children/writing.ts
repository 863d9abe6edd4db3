// Writes a note and its look-at entry in one transaction each, and says a number only once it is on the disk.
import { writeSync } from 'node:fs'
import { reopen } from '../../../../integration/db/open/aCaseFile.ts'

const file = reopen(process.argv[2] ?? '')
const first = Number(file.database.prepare('SELECT coalesce(max(number), 0) FROM note').pluck().get()) + 1
const note = file.database.prepare('INSERT INTO note VALUES (?, ?)')
const look = file.database.prepare('INSERT INTO look VALUES (?)')
const save = file.database.transaction((number: number) => {
  note.run(number, `note ${number}`)
  look.run(number)
})
for (let number = first; ; number += 1) {
  save.immediate(number)
  writeSync(1, `${number}\n`)
}
