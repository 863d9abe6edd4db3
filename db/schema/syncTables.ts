import type { Generated } from 'kysely'

/** How far a commit has come: 0 unsent, 1 on the hub, 2 on the hub's verified backup, 3 set aside, 4 of a newer version. */
export const commitState = { unsent: 0, receipted: 1, durable: 2, quarantined: 3, notApplied: 4 } as const
export type CommitState = (typeof commitState)[keyof typeof commitState]

export type SyncTables = {
  sync_commit: {
    dev: string
    n: number
    bucket: string
    seq: number | null
    epoch: number | null
    hlc: string
    hash: Uint8Array
    bytes: Uint8Array
    sig: Uint8Array
    st: number
  }
  sync_bucket: {
    id: string
    cnt: number
    x0: number
    x1: number
    base_seq: number | null
    base_epoch: number | null
    grant: number | null
    state: string
  }
  sync_alt: { rec: string; field: string; dot: string; hlc: string; val: string }
  sync_kill: { rec: string; field: string; dot: string }
  sync_meta: { k: string; v: string }
  sync_log: { at: string; what: string; detail: string }
  sealed: {
    id: string
    type: string
    bucket: string
    dot: string
    hlc: string
    body: string
    bodyHash: Uint8Array
    draftId: string
    draftSeen: string
    workerId: string
    workerKey: string
    workerSignature: Uint8Array
    at: string
    about: string
  }
  auditEntry: {
    seq: number
    device: string
    workerId: string
    sessionId: string
    at: string
    ticks: number
    action: string
    subjectIds: string
    purpose: string | null
    outcome: string
    correlationId: string
    previousHash: string
    hash: string
    signature: Uint8Array
  }
  /** One row for each entry an audit entry is about, so that "who looked at this family" is one indexed question. */
  auditSubject: { subjectId: string; seq: number }
  auditReason: { seq: number; words: string }
  /** What stands in the registers of families and people, kept beside the tables of entries (docs/adr/0015). */
  register: { number: bigint; entries: string }
  /** Bytes of attachments, by their hash. */
  blob: { sha256: string; size: number; mediaType: string; addedAt: string }
  blobChunk: { sha256: string; place: number; bytes: Uint8Array }
  journal: { key: string; workerId: string; value: string; stamp: string | null; at: string }
  personSearch: { rowid: Generated<number>; personId: string; tokens: string }
  /** Reasons to find a person, under the number that `personSearchKey` gives them. */
  personFind: {
    rowid: number
    names: string
    sounds: string
    schools: string
    birth: string
    homes: string
    numbers: string
  }
  indexBuild: { name: string; version: number; type: string; lastId: string; whole: number }
  wordFind: { rowid: number; words: string }
  wordFindKey: { number: Generated<number>; type: string; id: string; bucket: string }
  personSearchKey: { number: Generated<number>; personId: string }
}
