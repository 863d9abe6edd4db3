import type { MediaType } from './mediaType.ts'

/** The picture could not be read to its end, so nobody can say what it still holds. */
export class UnreadablePicture extends Error {
  constructor(where: string) {
    super(`The picture cannot be read: ${where}`)
    this.name = 'UnreadablePicture'
  }
}

/** A photograph tells where it was taken, which may be an address kept private (domain.md E-49). */
export function withoutMetadata(mediaType: MediaType, bytes: Uint8Array): Uint8Array {
  if (mediaType === 'image/jpeg') return joined(jpegParts(bytes))
  return mediaType === 'image/png' ? joined(pngParts(bytes)) : bytes
}

/** True when nothing is left to take away: what the window did, the core looks at again. */
export function isWithoutMetadata(mediaType: MediaType, bytes: Uint8Array): boolean {
  try {
    return withoutMetadata(mediaType, bytes).length === bytes.length
  } catch (error) {
    if (error instanceof UnreadablePicture) return false
    throw error
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const marker = { start: 0xd8, end: 0xd9, scan: 0xda, app0: 0xe0, app14: 0xee, comment: 0xfe } as const
/** JFIF and Adobe say how the colours are to be read; every other application segment may tell a place or a name. */
const kept = (code: number) =>
  code === marker.app0 || code === marker.app14 || ((code < 0xe0 || code > 0xef) && code !== marker.comment)

function jpegParts(bytes: Uint8Array): readonly Uint8Array[] {
  if (bytes[0] !== 0xff || bytes[1] !== marker.start) throw new UnreadablePicture('its start')
  const parts = [bytes.subarray(0, 2)]
  let at = 2
  while (at < bytes.length) {
    if (bytes[at] !== 0xff) throw new UnreadablePicture('a segment')
    const code = bytes[at + 1] ?? 0
    if (code === 0xff) {
      at += 1
      continue
    }
    if (code === marker.end) return [...parts, bytes.subarray(at, at + 2)]
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
    if (length < 2 || at + 2 + length > bytes.length) throw new UnreadablePicture('the length of a segment')
    // What stands after the end of the picture is no part of it, and may be another picture with its own place.
    const end = code === marker.scan ? endOfScan(bytes, at + 2 + length) : at + 2 + length
    if (kept(code)) parts.push(bytes.subarray(at, end))
    at = end
  }
  throw new UnreadablePicture('its end')
}

/** The next marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const code = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && code !== 0 && code !== 0xff && !(code >= 0xd0 && code <= 0xd7)) return at
  }
  throw new UnreadablePicture('its end')
}

const pngKept: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'pHYs'])

function pngParts(bytes: Uint8Array): readonly Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts = [bytes.subarray(0, 8)]
  let at = 8
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at)
    if (end > bytes.length) throw new UnreadablePicture('the length of a chunk')
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (pngKept.has(name)) parts.push(bytes.subarray(at, end))
    at = end
    if (name === 'IEND') return parts
  }
  throw new UnreadablePicture('its end')
}
