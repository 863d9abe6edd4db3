import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Json } from '../../domain/nonAnswer.ts'
import type { Store } from '../commit/store.ts'
import type { Tables } from '../schema/tables.ts'

/** What is being typed in one field. `stamp` names the values that stood on the screen when the typing began. */
export type JournalEntry = {
  readonly key: string
  readonly workerId: string
  readonly value: Json
  readonly stamp?: string | null
}

export type JournalRow = Required<JournalEntry> & { readonly at: string }

/**
 * Keeps what is being typed: on disk when the promise resolves, a later keystroke of the same field in its place. It is
 * no commit yet, so the history holds what somebody meant to write and not every half word on the way to it.
 */
export async function writeJournal(
  store: Store,
  entries: readonly JournalEntry[]
): Promise<{ readonly savedAt: string }> {
  const savedAt = store.now().toISOString()
  await store.writeLocal(statements => {
    const write = statements.prepare(
      `INSERT INTO journal (key, workerId, value, stamp, at) VALUES (?, ?, ?, ?, ?) ON CONFLICT (key, workerId)
       DO UPDATE SET value = excluded.value, stamp = excluded.stamp, at = excluded.at`
    )
    for (const { key, workerId, value, stamp } of entries) {
      write.run(key, workerId, JSON.stringify(value), stamp ?? null, savedAt)
    }
  })
  return { savedAt }
}

/** What a worker has typed under keys that begin with `prefix` and that has not become a commit. */
export async function readJournal(
  db: Kysely<Tables>,
  { workerId, prefix }: { readonly workerId: string; readonly prefix: string }
): Promise<readonly JournalRow[]> {
  const rows = await db
    .selectFrom('journal')
    .selectAll()
    .where('workerId', '=', workerId)
    .where('key', '>=', prefix)
    .where('key', '<', `${prefix}\u{10ffff}`)
    .orderBy('key')
    .execute()
  return rows.map(row => ({ ...row, value: z.json().parse(JSON.parse(row.value)) }))
}

/**
 * Forgets what has been written elsewhere. Inside a unit pass `unit.db`, so that a text leaves the journal in the same
 * transaction in which it becomes a commit.
 */
export async function clearJournal(
  db: Kysely<Tables>,
  { workerId, keys }: { readonly workerId: string; readonly keys: readonly string[] }
): Promise<void> {
  if (keys.length === 0) return
  await db.deleteFrom('journal').where('workerId', '=', workerId).where('key', 'in', keys).execute()
}

/** The same in a transaction of its own: the worker threw away what was typed. */
export async function forgetJournal(
  store: Store,
  { workerId, keys }: { readonly workerId: string; readonly keys: readonly string[] }
): Promise<void> {
  await store.writeLocal(statements => {
    const remove = statements.prepare('DELETE FROM journal WHERE workerId = ? AND key = ?')
    for (const key of keys) remove.run(workerId, key)
  })
}
