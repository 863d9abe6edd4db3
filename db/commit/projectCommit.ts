import { dotOf } from '../../domain/commit/dot.ts'
import type { Commit } from '../../domain/commit/envelope.ts'
import { asPut, type SealOperation } from '../../domain/commit/operations.ts'
import { isRecordTypeName } from '../../domain/records/registry.ts'
import { isRegisterType } from '../schema/registerTypes.ts'
import type { StoredRow } from './entryRow.ts'
import { keepRegister, type WrittenEntry } from './keepRegister.ts'
import { indexPerson } from './nameSearch.ts'
import { indexPersonFind } from './personFind.ts'
import { findRow, projectPut } from './project.ts'
import { sha256 } from './signing.ts'
import type { Statements } from './statements.ts'
import { indexTouchedWords, noteWordsBefore, type TouchedWords } from './wordFind.ts'

/** What a transaction touched: told to listeners after it, and to the search by name within it. */
export type Touched = {
  readonly buckets: Set<string>
  readonly types: Set<string>
  readonly ids: Set<string>
  readonly personIds: Set<string>
  readonly words: TouchedWords
}

export function nothingTouched(): Touched {
  return { buckets: new Set(), types: new Set(), ids: new Set(), personIds: new Set(), words: new Map() }
}

function projectSeal(statements: Statements, commit: Commit, seal: SealOperation): void {
  statements
    .prepare(
      `INSERT OR IGNORE INTO sealed (id, type, bucket, dot, hlc, body, bodyHash, draftId, draftSeen, workerId,
       workerKey, workerSignature, at, about) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
    )
    .run(
      seal.i,
      seal.t,
      commit.b,
      dotOf(commit.d, commit.n),
      commit.h,
      seal.body,
      sha256(Buffer.from(seal.body, 'utf8')),
      seal.draft.i,
      JSON.stringify(seal.draft.seen),
      commit.u,
      seal.us.key,
      Buffer.from(seal.us.sig, 'base64url'),
      commit.w,
      JSON.stringify(seal.about ?? [])
    )
}

/** Types whose words a person is found by; each says in `personId` whose they are. */
const findTypes: ReadonlySet<string> = new Set(['personName', 'personAddress', 'contactPoint', 'placeOfLearning'])

const personIdOf = (row: StoredRow | undefined) => (typeof row?.personId === 'string' ? row.personId : null)

/** Brings a commit into the tables. Own commits and those of others come through here and nowhere else. */
export function projectCommit(statements: Statements, commit: Commit, touched: Touched): void {
  const dot = dotOf(commit.d, commit.n)
  touched.buckets.add(commit.b)
  const written = new Map<string, WrittenEntry>()
  for (const operation of commit.ops) {
    touched.ids.add(operation.i)
    if (operation.k === 'seal') {
      touched.types.add(operation.t)
      projectSeal(statements, commit, operation)
    } else if (operation.k === 'blob') {
      statements
        .prepare('INSERT OR IGNORE INTO sync_blob (sha256, size, have) VALUES (?, ?, 0)')
        .run(operation.sha256, operation.size)
    } else if (isRecordTypeName(operation.t)) {
      touched.types.add(operation.t)
      const isFoundBy = findTypes.has(operation.t)
      const before = isFoundBy ? personIdOf(findRow(statements, operation.t, operation.i)) : null
      noteWordsBefore(statements, touched.words, { type: operation.t, id: operation.i })
      projectPut(statements, operation.t, asPut(operation), { bucket: commit.b, dot, reading: commit.h })
      const row = isRegisterType(operation.t) ? findRow(statements, operation.t, operation.i) : undefined
      if (row) written.set(`${operation.t} ${operation.i}`, { type: operation.t, row })
      const after = isFoundBy ? personIdOf(row) : null
      for (const id of [before, after, operation.t === 'person' ? operation.i : null]) {
        if (id !== null) touched.personIds.add(id)
      }
    }
  }
  keepRegister(statements, commit.b, [...written.values()])
  statements.prepare('DELETE FROM sync_kill WHERE dot = ?').run(dot)
}

/** Once for each person and each text at the end of a transaction, however often it changed them. */
export function indexTouched(statements: Statements, touched: Touched): void {
  for (const personId of touched.personIds) {
    indexPerson(statements, personId)
    indexPersonFind(statements, personId)
  }
  touched.personIds.clear()
  indexTouchedWords(statements, touched.words)
}
