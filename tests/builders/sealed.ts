/*
 * sealedCore(call): asks a core, or the wire to it, as a window does, under seal; gives the core's own reply.
 * aWindow(ports, answer): a window's calls through the door of the main process to a core inside this process.
 * aSealedCall(), aSealedAnswer(): well-made envelopes that nobody can open.
 */
import { methods } from '../../electron/contract/all.ts'
import type { Reply } from '../../electron/contract/method.ts'
import { packMessage, unpackMessage } from '../../electron/contract/pack.ts'
import { isSealed, SealedAnswer, type SealedCall } from '../../electron/contract/seal.ts'
import type { CoreReply } from '../../electron/contract/wire.ts'
import { openSealedDoor } from '../../electron/core/session/sealedDoor.ts'
import type { Call } from '../../electron/core/session/session.ts'
import { answerCall, type DoorPorts } from '../../electron/main/answerCall.ts'
import type { Bridge } from '../../renderer/app/bridge.ts'
import { agreeWithCore } from '../../renderer/app/seal/agreement.ts'
import { inLine } from '../../renderer/app/seal/inLine.ts'
import { sealedCalls } from '../../renderer/app/seal/sealedCalls.ts'

type AskCore = (channel: string, input: unknown) => Promise<CoreReply>

export class NoAgreement extends Error {
  override readonly name = 'NoAgreement'
}

export function sealedCore(call: AskCore): AskCore {
  const oneByOne = inLine()
  const agreeing = async () => {
    const agreed = await agreeWithCore(async (channel, input) => withReference(await call(channel, input)))
    if (!agreed.ok) throw new NoAgreement(agreed.error.code)
    return agreed.value
  }
  let agreed: ReturnType<typeof agreeing> | null = null
  return async (channel, input) => {
    const packed = packMessage(input)
    agreed ??= agreeing()
    const agreement = await agreed
    const sent = await oneByOne(async () => {
      const question = await agreement.seal(channel, packed)
      return { number: question.number, answering: call(channel, question) }
    })
    const reply = await sent.answering
    if (!reply.ok) return reply
    const { sealed } = SealedAnswer.parse(reply.value)
    return unpackMessage(await agreement.open(channel, sent.number, new Uint8Array(sealed))) as CoreReply
  }
}

function withReference<Value>(reply: CoreReply): Reply<Value> {
  if (reply.ok) return { ok: true, value: reply.value as Value }
  return { ok: false, error: { code: reply.code, say: reply.say ?? '', reference: '' } }
}

const own = { address: 'app://goldthread/index.html', mainFrame: true, ownWindow: true }

export type TestWindow = { readonly call: (channel: string, input?: unknown) => Promise<Reply<unknown>> }

export function aWindow(ports: Omit<DoorPorts, 'callCore'>, answer: (call: Call) => Promise<CoreReply>): TestWindow {
  const core = openSealedDoor(answer)
  const door: DoorPorts = {
    ...ports,
    callCore: (channel, input, reference) => core.answer({ kind: 'call', id: 1, channel, input, reference })
  }
  const bridge: Pick<Bridge, 'call'> = {
    call: async <Value>(channel: string, input: unknown) =>
      (await answerCall(door, own, channel, structuredClone(input))) as Reply<Value>
  }
  const sealed = sealedCalls(bridge)
  return {
    call: (channel, input = {}) => {
      const method = methods.get(channel)
      return method !== undefined && isSealed(method) ? sealed.ask(channel, input) : bridge.call(channel, input)
    }
  }
}

export const aSealedCall = (): SealedCall => ({ agreement: '0f'.repeat(16), number: 1, sealed: new Uint8Array(40) })
export const aSealedAnswer = (code: SealedAnswer['code'] = null): SealedAnswer => ({
  sealed: new Uint8Array(40).fill(7),
  code
})
