import { describe, expect, it } from 'vitest'
import { RefusedFile } from '../../../../domain/attachments/checkedFile.ts'
import { remakeJpeg } from '../../../../domain/attachments/jpeg.ts'
import { findOrientation } from '../../../../domain/attachments/orientation.ts'
import { remakePng } from '../../../../domain/attachments/png.ts'
import { aJpeg, aPng, exifTurned, joined, jpegSegment, latin1, placeWords, pngChunk } from '../../../builders/files.ts'

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const because = (work: () => unknown) => {
  try {
    work()
    return 'taken'
  } catch (error) {
    return error instanceof RefusedFile ? error.because : 'crashed'
  }
}

describe('remakeJpeg', () => {
  it('leaves nothing of the place, wherever a camera wrote it, and the picture as it was', () => {
    const before = [
      jpegSegment(0xe1, exifTurned(1)),
      jpegSegment(0xe1, latin1(`http://ns.adobe.com/xap/1.0/\0${placeWords}`)),
      jpegSegment(0xed, latin1(placeWords)),
      jpegSegment(0xfe, latin1(placeWords))
    ]
    const after = joined(aJpeg({ before }), latin1(placeWords))

    const made = remakeJpeg(aJpeg({ before, after }))

    expect(textOf(made.bytes)).not.toContain('GPS')
    expect(made.bytes).toEqual(aJpeg())
    expect([made.width, made.height]).toEqual([40, 30])
    expect(remakeJpeg(made.bytes).bytes).toEqual(made.bytes)
  })

  it.each([true, false])('keeps which way up it was held, and nothing else of what the camera said (%s)', little => {
    const turned = aJpeg({ before: [jpegSegment(0xe1, exifTurned(6, little))] })

    const made = remakeJpeg(turned)

    const own = made.bytes.subarray(2 + 18)
    expect(findOrientation(own.subarray(4))).toBe(6)
    expect(textOf(made.bytes)).not.toContain('GPS')
    expect(remakeJpeg(made.bytes).bytes).toEqual(made.bytes)
  })

  it('drops the small picture in its head', () => {
    const head = jpegSegment(0xe0, joined(latin1('JFIF\0'), [1, 1, 0, 0, 1, 0, 1, 1, 1], latin1(placeWords)))
    const photograph = joined([0xff, 0xd8], head, aJpeg().subarray(20))

    expect(remakeJpeg(photograph).bytes).toEqual(aJpeg())
  })

  it('refuses a photograph that is cut anywhere', () => {
    const whole = aJpeg({ before: [jpegSegment(0xe1, exifTurned(6))] })
    const cut = Array.from({ length: whole.length - 1 }, (_, length) =>
      because(() => remakeJpeg(whole.subarray(0, length)))
    )

    expect(new Set(cut)).toEqual(new Set(['unreadable']))
  })

  it.each([
    ['two frames', aJpeg({ before: [jpegSegment(0xc2, [8, 0, 9, 0, 9, 1, 1, 0x11, 0])] }), 'unreadable'],
    ['more scans than any camera writes', aJpeg({ scans: 101 }), 'unreadable'],
    ['no points', aJpeg({ width: 0 }), 'unreadable'],
    ['too many points', aJpeg({ width: 19_999, height: 19_999 }), 'tooManyPoints'],
    ['a side that is too long', aJpeg({ width: 65_535, height: 1 }), 'tooManyPoints'],
    ['arithmetic coding', aJpeg({ before: [jpegSegment(0xcc, [0, 0])] }), 'unreadable']
  ])('refuses %s', (_what, bytes, reason) => {
    expect(because(() => remakeJpeg(bytes))).toBe(reason)
  })
})

describe('remakePng', () => {
  it('leaves nothing of the words in a drawing', () => {
    const chunks = [
      pngChunk('eXIf', exifTurned(1)),
      pngChunk('tEXt', latin1(placeWords)),
      pngChunk('iTXt', latin1(placeWords))
    ]
    const drawing = joined(aPng({ chunks }), latin1(placeWords))

    expect(remakePng(drawing).bytes).toEqual(aPng())
  })

  it.each([
    [[8, 2, 0, 0, 0], 30 * (1 + 120)],
    [[1, 0, 0, 0, 0], 30 * (1 + 5)],
    [[16, 6, 0, 0, 0], 30 * (1 + 320)],
    // 5x4, 5x4, 10x4, 10x8, 20x7, 20x15 and 40x15 points of three bytes.
    [[8, 2, 0, 0, 1], 4 * 16 + 4 * 16 + 4 * 31 + 8 * 31 + 7 * 61 + 15 * 61 + 15 * 121]
  ])('knows how many bytes the points of a head %j unpack to', (head, count) => {
    expect(remakePng(aPng({ head })).unpackedBytes).toBe(count)
  })

  it('refuses a drawing that is cut anywhere, or of which one bit is another', () => {
    const whole = aPng()
    const cut = Array.from({ length: whole.length - 1 }, (_, length) =>
      because(() => remakePng(whole.subarray(0, length)))
    )
    const other = Array.from({ length: whole.length - 8 }, (_, at) =>
      because(() => remakePng(whole.map((byte, place) => (place === at + 8 ? byte ^ 1 : byte))))
    )

    expect(new Set(cut)).toEqual(new Set(['unreadable']))
    expect(other.filter(one => one === 'taken' || one === 'crashed')).toEqual([])
  })

  it('refuses a drawing of more points than a window can hold', () => {
    expect(because(() => remakePng(aPng({ width: 20_000, height: 20_000, packed: latin1('') })))).toBe('tooManyPoints')
  })
})
