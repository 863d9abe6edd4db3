import { describe, expect, it } from 'vitest'
import {
  isWithoutMetadata,
  UnreadablePicture,
  withoutMetadata
} from '../../../../domain/attachments/withoutMetadata.ts'

const ascii = (text: string) => [...text].map(letter => letter.charCodeAt(0))
const segment = (code: number, content: readonly number[]) => {
  const length = content.length + 2
  return [0xff, code, length >> 8, length & 0xff, ...content]
}
const chunk = (name: string, content: readonly number[]) => [
  0,
  0,
  content.length >> 8,
  content.length & 0xff,
  ...ascii(name),
  ...content,
  0,
  0,
  0,
  0
]
const place = ascii('Exif GPS 53.4302 -1.3568')
const start = [0xff, 0xd8]
const picture = [
  ...segment(0xe0, ascii('JFIF')),
  ...segment(0xdb, [1, 2, 3]),
  ...segment(0xda, [1]),
  9,
  0xff,
  0,
  8,
  0xff,
  0xd3,
  7,
  0xff,
  0xd9
]
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

describe('withoutMetadata', () => {
  it('leaves nothing of the place in a photograph, and the picture as it was', () => {
    const photograph = [
      ...start,
      ...segment(0xe1, place),
      ...segment(0xed, place),
      ...segment(0xfe, place),
      ...picture,
      ...start,
      ...segment(0xe1, place)
    ]

    const stripped = withoutMetadata('image/jpeg', Uint8Array.from(photograph))

    expect([...stripped]).toEqual([...start, ...picture])
    expect(isWithoutMetadata('image/jpeg', stripped)).toBe(true)
    expect(isWithoutMetadata('image/jpeg', Uint8Array.from(photograph))).toBe(false)
  })

  it('leaves nothing of the words in a drawing', () => {
    const plain = [...signature, ...chunk('IHDR', [1]), ...chunk('IDAT', [2, 3]), ...chunk('IEND', [])]
    const drawing = [
      ...signature,
      ...chunk('IHDR', [1]),
      ...chunk('eXIf', place),
      ...chunk('tEXt', place),
      ...chunk('IDAT', [2, 3]),
      ...chunk('IEND', []),
      ...place
    ]

    expect([...withoutMetadata('image/png', Uint8Array.from(drawing))]).toEqual(plain)
  })

  it('refuses a picture that is cut anywhere', () => {
    const whole = Uint8Array.from([...start, ...segment(0xe1, place), ...picture])
    const refused = Array.from({ length: whole.length - 1 }, (_, length) => {
      try {
        withoutMetadata('image/jpeg', whole.subarray(0, length))
        return false
      } catch (error) {
        return error instanceof UnreadablePicture
      }
    })

    expect(refused.every(Boolean)).toBe(true)
  })

  it('leaves other files alone', () => {
    const text = Uint8Array.from(ascii('Exif'))

    expect(withoutMetadata('text/plain', text)).toBe(text)
  })
})
