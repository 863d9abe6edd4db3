import { RefusedFile } from './checkedFile.ts'
import { lettersOf } from './joinBytes.ts'

/** What a telephone writes beside a recording: names, and often the place. */
const beside: ReadonlySet<string> = new Set(['udta', 'meta', 'uuid'])
const opened: ReadonlySet<string> = new Set(['moov', 'trak', 'mdia', 'minf', 'stbl'])
const mostBoxes = 20_000

const unreadable = (where: string) => new RefusedFile('unreadable', where)

/** The recording with everything beside the sound written over; no box moves, so every offset in it still holds. */
export function remakeMp4(bytes: Uint8Array): Uint8Array {
  const made = bytes.slice()
  const view = new DataView(made.buffer, made.byteOffset, made.byteLength)
  const found = { boxes: 0, sound: false }
  const walk = (from: number, end: number) => {
    let at = from
    while (at < end) {
      found.boxes += 1
      if (at + 8 > end || found.boxes > mostBoxes) throw unreadable('a box')
      const short = view.getUint32(at)
      const wide = short === 1
      if (wide && at + 16 > end) throw unreadable('a box')
      const size = short === 0 ? end - at : wide ? Number(view.getBigUint64(at + 8)) : short
      const head = wide ? 16 : 8
      if (size < head || at + size > end) throw unreadable('the length of a box')
      const name = lettersOf(made, at + 4, 4)
      if (name === 'mdat') found.sound = true
      if (beside.has(name)) {
        made.set([0x66, 0x72, 0x65, 0x65], at + 4)
        made.fill(0, at + head, at + size)
      } else if (opened.has(name)) walk(at + head, at + size)
      at += size
    }
  }
  walk(0, made.length)
  if (!found.sound) throw unreadable('no sound')
  return made
}

/** The recording without the labels before and behind it. */
export function remakeMp3(bytes: Uint8Array): Uint8Array {
  let start = 0
  while (lettersOf(bytes, start, 3) === 'ID3') {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(start + 6, start + 10)
    const footer = ((bytes[start + 5] ?? 0) & 0x10) === 0 ? 0 : 10
    if ((a | b | c | d) > 0x7f) throw unreadable('its label')
    start += 10 + ((a << 21) | (b << 14) | (c << 7) | d) + footer
  }
  let end = bytes.length
  if (end - start >= 128 && lettersOf(bytes, end - 128, 3) === 'TAG') end -= 128
  const sound = bytes.subarray(start, end)
  if (sound.length < 4 || sound[0] !== 0xff || ((sound[1] ?? 0) & 0xe6) !== 0xe2) throw unreadable('no sound')
  return sound.slice()
}
