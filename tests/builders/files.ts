/*
 * Files as cameras, telephones and word processors write them, made in code so that each test can break one thing.
 *   aPng({ width, height, chunks, pixels }), aJpeg({ width, height, before, after, turned }), aPdf(objects),
 *   aZip(parts), aDocx(parts), anM4a(boxes): Uint8Array
 */
import { deflateRawSync, deflateSync } from 'node:zlib'
import { checksum } from '../../domain/attachments/checksum.ts'

export const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))
export const joined = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts.map(part => Buffer.from(Uint8Array.from(part)))))
export const number32 = (value: number): Uint8Array => {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}
/** What a camera writes of where it was. */
export const placeWords = 'GPS 53.4302 -1.3568 14 Elm Street'

export function pngChunk(name: string, content: Uint8Array): Uint8Array {
  const body = joined(latin1(name), content)
  return joined(number32(content.length), body, number32(checksum(body)))
}

type PngWish = {
  readonly width?: number
  readonly height?: number
  readonly chunks?: readonly Uint8Array[]
  /** The packed points; by default those of a plain picture of this size. */
  readonly packed?: Uint8Array
  readonly head?: readonly number[]
}

export const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

export function aPng({
  width = 40,
  height = 30,
  chunks = [],
  packed,
  head = [8, 2, 0, 0, 0]
}: PngWish = {}): Uint8Array {
  const row = joined(
    [0],
    new Uint8Array(width * 3).map((_, at) => (at * 7) % 251)
  )
  const points = packed ?? deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))
  return joined(
    pngStart,
    pngChunk('IHDR', joined(number32(width), number32(height), head)),
    ...chunks,
    pngChunk('IDAT', points),
    pngChunk('IEND', new Uint8Array())
  )
}

export function jpegSegment(code: number, content: Uint8Array | readonly number[]): Uint8Array {
  const length = content.length + 2
  return joined([0xff, code, length >> 8, length & 0xff], content)
}

export function exifTurned(turned: number, little = false): Uint8Array {
  const two = (value: number) => (little ? [value & 0xff, value >> 8] : [value >> 8, value & 0xff])
  const four = (value: number) => (little ? [...two(value), 0, 0] : [0, 0, ...two(value)])
  const tags = [
    ...two(2),
    ...two(0x8825),
    ...two(4),
    ...four(1),
    ...four(99),
    ...two(0x0112),
    ...two(3),
    ...four(1),
    ...two(turned),
    0,
    0,
    ...four(0)
  ]
  return joined(latin1(`Exif\0\0${little ? 'II' : 'MM'}`), two(42), four(8), tags, latin1(placeWords))
}

type JpegWish = {
  readonly width?: number
  readonly height?: number
  readonly before?: readonly Uint8Array[]
  readonly scans?: number
  readonly after?: Uint8Array
}

/** Sound in its structure; its points are not those of any picture. */
export function aJpeg({ width = 40, height = 30, before = [], scans = 1, after }: JpegWish = {}): Uint8Array {
  const scan = joined(jpegSegment(0xda, [1, 1, 0, 0, 63, 0]), [9, 0xff, 0, 8, 0xff, 0xd3, 7])
  return joined(
    [0xff, 0xd8],
    jpegSegment(0xe0, joined(latin1('JFIF\0'), [1, 1, 0, 0, 1, 0, 1, 0, 0])),
    ...before,
    jpegSegment(0xdb, new Uint8Array(65).fill(1)),
    jpegSegment(0xc0, [8, height >> 8, height & 0xff, width >> 8, width & 0xff, 1, 1, 0x11, 0]),
    ...Array.from({ length: scans }, () => scan),
    [0xff, 0xd9],
    after ?? new Uint8Array()
  )
}

export function aPdf(objects: readonly string[] = ['<< /Type /Page >>'], after = ''): Uint8Array {
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('')
  return latin1(`%PDF-1.7\n${body}xref\n0 1\ntrailer << /Size 1 >>\nstartxref\n0\n%%EOF\n${after}`)
}

export function packedObjects(content: string): string {
  const packed = deflateSync(Buffer.from(content, 'latin1')).toString('latin1')
  return `<< /Type /ObjStm /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`
}

export type ZipPartWish = {
  readonly name: string
  readonly content: Uint8Array | string
  readonly says?: { readonly size?: number; readonly flags?: number; readonly method?: number; readonly from?: number }
  readonly packed?: Uint8Array
}

export function aZip(parts: readonly ZipPartWish[], { before = 0, comment = '' } = {}): Uint8Array {
  const files: Buffer[] = [Buffer.alloc(before)]
  const list: Buffer[] = []
  let at = before
  for (const { name, content, says = {}, packed } of parts) {
    const plain = Buffer.from(content)
    const own = Buffer.from(packed ?? deflateRawSync(plain))
    const words = Buffer.from(name, 'latin1')
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(says.flags ?? 0, 6)
    head.writeUInt16LE(says.method ?? 8, 8)
    head.writeUInt32LE(own.length, 18)
    head.writeUInt32LE(says.size ?? plain.length, 22)
    head.writeUInt16LE(words.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(says.flags ?? 0, 8)
    entry.writeUInt16LE(says.method ?? 8, 10)
    entry.writeUInt32LE(own.length, 20)
    entry.writeUInt32LE(says.size ?? plain.length, 24)
    entry.writeUInt16LE(words.length, 28)
    entry.writeUInt32LE(says.from ?? at, 42)
    files.push(head, words, own)
    list.push(entry, words)
    at += 30 + words.length + own.length
  }
  const listed = Buffer.concat(list)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(at, 16)
  end.writeUInt16LE(comment.length, 20)
  return new Uint8Array(Buffer.concat([...files, listed, end, Buffer.from(comment)]))
}

const xml = '<?xml version="1.0" encoding="UTF-8"?>'
export const plainParts: readonly ZipPartWish[] = [
  { name: '[Content_Types].xml', content: `${xml}<Types/>` },
  {
    name: '_rels/.rels',
    content: `${xml}<Relationships><Relationship Id="a" Type="t/officeDocument" Target="word/document.xml"/></Relationships>`
  },
  { name: 'word/document.xml', content: `${xml}<w:document><w:t>Dear family</w:t></w:document>` }
]
export const aDocx = (more: readonly ZipPartWish[] = [], basis = plainParts): Uint8Array => aZip([...basis, ...more])

export const box = (name: string, content: Uint8Array): Uint8Array =>
  joined(number32(content.length + 8), latin1(name), content)
export function anM4a(boxes: readonly Uint8Array[] = []): Uint8Array {
  const moov = box('moov', joined(box('mvhd', new Uint8Array(20)), box('udta', latin1(placeWords))))
  return joined(box('ftyp', latin1('M4A \0\0\0\0')), moov, ...boxes, box('mdat', latin1('sound')))
}
export const anMp3 = (): Uint8Array =>
  joined(
    latin1('ID3'),
    [4, 0, 0, 0, 0, 0, placeWords.length],
    latin1(placeWords),
    [0xff, 0xfb, 0x90, 0, 1, 2, 3],
    latin1('TAG'),
    latin1(placeWords.padEnd(125))
  )
