/*
 * aStore(wish?: StoreWish): Promise<TestStore>
 *   A real encrypted file in a temporary folder, migrated to the newest version, with keys for the device and the worker.
 *   wish: { now?: () => Date, deviceId?: string, workerId?: string, folder?: string }
 *   TestStore: { store, file, path, key, author, worker, device, clock, newId, close() }
 *     store.transact({ author }, async unit => { unit.put({ type, id, bucket, set }); unit.audit({ action, subjectIds, outcome }) })
 *     clock.advance(milliseconds) moves the time; newId() gives the next uuid; close() removes the folder.
 *   Every transaction that changes anything needs one unit.audit(…); what was put is read inside it after unit.flush().
 */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { newSigner, type Signer } from '../../db/commit/signing.ts'
import { openStore, type Store } from '../../db/commit/store.ts'
import type { Author } from '../../db/commit/unit.ts'
import { migrations } from '../../db/migrations/all.ts'
import { migrate } from '../../db/open/migrate.ts'
import { type OpenedFile, openFile } from '../../db/open/openFile.ts'
import { uuidv7 } from '../../domain/ids.ts'

export type TestClock = { readonly now: () => Date; readonly advance: (milliseconds: number) => void }

/** Starts on a school day in the invented county and moves only when it is told to. */
export function aClock(start = '2026-09-14T08:30:00.000Z'): TestClock {
  let milliseconds = Date.parse(start)
  return {
    now: () => new Date(milliseconds),
    advance: by => {
      milliseconds += by
    }
  }
}

let idsMade = 0

/** Ids sort in the order they were made, as they do where the clock runs. */
export function newId(): string {
  idsMade += 1
  return uuidv7(Date.parse('2026-09-14T08:30:00.000Z') + idsMade, randomBytes(10))
}

export type StoreWish = {
  readonly now?: () => Date
  readonly deviceId?: string
  readonly workerId?: string
  readonly folder?: string
  readonly device?: { readonly id: string; readonly signer: Signer }
}

export type TestStore = {
  readonly store: Store
  readonly file: OpenedFile
  readonly path: string
  readonly key: Uint8Array
  readonly author: Author
  readonly worker: Signer
  readonly device: { readonly id: string; readonly signer: Signer }
  readonly clock: TestClock
  readonly newId: () => string
  readonly close: () => Promise<void>
}

export async function openTestFile(path: string, key: Uint8Array, mode: 'create' | 'open'): Promise<OpenedFile> {
  const outcome = openFile({ path, key, mode, knownVersion: migrations.length, now: '2026-09-14T08:30:00.000Z' })
  if (!outcome.ok) throw new Error(`the test file did not open: ${outcome.problem}`)
  const migrated = await migrate(outcome.file, migrations)
  if (!migrated.ok) throw new Error(`the test file did not migrate: ${migrated.problem}`)
  return outcome.file
}

export async function aStore(wish: StoreWish = {}): Promise<TestStore> {
  const folder = wish.folder ?? mkdtempSync(join(tmpdir(), 'goldthread-store-'))
  const path = join(folder, 'case.db')
  const key = randomBytes(32)
  const file = await openTestFile(path, key, 'create')
  const clock = aClock()
  const device = wish.device ?? { id: wish.deviceId ?? `${newId()}.1`, signer: newSigner() }
  const worker = newSigner()
  const store = openStore({ file, device, workerSigner: worker, now: wish.now ?? clock.now, newId })
  let open = true
  const close = async () => {
    if (!open) return
    open = false
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
  onTestFinished(close)
  const author = { workerId: wish.workerId ?? newId(), sessionId: newId() }
  return { store, file, path, key, author, worker, device, clock, newId, close }
}
