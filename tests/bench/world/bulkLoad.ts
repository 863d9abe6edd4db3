import { appendAudit } from '../../../db/audit/appendAudit.ts'
import { changeRow } from '../../../db/commit/entryRow.ts'
import { keepRegister, type WrittenEntry } from '../../../db/commit/keepRegister.ts'
import { findChainHead, keepCommit, lastReading, writeMeta } from '../../../db/commit/ledger.ts'
import { indexPerson } from '../../../db/commit/nameSearch.ts'
import { indexPersonFind } from '../../../db/commit/personFind.ts'
import { hashCommit, type Signer } from '../../../db/commit/signing.ts'
import { cacheStatements, type OpenDatabase, type Statements } from '../../../db/commit/statements.ts'
import { schemaVersion } from '../../../db/schema/schemaVersion.ts'
import { commitState } from '../../../db/schema/syncTables.ts'
import { nextReading } from '../../../domain/commit/clock.ts'
import { dotOf } from '../../../domain/commit/dot.ts'
import { type Commit, encodeCommit, envelopeVersion } from '../../../domain/commit/envelope.ts'
import { type Act, sessionOfWorld, type Write } from './act.ts'

type Device = { readonly id: string; readonly signer: Signer }

const actsInTransaction = 20_000

/**
 * Writes acts as the one write path would have, byte for byte (a test compares them), but many to a transaction and
 * without reading back what cannot be there yet. Answers how many entries it wrote.
 */
export function bulkLoad(file: OpenDatabase, device: Device, acts: Iterable<Act>): number {
  const statements = cacheStatements(file)
  // Decrypted pages of the index being written stay in memory; the setting ends with this connection.
  file.database.pragma('cache_size = -400000')
  statements.prepare('BEGIN IMMEDIATE').run()
  writeMeta(statements, 'device', device.id)
  writeMeta(statements, `device:${device.id}`, device.signer.publicKey)
  let entries = 0
  let open = 0
  for (const act of acts) {
    writeAct(statements, device, act)
    entries += act.writes.length
    open += 1
    if (open < actsInTransaction) continue
    open = 0
    statements.prepare('COMMIT').run()
    statements.prepare('BEGIN IMMEDIATE').run()
  }
  statements.prepare('COMMIT').run()
  file.database.pragma('wal_checkpoint(TRUNCATE)')
  return entries
}

function writeAct(statements: Statements, device: Device, act: Act): void {
  for (const [bucket, writes] of byBucket(act.writes)) writeCommit(statements, device, act, bucket, writes)
  for (const { type, id } of act.writes) {
    if (type !== 'person') continue
    indexPerson(statements, id)
    indexPersonFind(statements, id)
  }
  const at = new Date(act.at).toISOString()
  const origin = { device: device.id, workerId: act.workerId, sessionId: sessionOfWorld, at, ticks: 0 }
  appendAudit(
    statements,
    device.signer,
    { ...origin, correlationId: act.actionId },
    { action: act.action, subjectIds: [...act.subjectIds], outcome: 'saved', purpose: null }
  )
}

function byBucket(writes: readonly Write[]): ReadonlyMap<string, readonly Write[]> {
  const buckets = new Map<string, Write[]>()
  for (const write of writes) {
    const known = buckets.get(write.bucket)
    if (known) known.push(write)
    else buckets.set(write.bucket, [write])
  }
  return buckets
}

function writeCommit(statements: Statements, device: Device, act: Act, bucket: string, writes: readonly Write[]): void {
  const head = findChainHead(statements, device.id)
  const commit: Commit = {
    v: envelopeVersion,
    s: schemaVersion,
    d: device.id,
    n: head.n + 1,
    p: head.hash,
    h: nextReading(lastReading(statements, head), act.at, 0),
    w: new Date(act.at).toISOString(),
    o: 0,
    u: act.workerId,
    g: sessionOfWorld,
    b: bucket,
    a: act.actionId,
    ops: writes.map(({ type, id, set }) => ({ k: 'put', t: type, i: id, f: set }))
  }
  const bytes = encodeCommit(commit)
  const hash = hashCommit(bytes)
  keepCommit(statements, commit, { bytes, hash, signature: device.signer.sign(hash), state: commitState.unsent })
  writeMeta(statements, 'hlc', commit.h)
  const mark = { dot: dotOf(commit.d, commit.n), reading: commit.h }
  const written = writes.map(write => insertRow(statements, write, mark))
  keepRegister(statements, bucket, written)
}

function insertRow(
  statements: Statements,
  { type, id, bucket, set }: Write,
  mark: { readonly dot: string; readonly reading: string }
): WrittenEntry {
  const heads = new Map(Object.entries(set).map(([field, value]) => [field, [{ ...mark, value }]]))
  const { columns, stampColumns } = changeRow(type, undefined, heads)
  const names = ['id', 'bucket', '_d', '_fv', '_x', '_void', ...columns.keys()]
  const list = names.map(name => `"${name}"`).join(', ')
  statements
    .prepare(`INSERT INTO "${type}" (${list}) VALUES (${names.map(() => '?').join(', ')})`)
    .run(id, bucket, ...stampColumns, ...columns.values())
  const [_d, _fv, _x, _void] = stampColumns
  return { type, row: { id, bucket, _d, _fv, _x, _void, ...Object.fromEntries(columns) } }
}
