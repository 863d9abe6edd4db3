import { failures } from '../../resources/strings/en-GB/failures.ts'
import { methods } from '../contract/all.ts'
import type { FailureCode, Method, Reply } from '../contract/method.ts'
import { type HandedAnswer, isSealed, SealedAnswer, SealedCall } from '../contract/seal.ts'
import { describeTrouble } from '../contract/trouble.ts'
import type { CoreReply } from '../contract/wire.ts'
import { wipeBytes } from '../security/wipe.ts'
import { isOwnPage } from './assets.ts'
import type { Log } from './log.ts'

/** Who is asking: what the door needs to know of the frame behind a call. */
export type Caller = { readonly address: string; readonly mainFrame: boolean; readonly ownWindow: boolean }

export type DoorPorts = {
  /** Whether a file is open; while a lock is under way only what saves typed words still passes. */
  readonly openness: () => 'open' | 'settling' | 'locked'
  readonly callCore: (channel: string, input: unknown, reference: string) => Promise<CoreReply>
  readonly byMain: ReadonlyMap<string, (input: unknown) => Promise<unknown>>
  readonly isOwnWindow: (webContentsId: number, channel: unknown) => boolean
  readonly log: Log
  readonly newReference: () => string
}

/** What a window that is about to be ended may still send: the words that are being typed, and where the caret was. */
const settling: ReadonlySet<string> = new Set([
  'assessment.journal',
  'assessment.settle',
  'draft.keep',
  'session.rememberPlace'
])

/**
 * Answers one call, or says why not. Every "no" of the main process is decided here, in this order, and none carries more
 * than a sentence. What the core answers passes sealed: here only its size and shape can be looked at, and the core
 * itself holds question and answer against the contract.
 */
export async function answerCall(
  ports: DoorPorts,
  caller: Caller,
  channel: unknown,
  input: unknown
): Promise<Reply<unknown>> {
  const reference = ports.newReference()
  const method = typeof channel === 'string' ? methods.get(channel) : undefined
  const fail = (code: FailureCode, say: string | null = null): Reply<unknown> => {
    ports.log({ event: 'call', channel: method?.channel ?? '', reference, code })
    return { ok: false, error: { code, say: say ?? failures[code], reference } }
  }
  const handOver = (value: unknown): Reply<unknown> => {
    const answer = SealedAnswer.safeParse(value)
    if (!answer.success) return fail('failed')
    const { sealed, code } = answer.data
    if (code !== null) ports.log({ event: 'call', channel: method?.channel ?? '', reference, code })
    const handed: HandedAnswer = { sealed, reference }
    return { ok: true, value: handed }
  }
  if (!caller.ownWindow || !caller.mainFrame || !isOwnPage(caller.address)) return fail('refused', failures.unknown)
  if (method === undefined) return fail('unknown')
  if (!mayPass(method, ports.openness())) return fail('locked')
  try {
    // What comes from the window may be anything, even a circle that a schema cannot walk: parsing can throw too.
    const asked = isSealed(method) ? SealedCall.safeParse(input) : method.input.safeParse(input)
    if (!asked.success) return fail('invalid')
    const reply = await run(ports, method, asked.data, reference)
    if (!reply.ok) return fail(reply.code, reply.say)
    if (isSealed(method)) return handOver(reply.value)
    const answer = method.output.safeParse(reply.value)
    return answer.success ? { ok: true, value: answer.data } : fail('failed')
  } catch (error) {
    ports.log({ event: 'mainTrouble', ...describeTrouble(error, method.channel, reference) })
    return fail('failed')
  } finally {
    wipeBytes(input)
  }
}

function mayPass(method: Method, openness: 'open' | 'settling' | 'locked'): boolean {
  if (method.whileLocked === true) return true
  return openness === 'open' || (openness === 'settling' && settling.has(method.channel))
}

async function run(ports: DoorPorts, method: Method, input: unknown, reference: string): Promise<CoreReply> {
  if (method.byMain !== true) return ports.callCore(method.channel, input, reference)
  const answer = ports.byMain.get(method.channel)
  return answer ? { ok: true, value: await answer(input) } : { ok: false, code: 'unknown', say: null }
}
