import type { Reply } from '../../../electron/contract/method.ts'
import { agree, contextOf, keyLabels, nonceOf, type SealedCall, saltOf } from '../../../electron/contract/seal.ts'
import type { Bridge } from '../bridge.ts'

export type Agreement = {
  /** Numbers are given in the order of asking; the core takes each once and none that is older. */
  readonly seal: (channel: string, packed: Uint8Array<ArrayBuffer>) => Promise<SealedCall>
  /** Throws when the answer was not sealed by the core for this question. */
  readonly open: (channel: string, number: number, sealed: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>
}

/** X25519 would do as well, but the Chromium of the oldest Electron that we run in does not offer it to pages. */
const curve = { name: 'ECDH', namedCurve: 'P-256' }

/** Keys that only this page and the core hold. They cannot be read out of the page and end with it. */
export async function agreeWithCore(ask: Bridge['call']): Promise<Reply<Agreement>> {
  const own = await crypto.subtle.generateKey(curve, false, ['deriveBits'])
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', own.publicKey))
  const reply = await ask<unknown>(agree.channel, { publicKey })
  if (!reply.ok) return reply
  const core = agree.output.parse(reply.value)
  const theirs = await crypto.subtle.importKey('raw', new Uint8Array(core.publicKey), curve, false, [])
  const secret = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, own.privateKey, 256)
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey'])
  const salt = saltOf(publicKey, core.publicKey)
  const [toCore, toWindow] = await Promise.all([
    deriveKey(base, salt, keyLabels.toCore, 'encrypt'),
    deriveKey(base, salt, keyLabels.toWindow, 'decrypt')
  ])
  let number = 0
  return {
    ok: true,
    value: {
      seal: async (channel, packed) => {
        number += 1
        const mine = number
        const sealed = await crypto.subtle.encrypt(parameters(channel, mine), toCore, packed)
        return { agreement: core.agreement, number: mine, sealed: new Uint8Array(sealed) }
      },
      open: async (channel, asked, sealed) =>
        new Uint8Array(await crypto.subtle.decrypt(parameters(channel, asked), toWindow, sealed))
    }
  }
}

function parameters(channel: string, number: number): AesGcmParams {
  return { name: 'AES-GCM', iv: nonceOf(number), additionalData: contextOf(channel, number), tagLength: 128 }
}

function deriveKey(
  base: CryptoKey,
  salt: Uint8Array<ArrayBuffer>,
  label: string,
  use: 'encrypt' | 'decrypt'
): Promise<CryptoKey> {
  const hkdf = { name: 'HKDF', hash: 'SHA-256', salt, info: new TextEncoder().encode(label) }
  return crypto.subtle.deriveKey(hkdf, base, { name: 'AES-GCM', length: 256 }, false, [use])
}
