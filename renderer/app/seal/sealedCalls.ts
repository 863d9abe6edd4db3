import type { Reply } from '../../../electron/contract/method.ts'
import { packMessage, unpackMessage } from '../../../electron/contract/pack.ts'
import type { HandedAnswer } from '../../../electron/contract/seal.ts'
import type { CoreReply } from '../../../electron/contract/wire.ts'
import { failures } from '../../../resources/strings/en-GB/failures.ts'
import type { Bridge } from '../bridge.ts'
import { type Agreement, agreeWithCore } from './agreement.ts'
import { inLine } from './inLine.ts'

export type SealedCalls = {
  /** Throws when nobody is there to answer, or when an answer was not sealed by the core. */
  readonly ask: <Value>(channel: string, input: unknown) => Promise<Reply<Value>>
  /** Agrees before there is a question, so that the first one does not wait for it. */
  readonly begin: () => Promise<void>
}

type Asked = {
  readonly agreement: Agreement
  readonly number: number
  readonly answering: Promise<Reply<HandedAnswer>>
}

/** A core that knows nothing of our keys has not read the question: it is asked again under new ones, but not for ever. */
const mostTries = 3

/** Questions to the core and its answers, readable by nobody between the page and the core (ADR 0016). */
export function sealedCalls({ call }: Pick<Bridge, 'call'>): SealedCalls {
  let current: Agreement | null = null
  let agreeing: Promise<Reply<Agreement>> | null = null
  const oneByOne = inLine()

  const agree = async (): Promise<Reply<Agreement>> => {
    if (current !== null) return { ok: true, value: current }
    agreeing ??= agreeWithCore(call)
    try {
      const agreed = await agreeing
      if (agreed.ok) current = agreed.value
      return agreed
    } finally {
      agreeing = null
    }
  }

  const send = async (channel: string, packed: Uint8Array<ArrayBuffer>): Promise<Reply<Asked>> => {
    const agreed = await agree()
    if (!agreed.ok) return agreed
    const agreement = agreed.value
    const question = await agreement.seal(channel, packed)
    return { ok: true, value: { agreement, number: question.number, answering: call(channel, question) } }
  }

  const askOnce = async <Value>(channel: string, packed: Uint8Array<ArrayBuffer>): Promise<Reply<Value>> => {
    // A short question is sealed sooner than a long one, and the core takes their numbers in order only.
    const sent = await oneByOne(() => send(channel, packed))
    if (!sent.ok) return sent
    const { agreement, number, answering } = sent.value
    const answer = await answering
    if (!answer.ok) {
      // Another question may have agreed anew in the meantime: those keys are good.
      if (answer.error.code === 'unsealed' && current === agreement) current = null
      return answer
    }
    const { sealed, reference } = answer.value
    return toReply(await agreement.open(channel, number, new Uint8Array(sealed)), reference)
  }

  return {
    ask: async <Value>(channel: string, input: unknown) => {
      // As it is now: whoever asks may go on typing into it.
      const packed = packMessage(input)
      try {
        let reply = await askOnce<Value>(channel, packed)
        for (let tried = 1; tried < mostTries && isUnsealed(reply); tried += 1) reply = await askOnce(channel, packed)
        return reply
      } finally {
        packed.fill(0)
      }
    },
    begin: async () => {
      try {
        await agree()
      } catch {
        // The first question tries again, and says so where somebody can read it.
      }
    }
  }
}

function isUnsealed(reply: Reply<unknown>): boolean {
  return !reply.ok && reply.error.code === 'unsealed'
}

/** What the core sealed it has held against the contract: from here on it is trusted. */
function toReply<Value>(packed: Uint8Array, reference: string): Reply<Value> {
  const reply = unpackMessage(packed) as CoreReply
  packed.fill(0)
  if (reply.ok) return { ok: true, value: reply.value as Value }
  return { ok: false, error: { code: reply.code, say: reply.say ?? failures[reply.code], reference } }
}
