import type { Kysely } from 'kysely'
import type { AuditNote } from '../../domain/audit/entry.ts'
import { nextReading } from '../../domain/commit/clock.ts'
import { dotOf } from '../../domain/commit/dot.ts'
import { type Commit, decodeCommit, encodeCommit, envelopeVersion } from '../../domain/commit/envelope.ts'
import { type Operation, voidField } from '../../domain/commit/operations.ts'
import { findPutProblem } from '../../domain/commit/putProblem.ts'
import type { Json } from '../../domain/nonAnswer.ts'
import type { RecordTypeName, recordTypes } from '../../domain/records/registry.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { commitState } from '../schema/syncTables.ts'
import type { Tables } from '../schema/tables.ts'
import { MissingAudit, NoWorkerKey, UnacceptableValue, UnreadableCommit } from './errors.ts'
import { findChainHead, keepCommit, lastReading, writeMeta } from './ledger.ts'
import { makeOperation } from './makeOperation.ts'
import { indexTouched, projectCommit, type Touched } from './projectCommit.ts'
import { hashCommit, type Signer, sha256 } from './signing.ts'
import { packOperations, type Staging, stagedBucket, stagePut } from './staging.ts'
import type { Statements } from './statements.ts'

/** Who writes. Without a signer of their own the store's worker signs the seals. */
export type Author = { readonly workerId: string; readonly sessionId: string; readonly signer?: Signer }

export type PutChange<Name extends RecordTypeName = RecordTypeName> = {
  readonly type: Name
  readonly id: string
  readonly bucket: string
  readonly set: { readonly [Field in keyof (typeof recordTypes)[Name]['fields']]?: Json }
  /** A stamp replaces exactly what it names, 'current' all that stands; without it nothing is replaced. */
  readonly seen?: string | null
}

type EntryChange = {
  readonly type: RecordTypeName
  readonly id: string
  readonly bucket: string
  readonly seen?: string | null
}

export type SealChange = {
  readonly type: string
  readonly id: string
  readonly bucket: string
  /** The complete text that is signed, kept exactly as it is given here. */
  readonly body: string
  readonly draft: { readonly id: string; readonly seen: readonly string[] }
  readonly aboutIds?: readonly string[]
}

export type Unit = {
  /** Reads inside the transaction. What was put is seen here after `flush()`. */
  readonly db: Kysely<Tables>
  readonly actionId: string
  readonly put: <Name extends RecordTypeName>(change: PutChange<Name>) => void
  /** "Entered in error": nothing is removed. */
  readonly void: (change: EntryChange & { readonly reason: string }) => void
  readonly reinstate: (change: EntryChange) => void
  readonly seal: (change: SealChange) => void
  readonly audit: (
    note: Omit<AuditNote, 'purpose'> & { readonly purpose?: string | null; readonly reason?: string }
  ) => void
  readonly flush: () => void
}

export type UnitParts = {
  readonly statements: Statements
  readonly db: Kysely<Tables>
  readonly device: { readonly id: string; readonly signer: Signer }
  readonly author: Author
  readonly workerSigner: Signer | undefined
  readonly purpose: string | null
  readonly schemaVersion: number
  readonly now: () => Date
  readonly ticks: () => number
  readonly offset: number
  readonly actionId: string
  readonly touched: Touched
}

/** `finish` writes what is still staged and refuses a change without an audit entry. */
export function openUnit(parts: UnitParts): { readonly unit: Unit; readonly finish: () => void } {
  const { statements, device, author, actionId } = parts
  const staging: Staging = new Map()
  const ownDots = new Set<string>()
  let audited = false

  function write(bucket: string, ops: readonly Operation[]): void {
    const now = parts.now()
    const head = findChainHead(statements, device.id)
    const reading = nextReading(lastReading(statements, head), now.getTime(), parts.offset)
    const commit: Commit = {
      v: envelopeVersion,
      s: parts.schemaVersion,
      d: device.id,
      n: head.n + 1,
      p: head.hash,
      h: reading,
      w: now.toISOString(),
      o: parts.offset,
      u: author.workerId,
      g: author.sessionId,
      b: bucket,
      a: actionId,
      ops: [...ops]
    }
    const bytes = encodeCommit(commit)
    // Read as another laptop will read it: bytes that only their author accepts would be lost to everybody else.
    const decoded = decodeCommit(bytes, parts.schemaVersion)
    if (decoded.kind === 'malformed') throw new UnreadableCommit(decoded.because)
    const hash = hashCommit(bytes)
    const signature = device.signer.sign(hash)
    keepCommit(statements, commit, { bytes, hash, signature, state: commitState.unsent })
    ownDots.add(dotOf(commit.d, commit.n))
    projectCommit(statements, commit, parts.touched)
  }

  function flush(): void {
    for (const [bucket, { puts, others }] of staging) {
      const operations = [...puts.values()].map(put => makeOperation(statements, put, bucket, ownDots))
      for (const pack of packOperations([...operations, ...others])) write(bucket, pack)
    }
    staging.clear()
    indexTouched(statements, parts.touched)
  }

  function stage(change: EntryChange, set: { readonly [field: string]: Json }): void {
    stagePut(staging, change.bucket, { type: change.type, id: change.id, set }, change.seen ?? undefined)
  }

  const unit: Unit = {
    db: parts.db,
    actionId,
    put: change => {
      const set: { readonly [field: string]: Json } = dropUndefined(change.set)
      const problem = findPutProblem(change.type, set)
      if (problem) throw new UnacceptableValue(change.type, problem)
      if (Object.keys(set).length > 0) stage(change, set)
    },
    void: change => stage(change, { [voidField]: change.reason }),
    reinstate: change => stage(change, { [voidField]: null }),
    seal: change => {
      const signer = author.signer ?? parts.workerSigner
      if (!signer) throw new NoWorkerKey()
      const sig = Buffer.from(signer.sign(sha256(Buffer.from(change.body, 'utf8')))).toString('base64url')
      stagedBucket(staging, change.bucket).others.push({
        k: 'seal',
        t: change.type,
        i: change.id,
        body: change.body,
        draft: { i: change.draft.id, seen: [...change.draft.seen] },
        us: { key: signer.publicKey, sig },
        about: [...(change.aboutIds ?? [])]
      })
    },
    audit: note => {
      const origin = {
        device: device.id,
        workerId: author.workerId,
        sessionId: author.sessionId,
        at: parts.now().toISOString(),
        ticks: Math.round(parts.ticks()),
        correlationId: actionId
      }
      appendAudit(statements, device.signer, origin, { ...note, purpose: note.purpose ?? parts.purpose })
      audited = true
    },
    flush
  }
  return {
    unit,
    finish: () => {
      flush()
      if (ownDots.size === 0) return
      if (!audited) throw new MissingAudit()
      writeMeta(statements, 'hlc', lastReading(statements, findChainHead(statements, device.id)))
    }
  }
}

function dropUndefined(set: { readonly [field: string]: Json | undefined }): { readonly [field: string]: Json } {
  const defined: { [field: string]: Json } = {}
  for (const [field, value] of Object.entries(set)) if (value !== undefined) defined[field] = value
  return defined
}
