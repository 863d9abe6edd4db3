import { aDocx, aJpeg, anM4a, anMp3, aPdf, aPng, exifTurned, jpegSegment, packedObjects } from '../../builders/files.ts'

/** Numbers that look like chance and are the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const good: readonly (readonly [string, Uint8Array])[] = [
  ['a.png', aPng({ width: 9, height: 7 })],
  ['a.jpg', aJpeg({ before: [jpegSegment(0xe1, exifTurned(6))] })],
  ['a.pdf', aPdf(['<< /Type /Page >>', packedObjects('<< /Type /Page >>')])],
  ['a.docx', aDocx()],
  ['a.m4a', anM4a()],
  ['a.mp3', anMp3()]
]
const telling = [0, 1, 0x7f, 0x80, 0xff, 0xd9, 0xda, 0x50]

/** A good file in which a few bytes are others, gone, doubled, or from another place. */
export function mutated(next: () => number): { readonly fileName: string; readonly bytes: Uint8Array } {
  const below = (limit: number) => Math.floor(next() * limit)
  const [fileName, start] = good[below(good.length)] ?? ['a.png', new Uint8Array()]
  let bytes = start.slice()
  for (let change = 1 + below(6); change > 0; change -= 1) {
    const at = below(bytes.length)
    const length = below(32)
    const way = below(6)
    if (way === 0) bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8))
    else if (way === 1) bytes[at] = telling[below(telling.length)] ?? 0
    else if (way === 2) bytes = Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + length)])
    else if (way === 3) bytes = Uint8Array.from([...bytes.subarray(0, at + length), ...bytes.subarray(at)])
    else if (way === 4) bytes.copyWithin(at, below(bytes.length), below(bytes.length))
    else bytes.fill(0xff, at, at + 4)
  }
  return { fileName, bytes }
}
