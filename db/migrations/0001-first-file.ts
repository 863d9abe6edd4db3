import { sql } from 'kysely'
import type { Migration } from '../open/migrate.ts'

const statements = [
  // With a rowid: WITHOUT ROWID would push a commit of 1 KB onto an overflow page of its own (docs/adr/0011).
  `CREATE TABLE sync_commit (
    dev TEXT NOT NULL, n INTEGER NOT NULL, bucket TEXT NOT NULL, seq INTEGER, epoch INTEGER, hlc TEXT NOT NULL,
    hash BLOB NOT NULL, bytes BLOB NOT NULL, sig BLOB NOT NULL, st INTEGER NOT NULL CHECK (st BETWEEN 0 AND 4),
    PRIMARY KEY (dev, n)
  ) STRICT`,
  'CREATE INDEX sync_commit_unsent ON sync_commit (n) WHERE st = 0',
  'CREATE INDEX sync_commit_bucket_seq ON sync_commit (bucket, seq) WHERE seq IS NOT NULL',
  // History and "as it stood on" read a bucket in the order of the clock.
  'CREATE INDEX sync_commit_bucket_hlc ON sync_commit (bucket, hlc)',
  `CREATE TABLE sync_bucket (
    id TEXT NOT NULL PRIMARY KEY, cnt INTEGER NOT NULL, x0 INTEGER NOT NULL, x1 INTEGER NOT NULL,
    base_seq INTEGER, base_epoch INTEGER, "grant" INTEGER, state TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE sync_alt (
    rec TEXT NOT NULL, field TEXT NOT NULL, dot TEXT NOT NULL, hlc TEXT NOT NULL, val TEXT NOT NULL,
    PRIMARY KEY (rec, field, dot)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE sync_kill (
    rec TEXT NOT NULL, field TEXT NOT NULL, dot TEXT NOT NULL, PRIMARY KEY (rec, field, dot)
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX sync_kill_dot ON sync_kill (dot)',
  'CREATE TABLE sync_meta (k TEXT NOT NULL PRIMARY KEY, v TEXT NOT NULL) STRICT, WITHOUT ROWID',
  'CREATE TABLE sync_log (at TEXT NOT NULL, what TEXT NOT NULL, detail TEXT NOT NULL) STRICT',
  `CREATE TABLE sync_escrow (hash BLOB NOT NULL PRIMARY KEY, sealed BLOB NOT NULL) STRICT`,
  `CREATE TABLE sync_blob (
    sha256 TEXT NOT NULL PRIMARY KEY, size INTEGER NOT NULL, have INTEGER NOT NULL, key BLOB
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE sync_chunk (
    sha256 TEXT NOT NULL, "offset" INTEGER NOT NULL, state INTEGER NOT NULL, PRIMARY KEY (sha256, "offset")
  ) STRICT, WITHOUT ROWID`,
  // Two seals may name the same id (signed twice, offline): both stand, so the dot is part of the key.
  `CREATE TABLE sealed (
    id TEXT NOT NULL, type TEXT NOT NULL, bucket TEXT NOT NULL, dot TEXT NOT NULL, hlc TEXT NOT NULL,
    body TEXT NOT NULL, bodyHash BLOB NOT NULL, draftId TEXT NOT NULL, draftSeen TEXT NOT NULL,
    workerId TEXT NOT NULL, workerKey TEXT NOT NULL, workerSignature BLOB NOT NULL, at TEXT NOT NULL, about TEXT NOT NULL,
    PRIMARY KEY (id, dot)
  ) STRICT`,
  'CREATE INDEX sealed_draftId ON sealed (draftId)',
  'CREATE INDEX sealed_bucket ON sealed (bucket, hlc)',
  `CREATE TRIGGER sealed_unchanged BEFORE UPDATE ON sealed BEGIN SELECT RAISE(ABORT, 'sealed is append-only'); END`,
  // A bucket that leaves this laptop is purged (sync.md 4.9); nothing else removes what was signed.
  `CREATE TRIGGER sealed_kept BEFORE DELETE ON sealed
    WHEN NOT EXISTS (SELECT 1 FROM sync_bucket WHERE id = OLD.bucket AND state = 'leaving')
    BEGIN SELECT RAISE(ABORT, 'sealed is append-only'); END`,
  `CREATE TABLE auditEntry (
    seq INTEGER NOT NULL PRIMARY KEY, device TEXT NOT NULL, workerId TEXT NOT NULL, sessionId TEXT NOT NULL,
    at TEXT NOT NULL, ticks INTEGER NOT NULL, action TEXT NOT NULL, subjectIds TEXT NOT NULL, purpose TEXT,
    outcome TEXT NOT NULL, correlationId TEXT NOT NULL, previousHash TEXT NOT NULL, hash TEXT NOT NULL,
    signature BLOB NOT NULL
  ) STRICT`,
  `CREATE TRIGGER auditEntry_unchanged BEFORE UPDATE ON auditEntry
    BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END`,
  `CREATE TRIGGER auditEntry_kept BEFORE DELETE ON auditEntry
    BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END`,
  `CREATE TABLE auditSubject (
    subjectId TEXT NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (subjectId, seq)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TRIGGER auditSubject_unchanged BEFORE UPDATE ON auditSubject
    BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END`,
  `CREATE TRIGGER auditSubject_kept BEFORE DELETE ON auditSubject
    BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END`,
  // A reason in the worker's words stands beside the audit; the entry holds its hash, so the log itself has no case text.
  'CREATE TABLE auditReason (seq INTEGER NOT NULL PRIMARY KEY, words TEXT NOT NULL) STRICT',
  `CREATE TRIGGER auditReason_unchanged BEFORE UPDATE ON auditReason
    BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END`,
  `CREATE TRIGGER auditReason_kept BEFORE DELETE ON auditReason
    BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END`,
  `CREATE TABLE journal (
    key TEXT NOT NULL, workerId TEXT NOT NULL, value TEXT NOT NULL, stamp TEXT, at TEXT NOT NULL,
    PRIMARY KEY (key, workerId)
  ) STRICT, WITHOUT ROWID`,
  `CREATE VIRTUAL TABLE personSearch USING fts5(
    personId UNINDEXED, tokens, prefix = '1 2 3', tokenize = "unicode61 remove_diacritics 2"
  )`,
  // Without this option a removed word stays readable in the decrypted file until VACUUM (security.md L6).
  `INSERT INTO personSearch (personSearch, rank) VALUES ('secure-delete', 1)`,
  'CREATE TABLE personSearchKey (number INTEGER PRIMARY KEY, personId TEXT NOT NULL UNIQUE) STRICT'
]

/** What every file has whatever the entries are: commits, other versions, seals, audit, journal, search by name. */
export const firstFile: Migration = {
  version: 1,
  name: 'first-file',
  up: async db => {
    for (const statement of statements) await sql.raw(statement).execute(db)
  }
}
