import { AsyncLocalStorage } from 'node:async_hooks'
import { Kysely, SqliteDialect } from 'kysely'
import { schemaVersion } from '../schema/schemaVersion.ts'
import type { Tables } from '../schema/tables.ts'
import { type Applied, applyCommit, applyKeptCommits, type Received } from './apply.ts'
import { BrokenFile, NestedTransaction } from './errors.ts'
import { findMeta, writeMeta } from './ledger.ts'
import { indexTouched, nothingTouched, type Touched } from './projectCommit.ts'
import type { Signer } from './signing.ts'
import { cacheStatements, type OpenDatabase, type Statements } from './statements.ts'
import { type Author, openUnit, type Unit } from './unit.ts'

export type StoreParts = {
  /** Keyed, migrated, with its settings asserted (db/open). */
  readonly file: OpenDatabase
  readonly device: { readonly id: string; readonly signer: Signer }
  readonly workerSigner?: Signer
  readonly now: () => Date
  readonly newId: () => string
  readonly ticks?: () => number
}

export type Change = {
  readonly buckets: readonly string[]
  readonly types: readonly string[]
  readonly ids: readonly string[]
}

export type Action = { readonly author: Author; readonly work: (unit: Unit) => Promise<void> }

export type Store = {
  /** For reads that may run beside a transaction; `read` waits for it. Never for writing. */
  readonly db: Kysely<Tables>
  readonly deviceId: string
  readonly now: () => Date
  /** One transaction: everything in `work` stands, or nothing does. */
  readonly transact: <Value>(
    context: { readonly author: Author; readonly purpose?: string },
    work: (unit: Unit) => Promise<Value>
  ) => Promise<Value>
  /** Several actions, each with an author and an audit of its own, that stand together or not at all. */
  readonly transactInTurn: (actions: readonly Action[]) => Promise<void>
  /** Reads what is committed: waits until no transaction is open. */
  readonly read: <Value>(work: (db: Kysely<Tables>) => Promise<Value>) => Promise<Value>
  /** A transaction without commits, for tables that are this laptop's own (journal, settings of sync). */
  readonly writeLocal: <Value>(work: (statements: Statements) => Value) => Promise<Value>
  /** Takes in one commit of another device. Never throws for what the commit holds. */
  readonly apply: (bytes: Uint8Array, signature: Uint8Array) => Promise<Applied>
  /** The same for a page of them, in one transaction. */
  readonly applyPage: (received: readonly Received[]) => Promise<readonly Applied[]>
  /** After an update: brings in what an older version kept without understanding it. Answers how many. */
  readonly applyKept: () => Promise<number>
  readonly trustDevice: (deviceId: string, publicKey: string) => Promise<void>
  /** Told after a transaction stands, never before. Answers how to stop listening. */
  readonly onChange: (listener: (change: Change) => void) => () => void
  readonly close: () => Promise<void>
}

function queueOf() {
  let last: Promise<unknown> = Promise.resolve()
  const inside = new AsyncLocalStorage<{ open: boolean }>()
  return async <Value>(work: () => Promise<Value>): Promise<Value> => {
    if (inside.getStore()?.open) throw new NestedTransaction()
    const before = last
    const turn = (async () => {
      await before
      const mine = { open: true }
      try {
        return await inside.run(mine, work)
      } finally {
        mine.open = false
      }
    })()
    last = (async () => {
      try {
        await turn
      } catch {
        // The caller of this turn has the failure; the next turn only waits for its end.
      }
    })()
    return turn
  }
}

export function openStore(parts: StoreParts): Store {
  const statements = cacheStatements(parts.file)
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: statements }) })
  const inTurn = queueOf()
  const listeners = new Set<(change: Change) => void>()
  const ticks = parts.ticks ?? (() => performance.now())
  const known = findMeta(statements, 'device')
  if (known !== null && known !== parts.device.id) throw new BrokenFile('it belongs to another device')

  async function immediate<Value>(work: (touched: Touched) => Promise<Value>): Promise<Value> {
    const { value, touched } = await inTurn(async () => {
      const touched = nothingTouched()
      statements.prepare('BEGIN IMMEDIATE').run()
      try {
        const value = await work(touched)
        indexTouched(statements, touched)
        statements.prepare('COMMIT').run()
        return { value, touched }
      } catch (error) {
        if (statements.inTransaction()) statements.prepare('ROLLBACK').run()
        throw error
      }
    })
    if (touched.ids.size > 0) {
      const change = { buckets: [...touched.buckets], types: [...touched.types], ids: [...touched.ids] }
      for (const listener of listeners) listener(change)
    }
    return value
  }

  async function act<Value>(
    {
      author,
      purpose,
      touched
    }: { readonly author: Author; readonly purpose: string | null; readonly touched: Touched },
    work: (unit: Unit) => Promise<Value>
  ): Promise<Value> {
    const { unit, finish } = openUnit({
      statements,
      db,
      device: parts.device,
      author,
      workerSigner: parts.workerSigner,
      purpose,
      schemaVersion,
      now: parts.now,
      ticks,
      offset: Number(findMeta(statements, 'clock_offset') ?? 0),
      actionId: parts.newId(),
      touched
    })
    const value = await work(unit)
    finish()
    return value
  }

  const receiving = (touched: Touched) => ({
    statements,
    ownDevice: parts.device.id,
    schemaVersion,
    wall: parts.now().getTime(),
    offset: Number(findMeta(statements, 'clock_offset') ?? 0),
    touched
  })
  const applyPage = (received: readonly Received[]) =>
    immediate(async touched => received.map(one => applyCommit(receiving(touched), one)))

  if (known === null) {
    writeMeta(statements, 'device', parts.device.id)
    writeMeta(statements, `device:${parts.device.id}`, parts.device.signer.publicKey)
  }

  return {
    db,
    deviceId: parts.device.id,
    now: parts.now,
    transact: ({ author, purpose }, work) =>
      immediate(touched => act({ author, purpose: purpose ?? null, touched }, work)),
    transactInTurn: actions =>
      immediate(async touched => {
        for (const { author, work } of actions) await act({ author, purpose: null, touched }, work)
      }),
    read: work => inTurn(() => work(db)),
    writeLocal: work => immediate(async () => work(statements)),
    apply: async (bytes, signature) => {
      const [applied] = await applyPage([{ bytes, signature }])
      if (!applied) throw new BrokenFile('a commit was neither applied nor refused')
      return applied
    },
    applyPage,
    applyKept: () => immediate(async touched => applyKeptCommits(receiving(touched))),
    trustDevice: (deviceId, publicKey) => immediate(async () => writeMeta(statements, `device:${deviceId}`, publicKey)),
    onChange: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => inTurn(async () => statements.close())
  }
}
