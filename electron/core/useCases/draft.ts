import { forgetJournal, readJournal, writeJournal } from '../../../db/journal/journal.ts'
import type { Json } from '../../../domain/nonAnswer.ts'
import { clearDraft, keepDraft, listDrafts, readDraft } from '../../contract/draft.ts'
import { type Handler, handle, type UseCaseContext } from '../handler.ts'

/** Drafts of screens share the journal with answers that are being typed; their keys never meet. */
const prefix = 'draft/'

async function keep({ store, worker }: UseCaseContext, { key, value }: { readonly key: string; readonly value: Json }) {
  return writeJournal(store, [{ key: prefix + key, workerId: worker.workerId, value }])
}

async function listRows({ store, worker }: UseCaseContext) {
  const rows = await store.read(db => readJournal(db, { workerId: worker.workerId, prefix }))
  return rows.map(row => ({ ...row, key: row.key.slice(prefix.length) }))
}

/** Only what this very worker typed: on a shared practice file too. */
async function read(context: UseCaseContext, { key }: { readonly key: string }) {
  const row = (await listRows(context)).find(one => one.key === key)
  return row ? { value: row.value, at: row.at } : { value: null, at: null }
}

async function clear({ store, worker }: UseCaseContext, { key }: { readonly key: string }) {
  await forgetJournal(store, { workerId: worker.workerId, keys: [prefix + key] })
  return {}
}

async function list(context: UseCaseContext) {
  const rows = await listRows(context)
  return { drafts: rows.map(({ key, at }) => ({ key, at })) }
}

export const handlers: readonly Handler[] = [
  handle(keepDraft, keep),
  handle(readDraft, read),
  handle(clearDraft, clear),
  handle(listDrafts, list)
]
