import type { Signer } from '../../db/commit/signing.ts'
import type { Store } from '../../db/commit/store.ts'
import type { Method } from '../contract/method.ts'
import type { CoreReply } from '../contract/wire.ts'
import { type Handler, Refused, type UseCaseContext } from './handler.ts'

/** A method that must leave an entry in the audit left none: its answer is not given. */
export class AuditMissing extends Error {
  override readonly name = 'AuditMissing'
}

export type Worked = { readonly context: UseCaseContext; readonly signer: Signer }

/** Runs one use case for the worker who is signed in, and answers only what the audit knows of. */
export async function dispatch(handler: Handler, { context, signer }: Worked, input: unknown): Promise<CoreReply> {
  const { method } = handler
  const watched = watchAudit(context.store, signer)
  try {
    const value = await handler.run({ ...context, store: watched.store }, input)
    if (method.audit !== null && !watched.audited()) throw new AuditMissing(method.channel)
    return { ok: true, value: method.output.parse(value) }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    if (method.audit !== null && !watched.audited()) await noteRefusal(context, method, method.audit, input)
    return { ok: false, code: 'refused', say: error.say }
  }
}

/** The store as a use case sees it: seals are signed by the worker, and what reaches the audit is counted. */
function watchAudit(store: Store, signer: Signer): { readonly store: Store; readonly audited: () => boolean } {
  let audited = false
  const transact: Store['transact'] = async (context, work) => {
    let noted = false
    const author = { signer, ...context.author }
    const value = await store.transact({ ...context, author }, unit =>
      work({
        ...unit,
        audit: note => {
          unit.audit(note)
          noted = true
        }
      })
    )
    audited ||= noted
    return value
  }
  return { store: { ...store, transact }, audited: () => audited }
}

/** A refusal undoes the transaction it was met in, so it is written down in one of its own. */
async function noteRefusal(
  { store, worker, sessionId }: UseCaseContext,
  method: Method,
  action: string,
  input: unknown
): Promise<void> {
  await store.transact({ author: { workerId: worker.workerId, sessionId } }, async unit => {
    unit.audit({ action, subjectIds: idsIn(input), outcome: `refused:${method.channel}` })
  })
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

function idsIn(input: unknown): string[] {
  if (typeof input !== 'object' || input === null) return []
  return Object.values(input).filter((value): value is string => typeof value === 'string' && uuid.test(value))
}
