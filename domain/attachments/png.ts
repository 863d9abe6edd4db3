import { RefusedFile } from './checkedFile.ts'
import { checksum } from './checksum.ts'
import { joinBytes, lettersOf } from './joinBytes.ts'
import { mustBeShowable, type PictureSize } from './pictureSize.ts'

const kept: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'pHYs'])
/** Which depths a kind of colour may have, and of how many numbers a point is made. */
const colours: Readonly<Record<number, { readonly depths: readonly number[]; readonly numbers: number }>> = {
  0: { depths: [1, 2, 4, 8, 16], numbers: 1 },
  2: { depths: [8, 16], numbers: 3 },
  3: { depths: [1, 2, 4, 8], numbers: 1 },
  4: { depths: [8, 16], numbers: 2 },
  6: { depths: [8, 16], numbers: 4 }
}

export type RemadePng = PictureSize & {
  readonly bytes: Uint8Array
  /** The packed points, and how many bytes they must unpack to: neither more nor less. */
  readonly packed: readonly Uint8Array[]
  readonly unpackedBytes: number
}

const unreadable = (where: string) => new RefusedFile('unreadable', where)

/** The drawing written anew from the chunks that are picture; texts, places and whatever follows its end are left out. */
export function remakePng(bytes: Uint8Array): RemadePng {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts = [bytes.subarray(0, 8)]
  const packed: Uint8Array[] = []
  let head: Head | null = null
  let closed = false
  let at = 8
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at)
    const end = at + 12 + length
    if (end > bytes.length) throw unreadable('the length of a chunk')
    const name = lettersOf(bytes, at + 4, 4)
    const content = bytes.subarray(at + 8, end - 4)
    if ((name === 'IHDR') !== (head === null)) throw unreadable('its head')
    if (kept.has(name)) {
      if (checksum(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) throw unreadable('a checksum')
      parts.push(bytes.subarray(at, end))
    }
    if (name === 'IHDR') head = readHead(content)
    if (name === 'IDAT') {
      if (closed) throw unreadable('its points lie apart')
      packed.push(content)
    } else closed = packed.length > 0
    at = end
    if (name === 'IEND' && head !== null && packed.length > 0)
      return { ...head, bytes: joinBytes(parts), packed, unpackedBytes: unpackedBytes(head) }
  }
  throw unreadable('its end')
}

type Head = PictureSize & { readonly bitsOfPoint: number; readonly interlaced: boolean }

function readHead(content: Uint8Array): Head {
  if (content.length !== 13) throw unreadable('its head')
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength)
  const [depth = 0, colour = 0, method = 0, filter = 0, interlace = 0] = content.subarray(8)
  const numbers = colours[colour]?.depths.includes(depth) ? (colours[colour]?.numbers ?? 0) : 0
  if (numbers === 0 || method !== 0 || filter !== 0 || interlace > 1) throw unreadable('its head')
  const size = { width: view.getUint32(0), height: view.getUint32(4) }
  mustBeShowable(size)
  return { ...size, bitsOfPoint: depth * numbers, interlaced: interlace === 1 }
}

/** Where each of the seven passes of an interlaced drawing begins, and its steps. */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2]
] as const

function unpackedBytes({ width, height, bitsOfPoint, interlaced }: Head): number {
  const rows = (columns: number, count: number) =>
    columns === 0 || count === 0 ? 0 : count * (1 + Math.ceil((columns * bitsOfPoint) / 8))
  if (!interlaced) return rows(width, height)
  return passes.reduce(
    (sum, [x, y, across, down]) => sum + rows(Math.ceil((width - x) / across), Math.ceil((height - y) / down)),
    0
  )
}
