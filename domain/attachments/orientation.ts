import { lettersOf } from './joinBytes.ts'

const orientationTag = 0x0112
const short = 3
const mostTags = 500

/** Which way up the camera was held, 1 to 8, from what it wrote beside the picture; null where it does not say. */
export function findOrientation(content: Uint8Array): number | null {
  if (content.length < 20 || lettersOf(content, 0, 6) !== 'Exif\0\0') return null
  const order = lettersOf(content, 6, 4)
  const little = order === 'II*\0'
  if (!little && order !== 'MM\0*') return null
  const view = new DataView(content.buffer, content.byteOffset + 6, content.byteLength - 6)
  const start = view.getUint32(4, little)
  if (start + 2 > view.byteLength) return null
  const count = Math.min(view.getUint16(start, little), mostTags)
  for (let tag = 0; tag < count; tag += 1) {
    const at = start + 2 + tag * 12
    if (at + 12 > view.byteLength) return null
    if (view.getUint16(at, little) !== orientationTag || view.getUint16(at + 2, little) !== short) continue
    const found = view.getUint16(at + 8, little)
    return found >= 1 && found <= 8 ? found : null
  }
  return null
}

/** Nothing but which way up: without it a photograph from a telephone would lie on its side. */
export function orientationSegment(turned: number): readonly Uint8Array[] {
  if (turned === 1) return []
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0]
  const oneTag = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, short, 0, 0, 0, 1, 0, turned, 0, 0]
  const content = [...exif, ...oneTag, 0, 0, 0, 0]
  return [Uint8Array.of(0xff, 0xe1, 0, content.length + 2, ...content)]
}
