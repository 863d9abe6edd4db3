/* A laptop that writes a note and its audit entry again and again, says so after each, and never stops by itself. */

import { randomBytes } from 'node:crypto'
import { writeSync } from 'node:fs'
import { signerFromSeed } from '../../../db/commit/signing.ts'
import { openStore } from '../../../db/commit/store.ts'
import { migrations } from '../../../db/migrations/all.ts'
import { openFile } from '../../../db/open/openFile.ts'
import { uuidv7 } from '../../../domain/ids.ts'

const [path = '', key = '', assessmentId = ''] = process.argv.slice(2)
const newId = () => uuidv7(Date.now(), randomBytes(10))
const opened = openFile({
  path,
  key: Buffer.from(key, 'hex'),
  mode: 'open',
  knownVersion: migrations.length,
  now: new Date().toISOString()
})
if (!opened.ok) throw new Error(`the writer's file did not open: ${opened.problem}`)
const device = { id: 'writer', signer: signerFromSeed(Buffer.alloc(32, 7)) }
const store = openStore({ file: opened.file, device, now: () => new Date(), newId })
writeSync(1, 'open\n')
const author = { workerId: newId(), sessionId: newId() }
for (;;) {
  const id = newId()
  await store.transact({ author }, async unit => {
    const words = 'What the family said, at some length. '.repeat(40)
    unit.put({ type: 'assessmentComment', id, bucket: `f:${assessmentId}`, set: { assessmentId, words } })
    unit.flush()
    unit.audit({ action: 'assessment.comment', subjectIds: [id], outcome: 'saved' })
  })
  writeSync(1, `${id}\n`)
}
