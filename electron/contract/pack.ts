import { z } from 'zod'

const Head = z.strictObject({
  plain: z.unknown(),
  bytes: z.array(z.tuple([z.string(), z.int().nonnegative()]))
})

const lengthBytes = 4

/**
 * A message as bytes: the length of a JSON text, the text, then the byte arrays that stood at the top of the message or of
 * its `value`. A passphrase is one of those: it must never become a text, which nobody can overwrite.
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
  const table = z.record(z.string(), z.unknown())
  const top = table.parse(plain)
  const within = parts.filter(([name]) => name.startsWith(`${inner}/`))
  const beside = parts.filter(([name]) => !name.startsWith(`${inner}/`))
  if (within.length === 0) return { ...top, ...Object.fromEntries(beside) }
  const own = within.map(([name, part]) => [name.slice(inner.length + 1), part] as const)
  return { ...top, ...Object.fromEntries(beside), [inner]: { ...table.parse(top[inner]), ...Object.fromEntries(own) } }
}

type Parts = { readonly plain: unknown; readonly bytes: readonly (readonly [string, Uint8Array])[] }

function partOf(message: unknown): Parts {
  if (!isTable(message)) return { plain: message ?? null, bytes: [] }
  const top = takeBytes(message)
  // An answer carries what was asked for as its `value`: a picture's bytes stand one step further in.
  if (!isTable(message[inner])) return top
  const within = takeBytes(message[inner])
  return {
    plain: { ...top.plain, [inner]: within.plain },
    bytes: [...top.bytes, ...within.bytes.map(([name, part]) => [`${inner}/${name}`, part] as const)]
  }
}

const inner = 'value'

function takeBytes(table: Record<string, unknown>) {
  const entries = Object.entries(table)
  return {
    plain: Object.fromEntries(entries.filter(([, part]) => !(part instanceof Uint8Array))),
    bytes: entries.flatMap(([name, part]) => (part instanceof Uint8Array ? [[name, part] as const] : []))
  }
}

function isTable(message: unknown): message is Record<string, unknown> {
  return typeof message === 'object' && message !== null && !Array.isArray(message) && !(message instanceof Uint8Array)
}
