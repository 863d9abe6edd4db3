import { packMessage, unpackMessage } from '../../contract/pack.ts'
import { agree, contextOf, keyLabels, nonceOf, type SealedAnswer, SealedCall, saltOf } from '../../contract/seal.ts'
import type { CoreReply } from '../../contract/wire.ts'
import { deriveKey, encrypt, findDecrypted, findSharedSecret, randomBytes, zero } from '../../security/crypto.ts'
import type { Call } from './session.ts'

export type SealedDoor = {
  readonly answer: (call: Call) => Promise<CoreReply>
  /** Answers nothing more until a window asks for new keys. */
  readonly forget: () => void
}

type Agreement = {
  readonly id: string
  readonly toCore: Uint8Array
  readonly toWindow: Uint8Array
  lastNumber: number
}

const invalid: CoreReply = { ok: false, code: 'invalid', say: null }
const unsealed: CoreReply = { ok: false, code: 'unsealed', say: null }

/**
 * The core's end of what window and core say to each other under seal. One agreement holds at a time, the newest; each
 * number is taken once and in order, and whatever does not fit is answered with a code and nothing else.
 */
export function openSealedDoor(answer: (call: Call) => Promise<CoreReply>): SealedDoor {
  let current: Agreement | null = null

  const forget = () => {
    zero(current?.toCore, current?.toWindow)
    current = null
  }

  const agreeOn = (input: unknown): CoreReply => {
    const asked = agree.input.safeParse(input)
    const found = asked.success ? findSharedSecret(asked.data.publicKey) : null
    if (!asked.success || found === null) return invalid
    forget()
    const salt = saltOf(asked.data.publicKey, found.publicKey)
    current = {
      id: Buffer.from(randomBytes(16)).toString('hex'),
      toCore: deriveKey(found.secret, salt, keyLabels.toCore),
      toWindow: deriveKey(found.secret, salt, keyLabels.toWindow),
      lastNumber: 0
    }
    zero(found.secret)
    return { ok: true, value: { publicKey: found.publicKey, agreement: current.id } }
  }

  return {
    answer: async call => {
      if (call.channel === agree.channel) return agreeOn(call.input)
      const asked = SealedCall.safeParse(call.input)
      if (!asked.success) return invalid
      const agreement = current
      if (agreement?.id !== asked.data.agreement) return unsealed
      const opened = open(agreement, call.channel, asked.data)
      if (opened === null) return invalid
      return { ok: true, value: seal(agreement, call.channel, asked.data.number, await answer({ ...call, ...opened })) }
    },
    forget
  }
}

/** The question, or null when it was not sealed by the other side, for this method, under a number not yet seen. */
function open(
  agreement: Agreement,
  channel: string,
  { number, sealed }: SealedCall
): { readonly input: unknown } | null {
  if (number <= agreement.lastNumber) return null
  const packed = findDecrypted(agreement.toCore, nonceOf(number), sealed, contextOf(channel, number))
  if (packed === null) return null
  agreement.lastNumber = number
  try {
    return { input: unpackMessage(packed) }
  } catch {
    // Sealed by the right key and yet no message: a page of ours never makes one.
    return null
  } finally {
    packed.fill(0)
  }
}

function seal(agreement: Agreement, channel: string, number: number, reply: CoreReply): SealedAnswer {
  const packed = packMessage(reply)
  const sealed = encrypt(agreement.toWindow, nonceOf(number), packed, contextOf(channel, number))
  packed.fill(0)
  return { sealed, code: reply.ok ? null : reply.code }
}
