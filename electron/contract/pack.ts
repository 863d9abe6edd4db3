import { z } from 'zod'

const Head = z.strictObject({
  plain: z.unknown(),
  bytes: z.array(z.tuple([z.string(), z.int().nonnegative()]))
})

const lengthBytes = 4

/**
 * A message as bytes: the length of a JSON text, the text, then the byte arrays that stood at the top of the message. A
 * passphrase is one of those: it must never become a text, which nobody can overwrite.
 */
export function packMessage(message: unknown): Uint8Array<ArrayBuffer> {
  const { plain, bytes } = partOf(message)
  const lengths = bytes.map(([name, part]) => [name, part.length])
  const head = new TextEncoder().encode(JSON.stringify({ plain, bytes: lengths }))
  const whole = bytes.reduce((sum, [, part]) => sum + part.length, lengthBytes + head.length)
  const packed = new Uint8Array(whole)
  new DataView(packed.buffer).setUint32(0, head.length)
  packed.set(head, lengthBytes)
  let place = lengthBytes + head.length
  for (const [, part] of bytes) {
    packed.set(part, place)
    place += part.length
  }
  return packed
}

/** The message again, its byte arrays as copies; throws when the bytes are none of `packMessage`. */
export function unpackMessage(packed: Uint8Array): unknown {
  const headLength = new DataView(packed.buffer, packed.byteOffset, packed.byteLength).getUint32(0)
  const text = new TextDecoder('utf-8', { fatal: true }).decode(packed.subarray(lengthBytes, lengthBytes + headLength))
  const { plain, bytes } = Head.parse(JSON.parse(text))
  if (bytes.length === 0) return plain
  let place = lengthBytes + headLength
  const parts = bytes.map(([name, length]) => {
    const part = packed.slice(place, place + length)
    place += length
    return [name, part] as const
  })
  return { ...z.record(z.string(), z.unknown()).parse(plain), ...Object.fromEntries(parts) }
}

type Parts = { readonly plain: unknown; readonly bytes: readonly (readonly [string, Uint8Array])[] }

function partOf(message: unknown): Parts {
  if (typeof message !== 'object' || message === null || Array.isArray(message))
    return { plain: message ?? null, bytes: [] }
  const entries: readonly (readonly [string, unknown])[] = Object.entries(message)
  return {
    plain: Object.fromEntries(entries.filter(([, part]) => !(part instanceof Uint8Array))),
    bytes: entries.flatMap(([name, part]) => (part instanceof Uint8Array ? [[name, part] as const] : []))
  }
}
