import { RefusedFile } from './checkedFile.ts'
import { lettersOf } from './joinBytes.ts'

export type ZipPart = {
  readonly name: string
  readonly packed: Uint8Array
  readonly deflated: boolean
  readonly size: number
}

/** 100 to 1 (security.md T08); below a megabyte a short paper of much white may well be packed closer. */
const largestRatio = 100
const smallAnyway = 1024 * 1024
const largestWhole = 100 * 1024 * 1024
const mostParts = 2000

const marks = { end: 0x06054b50, entry: 0x02014b50, part: 0x04034b50 } as const
const endBytes = 22
const entryBytes = 46
const partBytes = 30

const unreadable = (where: string) => new RefusedFile('unreadable', where)

/** What a zip says it holds, taken only where its list, its parts and its length agree; nothing is unpacked here. */
export function readZip(bytes: Uint8Array): readonly ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  const listFrom = view.getUint32(end + 16, true)
  const listBytes = view.getUint32(end + 12, true)
  // Also says no to a list in several files and to the larger kind of zip, whose numbers here are all ones.
  if (view.getUint32(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count) throw unreadable('its list')
  if (count === 0 || count > mostParts || listFrom + listBytes !== end) throw unreadable('its list')
  const parts: ZipPart[] = []
  const ranges: (readonly [number, number])[] = []
  let at = listFrom
  for (let number = 0; number < count; number += 1) {
    if (at + entryBytes > end || view.getUint32(at, true) !== marks.entry) throw unreadable('an entry')
    const { part, from, to, next } = readEntry(bytes, view, at)
    if (next > end || to > listFrom) throw unreadable('the length of a part')
    parts.push(part)
    ranges.push([from, to])
    at = next
  }
  if (at !== end) throw unreadable('its list')
  mustLieApart(ranges)
  mustStaySmall(parts, bytes.length)
  if (new Set(parts.map(({ name }) => name.toLowerCase())).size !== parts.length) throw unreadable('a name twice')
  return parts
}

/** The list ends the file: what follows it would be another file in the same bytes. */
function findEnd(view: DataView): number {
  const at = view.byteLength - endBytes
  if (at < 0 || view.getUint32(at, true) !== marks.end) throw unreadable('its end')
  return at
}

function readEntry(bytes: Uint8Array, view: DataView, at: number) {
  const flags = view.getUint16(at + 8, true)
  const method = view.getUint16(at + 10, true)
  const packedBytes = view.getUint32(at + 20, true)
  const size = view.getUint32(at + 24, true)
  const nameBytes = view.getUint16(at + 28, true)
  const from = view.getUint32(at + 42, true)
  const name = lettersOf(bytes, at + entryBytes, nameBytes)
  if ((flags & 1) !== 0) throw new RefusedFile('passphrase', 'a part')
  if ((method !== 0 && method !== 8) || !/^[\w[\] .()/-]{1,200}$/.test(name) || /(^|\/)\.\.?(\/|$)|^\//.test(name))
    throw unreadable('an entry')
  if (from + partBytes > bytes.length || view.getUint32(from, true) !== marks.part) throw unreadable('a part')
  const ownNameBytes = view.getUint16(from + 26, true)
  const content = from + partBytes + ownNameBytes + view.getUint16(from + 28, true)
  const to = content + packedBytes
  if (to > bytes.length || lettersOf(bytes, from + partBytes, ownNameBytes) !== name) throw unreadable('a part')
  if (method === 0 && size !== packedBytes) throw unreadable('the length of a part')
  const part = { name, packed: bytes.subarray(content, to), deflated: method === 8, size }
  const next = at + entryBytes + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  return { part, from, to, next }
}

/** Parts that share bytes unpack to far more than any one of them says. */
function mustLieApart(ranges: readonly (readonly [number, number])[]): void {
  let last = 0
  for (const [from, to] of ranges.toSorted(([one], [other]) => one - other)) {
    if (from < last) throw new RefusedFile('unpacksTooLarge', 'parts that share bytes')
    last = to
  }
  if (ranges.every(([from]) => from !== 0)) throw unreadable('its start')
}

function mustStaySmall(parts: readonly ZipPart[], packed: number): void {
  const whole = parts.reduce((sum, { size }) => sum + size, 0)
  if (whole > largestWhole || (whole > smallAnyway && whole > packed * largestRatio))
    throw new RefusedFile('unpacksTooLarge', `${whole}`)
}
