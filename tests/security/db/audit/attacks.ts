import { auditHead } from '../../../../db/audit/appendAudit.ts'
import { type AuditFinding, verifyAudit } from '../../../../db/audit/verifyAudit.ts'
import { sha256 } from '../../../../db/commit/signing.ts'
import { encodeAuditEntry } from '../../../../domain/audit/entry.ts'
import { chanceFrom } from '../../../builders/seed.ts'
import { aStore, type TestStore } from '../../../builders/store.ts'

const entries = 60

/** A file with a log of sixty looks, its head noted outside the file. */
export async function aLog() {
  const test = await aStore()
  for (let index = 0; index < entries; index += 1) {
    await test.store.transact({ author: test.author }, async unit => {
      unit.audit({ action: 'family.open', subjectIds: [test.newId(), test.newId()], outcome: 'shown' })
    })
  }
  const anchor = await test.store.writeLocal(auditHead)
  const keys = new Map([[test.device.id, test.device.signer.publicKey]])
  return { ...test, anchor, keys }
}
export type Log = Awaited<ReturnType<typeof aLog>>

type Tamper = (test: TestStore, at: number) => void
const run = (test: TestStore, statement: string, ...values: readonly unknown[]) =>
  test.file.database.prepare(statement).run(...values)

/** The worst attacker: holds the file open and the device's key, and makes the chain whole again behind the change. */
function rehash(test: TestStore, from: number): void {
  const { database } = test.file
  for (let seq = from; seq <= entries; seq += 1) {
    const previous = database
      .prepare('SELECT hash FROM auditEntry WHERE seq = ?')
      .pluck()
      .get(seq - 1)
    if (previous !== undefined) run(test, 'UPDATE auditEntry SET previousHash = ? WHERE seq = ?', previous, seq)
    const row = database
      .prepare<[number], Parameters<typeof encodeAuditEntry>[0]>('SELECT * FROM auditEntry WHERE seq = ?')
      .get(seq)
    if (!row) continue
    const digest = sha256(encodeAuditEntry({ ...row, subjectIds: JSON.parse(String(row.subjectIds)) }))
    const signature = test.device.signer.sign(digest)
    run(
      test,
      'UPDATE auditEntry SET hash = ?, signature = ? WHERE seq = ?',
      digest.toString('base64url'),
      signature,
      seq
    )
  }
}

export const attacks: { readonly [name: string]: Tamper } = {
  'a changed worker': (test, at) => run(test, `UPDATE auditEntry SET workerId = 'somebody' WHERE seq = ?`, at),
  'a changed moment': (test, at) =>
    run(test, `UPDATE auditEntry SET at = '2026-01-01T00:00:00.000Z' WHERE seq = ?`, at),
  'a changed outcome': (test, at) => run(test, `UPDATE auditEntry SET outcome = 'refused' WHERE seq = ?`, at),
  'a changed subject': (test, at) => run(test, `UPDATE auditEntry SET subjectIds = '[]' WHERE seq = ?`, at),
  'a look hidden from the list of a family': (test, at) => run(test, 'DELETE FROM auditSubject WHERE seq = ?', at),
  'a look added to the list of a family': (test, at) => run(test, `INSERT INTO auditSubject VALUES ('made-up', ?)`, at),
  'a reason put beside an entry': (test, at) => run(test, `INSERT INTO auditReason VALUES (?, 'home visit')`, at),
  'a deleted entry': (test, at) => run(test, 'DELETE FROM auditEntry WHERE seq = ?', at),
  'a deleted entry with the rest moved up': (test, at) => {
    run(test, 'DELETE FROM auditEntry WHERE seq = ?', at)
    for (let seq = at + 1; seq <= entries; seq += 1) run(test, 'UPDATE auditEntry SET seq = seq - 1 WHERE seq = ?', seq)
  },
  'two entries swapped': (test, at) => {
    const other = at === entries ? at - 1 : at + 1
    run(test, 'UPDATE auditEntry SET seq = -1 WHERE seq = ?', at)
    run(test, 'UPDATE auditEntry SET seq = ? WHERE seq = ?', at, other)
    run(test, 'UPDATE auditEntry SET seq = ? WHERE seq = -1', other)
  },
  'an inserted entry': (test, at) => {
    for (let seq = entries; seq > at; seq -= 1) run(test, 'UPDATE auditEntry SET seq = seq + 1 WHERE seq = ?', seq)
    run(
      test,
      `INSERT INTO auditEntry SELECT ? + 1, device, workerId, sessionId, at, ticks, 'family.print', subjectIds,
      purpose, outcome, correlationId, hash, hash, signature FROM auditEntry WHERE seq = ?`,
      at,
      at
    )
  },
  'an end cut off': (test, at) => run(test, 'DELETE FROM auditEntry WHERE seq >= ?', at),
  'an entry changed and the chain made anew with the key': (test, at) => {
    run(test, `UPDATE auditEntry SET outcome = 'refused' WHERE seq = ?`, at)
    rehash(test, at)
  },
  'a wiped log': test => run(test, 'DELETE FROM auditEntry')
}

const triggers = ['auditEntry_unchanged', 'auditEntry_kept', 'auditSubject_unchanged', 'auditSubject_kept']

/** Does the worst to the log inside a transaction that is rolled back, and says what the check found. */
export async function findAfter(
  log: Log,
  tamper: Tamper,
  at: number,
  anchored: boolean,
  quick = false
): Promise<AuditFinding | null> {
  run(log, 'BEGIN')
  try {
    for (const trigger of triggers) run(log, `DROP TRIGGER ${trigger}`)
    tamper(log, at)
    return await verifyAudit(log.store.db, { keys: log.keys, anchors: anchored ? [log.anchor] : [], quick })
  } finally {
    run(log, 'ROLLBACK')
  }
}

/** How many of so many tries of one attack stay unseen, at places by chance. */
export async function countUnseen(log: Log, name: string, tries: number, seed: number): Promise<number> {
  const tamper = attacks[name]
  if (!tamper) throw new Error(`no attack named ${name}`)
  const chance = chanceFrom(seed)
  let unseen = 0
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const at = 1 + Math.trunc(chance() * entries)
    if ((await findAfter(log, tamper, at, true)) === null) unseen += 1
  }
  return unseen
}
