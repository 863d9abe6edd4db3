import type { Reading } from '../commit/clock.ts'
import { type Dot, dotOf } from '../commit/dot.ts'
import type { Commit } from '../commit/envelope.ts'
import { asPut, type PutOperation } from '../commit/operations.ts'
import { type FieldState, mergeField, untouched } from './heads.ts'

export type EntryState = {
  readonly type: string
  readonly id: string
  readonly fields: ReadonlyMap<string, FieldState>
}

/** What a set of commits amounts to, without any storage: for "as it stood on", and for checking the stored tables. */
export type Replica = { readonly merged: ReadonlySet<Dot>; readonly entries: ReadonlyMap<string, EntryState> }

export const emptyReplica: Replica = { merged: new Set(), entries: new Map() }

export function entryKey(type: string, id: string): string {
  return `${type}/${id}`
}

export function mergePut(
  entry: EntryState,
  put: PutOperation,
  stamp: { readonly dot: Dot; readonly reading: Reading },
  isMerged: (dot: Dot) => boolean
): EntryState {
  const fields = new Map(entry.fields)
  for (const [field, value] of Object.entries(put.f)) {
    const replaces = put.x?.[field] ?? []
    fields.set(field, mergeField(fields.get(field) ?? untouched, { ...stamp, value, replaces }, isMerged))
  }
  return { ...entry, fields }
}

/** Commits may come in any order and any number of times; the outcome depends only on which have come. */
export function mergeCommits(replica: Replica, commits: Iterable<Commit>): Replica {
  const merged = new Set(replica.merged)
  const entries = new Map(replica.entries)
  for (const commit of commits) {
    const dot = dotOf(commit.d, commit.n)
    if (merged.has(dot)) continue
    for (const operation of commit.ops) {
      if (operation.k !== 'put' && operation.k !== 'void') continue
      const put = asPut(operation)
      const key = entryKey(put.t, put.i)
      const entry = entries.get(key) ?? { type: put.t, id: put.i, fields: new Map() }
      entries.set(
        key,
        mergePut(entry, put, { dot, reading: commit.h }, other => merged.has(other))
      )
    }
    merged.add(dot)
  }
  return { merged, entries }
}
