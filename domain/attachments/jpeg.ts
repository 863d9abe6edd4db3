import { RefusedFile } from './checkedFile.ts'
import { joinBytes, lettersOf } from './joinBytes.ts'
import { findOrientation, orientationSegment } from './orientation.ts'
import { mustBeShowable, type PictureSize } from './pictureSize.ts'

const code = { start: 0xd8, end: 0xd9, scan: 0xda, app0: 0xe0, app1: 0xe1, app14: 0xee } as const
/** Tables of numbers, and how often a scan restarts. */
const tables: ReadonlySet<number> = new Set([0xdb, 0xc4, 0xdd])
/** Baseline, extended and progressive: what cameras write and every browser reads. */
const frames: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2])
/** A camera writes ten at the most; thousands of scans keep a reader busy for minutes. */
const mostScans = 100

export type RemadeJpeg = PictureSize & { readonly bytes: Uint8Array }

const unreadable = (where: string) => new RefusedFile('unreadable', where)

/**
 * The photograph written anew from the parts that are picture. Everything else is left out, because a photograph tells
 * where it was taken, which may be an address kept private (domain.md E-49). Which way up it is held is kept.
 */
export function remakeJpeg(bytes: Uint8Array): RemadeJpeg {
  if (bytes[0] !== 0xff || bytes[1] !== code.start) throw unreadable('its start')
  const parts: Uint8Array[] = []
  let head: Uint8Array | null = null
  let size: PictureSize | null = null
  let turned = 1
  let scans = 0
  let at = 2
  for (;;) {
    const segment = readSegment(bytes, at)
    if (segment.code === code.end) break
    if (segment.code === code.app0) head ??= jfifHead(segment.content)
    else if (segment.code === code.app1) turned = findOrientation(segment.content) ?? turned
    else if (segment.code === code.app14) parts.push(...adobeHead(segment.content))
    else if (tables.has(segment.code)) parts.push(bytes.subarray(segment.from, segment.end))
    else if (frames.has(segment.code)) {
      if (size !== null) throw unreadable('a second frame')
      size = frameSize(segment.content)
      parts.push(bytes.subarray(segment.from, segment.end))
    } else if (segment.code === code.scan) {
      scans += 1
      if (size === null || scans > mostScans) throw unreadable('its scans')
      const end = endOfScan(bytes, segment.end)
      parts.push(bytes.subarray(segment.from, end))
      at = end
      continue
    } else if (!mayBeLeftOut(segment.code)) throw unreadable('a segment of no known kind')
    at = segment.end
  }
  if (size === null || scans === 0) throw unreadable('no picture')
  mustBeShowable(size)
  // What stands after the end of the picture is no part of it, and may be another picture with its own place.
  const start = [Uint8Array.of(0xff, code.start), ...(head === null ? [] : [head])]
  const whole = joinBytes([...start, ...orientationSegment(turned), ...parts, Uint8Array.of(0xff, code.end)])
  return { ...size, bytes: whole }
}

type Segment = {
  readonly code: number
  readonly from: number
  readonly end: number
  readonly content: Uint8Array
}

function readSegment(bytes: Uint8Array, at: number): Segment {
  let from = at
  if (bytes[from] !== 0xff) throw unreadable('a segment')
  while (bytes[from + 1] === 0xff) from += 1
  const found = bytes[from + 1] ?? 0
  if (found === code.end) return { code: found, from, end: from + 2, content: new Uint8Array() }
  const length = ((bytes[from + 2] ?? 0) << 8) | (bytes[from + 3] ?? 0)
  const end = from + 2 + length
  if (length < 2 || end > bytes.length) throw unreadable('the length of a segment')
  return { code: found, from, end, content: bytes.subarray(from + 4, end) }
}

/** Application segments and comments: everything a camera or a program has to say beside the picture. */
const mayBeLeftOut = (found: number) => (found >= 0xe0 && found <= 0xef) || found === 0xfe

function frameSize(content: Uint8Array): PictureSize {
  if (content.length < 6) throw unreadable('its frame')
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength)
  return { height: view.getUint16(1), width: view.getUint16(3) }
}

/** The next marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  throw unreadable('its end')
}

/** Version and density, without the small picture that may follow them. */
function jfifHead(content: Uint8Array): Uint8Array | null {
  if (content.length < 14 || lettersOf(content, 0, 5) !== 'JFIF\0') return null
  return joinBytes([Uint8Array.of(0xff, code.app0, 0, 16), content.subarray(0, 12), Uint8Array.of(0, 0)])
}

/** How the colours are to be read. */
function adobeHead(content: Uint8Array): readonly Uint8Array[] {
  if (content.length < 12 || lettersOf(content, 0, 5) !== 'Adobe') return []
  return [Uint8Array.of(0xff, code.app14, 0, 14), content.subarray(0, 12)]
}
