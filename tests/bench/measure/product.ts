import { randomBytes } from 'node:crypto'
import { openStore, type Store } from '../../../db/commit/store.ts'
import type { ListScope } from '../../../db/queries/visibleFamilies.ts'
import { uuidv7 } from '../../../domain/ids.ts'
import type { CoreReply } from '../../../electron/contract/wire.ts'
import { dispatch } from '../../../electron/core/dispatch.ts'
import type { UseCaseContext } from '../../../electron/core/handler.ts'
import { findWorkerFacts } from '../../../electron/core/session/workerFacts.ts'
import { handlers } from '../../../electron/core/useCases/all.ts'
import { findListScope } from '../../../electron/core/useCases/family/listScope.ts'
import { sessionOfWorld } from '../world/act.ts'
import { openWorldFile, worldDevice, worldWorkerSigner } from '../world/worldFile.ts'

export const today = '2026-02-02'
export const now = () => new Date(`${today}T09:00:00.000Z`)

export type Product = {
  readonly store: Store
  readonly contextOf: (workerId: string) => Promise<UseCaseContext>
  readonly scopeOf: (workerId: string) => Promise<ListScope>
  /** One call as the core answers it: facts about the worker read anew, use case, audit, output checked. */
  readonly call: (workerId: string, channel: string, input: unknown) => Promise<CoreReply>
  readonly answers: (channel: string) => boolean
}

export class CallFailed extends Error {
  override readonly name = 'CallFailed'
}

export async function openProduct(path: string): Promise<Product> {
  const file = await openWorldFile(path, 'open')
  const signer = worldWorkerSigner()
  const newId = () => uuidv7(now().getTime(), randomBytes(10))
  const store = openStore({ file, device: worldDevice(), workerSigner: signer, now, newId })
  const contextOf = async (workerId: string): Promise<UseCaseContext> => {
    const worker = await findWorkerFacts(store, workerId)
    if (worker === null) throw new CallFailed(`there is no worker ${workerId}`)
    return { store, worker, sessionId: sessionOfWorld, practice: true, now, newId }
  }
  return {
    store,
    contextOf,
    scopeOf: async workerId => findListScope(await contextOf(workerId), store.db),
    answers: channel => handlers.has(channel),
    call: async (workerId, channel, input) => {
      const handler = handlers.get(channel)
      if (handler === undefined) throw new CallFailed(`nobody answers ${channel}`)
      const reply = await dispatch(handler, { context: await contextOf(workerId), signer }, input)
      if (!reply.ok) throw new CallFailed(`${channel}: ${reply.code} ${reply.say ?? ''}`)
      return reply
    }
  }
}
