import { z } from 'zod'
import { observeReading } from '../../domain/commit/clock.ts'
import { type Commit, decodeCommit, firstPrevious } from '../../domain/commit/envelope.ts'
import { isRecordTypeName } from '../../domain/records/registry.ts'
import { type CommitState, commitState } from '../schema/syncTables.ts'
import { base64url, findChainHead, findHeld, findMeta, keepCommit, lastReading, writeMeta } from './ledger.ts'
import { findRow } from './project.ts'
import { projectCommit, type Touched } from './projectCommit.ts'
import { hashCommit, isSignedBy, sha256 } from './signing.ts'
import type { Statements } from './statements.ts'

export type Received = { readonly bytes: Uint8Array; readonly signature: Uint8Array }

/** `kept`: of a newer version, applied after an update. `quarantined`: stored, shown to nobody, for a person to decide. */
export type Applied =
  | { readonly outcome: 'applied' | 'known' | 'kept' }
  | { readonly outcome: 'quarantined'; readonly because: 'chain' | 'sealSignature' | 'wrongBucket' }
  | { readonly outcome: 'refused'; readonly because: 'malformed' | 'unknownDevice' | 'signature' | 'fork' }

export type Receiving = {
  readonly statements: Statements
  readonly ownDevice: string
  readonly schemaVersion: number
  readonly wall: number
  readonly offset: number
  readonly touched: Touched
}

/** A device's commits over buckets that are not ours never come here: a link is checked when both its ends are held. */
function chainHolds(statements: Statements, { d, n, p }: Pick<Commit, 'd' | 'n' | 'p'>, hash: Uint8Array): boolean {
  if (n === 1 && p !== firstPrevious) return false
  const previous = findHeld(statements, d, n - 1)
  if (previous && base64url(previous.hash) !== p) return false
  const next = findHeld(statements, d, n + 1)
  if (!next) return true
  const Link = z.object({ p: z.string() })
  return Link.parse(JSON.parse(Buffer.from(next.bytes).toString('utf8'))).p === base64url(hash)
}

const isUnderstood = (commit: Commit) =>
  commit.ops.every(operation =>
    operation.k === 'put' || operation.k === 'void' ? isRecordTypeName(operation.t) : true
  )

function findFault(statements: Statements, commit: Commit): 'sealSignature' | 'wrongBucket' | null {
  for (const operation of commit.ops) {
    if (operation.k === 'seal') {
      const digest = sha256(Buffer.from(operation.body, 'utf8'))
      if (!isSignedBy(operation.us.key, digest, Buffer.from(operation.us.sig, 'base64url'))) return 'sealSignature'
    } else if (operation.k !== 'blob' && isRecordTypeName(operation.t)) {
      const row = findRow(statements, operation.t, operation.i)
      if (row && row.bucket !== commit.b) return 'wrongBucket'
    }
  }
  return null
}

export function applyCommit(receiving: Receiving, { bytes, signature }: Received): Applied {
  const { statements } = receiving
  const decoded = decodeCommit(bytes, receiving.schemaVersion)
  if (decoded.kind === 'malformed') return { outcome: 'refused', because: 'malformed' }
  const { header } = decoded
  const hash = hashCommit(bytes)
  const held = findHeld(statements, header.d, header.n)
  if (held && Buffer.compare(held.hash, hash) === 0) return { outcome: 'known' }
  const publicKey = findMeta(statements, `device:${header.d}`)
  if (publicKey === null) return { outcome: 'refused', because: 'unknownDevice' }
  if (!isSignedBy(publicKey, hash, signature)) return { outcome: 'refused', because: 'signature' }
  if (held) {
    const at = new Date(receiving.wall).toISOString()
    statements
      .prepare('INSERT INTO sync_log (at, what, detail) VALUES (?, ?, ?)')
      .run(at, 'fork', `${header.d}:${header.n} ${base64url(hash)}`)
    return { outcome: 'refused', because: 'fork' }
  }
  const keep = (state: CommitState) => keepCommit(statements, header, { bytes, hash, signature, state })
  const own = lastReading(statements, findChainHead(statements, receiving.ownDevice))
  const observed = observeReading(own, header.h, receiving.wall, receiving.offset)
  if (observed !== own) writeMeta(statements, 'hlc', observed)
  if (!chainHolds(statements, header, hash)) {
    keep(commitState.quarantined)
    return { outcome: 'quarantined', because: 'chain' }
  }
  if (decoded.kind === 'newer' || !isUnderstood(decoded.commit)) {
    keep(commitState.notApplied)
    return { outcome: 'kept' }
  }
  const fault = findFault(statements, decoded.commit)
  if (fault) {
    keep(commitState.quarantined)
    return { outcome: 'quarantined', because: fault }
  }
  keep(commitState.receipted)
  projectCommit(statements, decoded.commit, receiving.touched)
  return { outcome: 'applied' }
}

const KeptRow = z.object({ dev: z.string(), n: z.number(), bytes: z.instanceof(Uint8Array) })

/** The bytes were kept; what this version understands of them now is brought in, in the order of the clock. */
export function applyKeptCommits(receiving: Receiving): number {
  const { statements } = receiving
  const rows = statements
    .prepare('SELECT dev, n, bytes FROM sync_commit WHERE st = ? ORDER BY hlc, dev, n')
    .all(commitState.notApplied)
  let applied = 0
  for (const row of rows) {
    const { dev, n, bytes } = KeptRow.parse(row)
    const decoded = decodeCommit(bytes, receiving.schemaVersion)
    if (decoded.kind !== 'commit' || !isUnderstood(decoded.commit)) continue
    const state = findFault(statements, decoded.commit) ? commitState.quarantined : commitState.receipted
    statements.prepare('UPDATE sync_commit SET st = ? WHERE dev = ? AND n = ?').run(state, dev, n)
    if (state === commitState.receipted) {
      projectCommit(statements, decoded.commit, receiving.touched)
      applied += 1
    }
  }
  return applied
}
