import { z } from 'zod'
import { earliestReading, type Reading } from '../../domain/commit/clock.ts'
import { type Commit, firstPrevious } from '../../domain/commit/envelope.ts'
import type { CommitState } from '../schema/syncTables.ts'
import type { Statements } from './statements.ts'

const HeadRow = z.object({ n: z.number(), hash: z.instanceof(Uint8Array), hlc: z.string() })
const MetaRow = z.object({ v: z.string() })
const HeldRow = z.object({ hash: z.instanceof(Uint8Array), bytes: z.instanceof(Uint8Array), st: z.number() })

export const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')

export function findMeta(statements: Statements, key: string): string | null {
  const row = statements.prepare('SELECT v FROM sync_meta WHERE k = ?').get(key)
  return row === undefined ? null : MetaRow.parse(row).v
}

export function writeMeta(statements: Statements, key: string, value: string): void {
  statements
    .prepare('INSERT INTO sync_meta (k, v) VALUES (?, ?) ON CONFLICT (k) DO UPDATE SET v = excluded.v')
    .run(key, value)
}

export type ChainHead = { readonly n: number; readonly hash: string; readonly reading: Reading }

/** Where the chain of a device stands: read from the chain itself, so a rolled back transaction leaves nothing behind. */
export function findChainHead(statements: Statements, device: string): ChainHead {
  const row = statements
    .prepare('SELECT n, hash, hlc FROM sync_commit WHERE dev = ? ORDER BY n DESC LIMIT 1')
    .get(device)
  if (row === undefined) return { n: 0, hash: firstPrevious, reading: earliestReading }
  const { n, hash, hlc } = HeadRow.parse(row)
  return { n, hash: base64url(hash), reading: hlc }
}

/** The own clock: the last own commit, or what has been received since, whichever is later. */
export function lastReading(statements: Statements, head: ChainHead): Reading {
  const observed = findMeta(statements, 'hlc') ?? earliestReading
  return [head.reading, observed].toSorted().at(-1) ?? observed
}

export function findHeld(statements: Statements, device: string, n: number) {
  const row = statements.prepare('SELECT hash, bytes, st FROM sync_commit WHERE dev = ? AND n = ?').get(device, n)
  return row === undefined ? null : HeldRow.parse(row)
}

const lane = (hash: Uint8Array, offset: number) => Buffer.from(hash).readBigInt64BE(offset)

/** Count and XOR of a bucket (sync.md 4.14). SQLite has no XOR; lanes are 64 bits wide and pass through as BigInt. */
function addToSum(statements: Statements, bucket: string, hash: Uint8Array): void {
  statements
    .prepare(
      `INSERT INTO sync_bucket (id, cnt, x0, x1, state) VALUES (?, 1, ?, ?, 'ready') ON CONFLICT (id) DO UPDATE SET
       cnt = cnt + 1, x0 = (x0 | excluded.x0) - (x0 & excluded.x0), x1 = (x1 | excluded.x1) - (x1 & excluded.x1)`
    )
    .run(bucket, lane(hash, 0), lane(hash, 8))
}

/** Keeps the bytes of a commit. What is set aside is not counted: the hub does not count it either. */
export function keepCommit(
  statements: Statements,
  commit: Pick<Commit, 'd' | 'n' | 'b' | 'h'>,
  kept: {
    readonly bytes: Uint8Array
    readonly hash: Uint8Array
    readonly signature: Uint8Array
    readonly state: CommitState
  }
): void {
  statements
    .prepare('INSERT INTO sync_commit (dev, n, bucket, hlc, hash, bytes, sig, st) VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
    .run(commit.d, commit.n, commit.b, commit.h, kept.hash, kept.bytes, kept.signature, kept.state)
  if (kept.state !== 3) addToSum(statements, commit.b, kept.hash)
}
