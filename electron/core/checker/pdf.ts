import { RefusedFile } from '../../../domain/attachments/checkedFile.ts'
import { lettersOf } from '../../../domain/attachments/joinBytes.ts'
import { unpackStream } from './unpack.ts'

/** Words of the format that make a paper do something by itself, or hold another file. */
const programs = /\/(JavaScript|Launch|RichMedia|Movie|Sound|SubmitForm|ImportData|XFA|Rendition)(?![A-Za-z0-9])/
const files = /\/(EmbeddedFiles?|FileAttachment|GoToE)(?![A-Za-z0-9])/
const onePage = /\/Type\s*\/Page(?![A-Za-z0-9])/g
/** Lists of objects may be packed; together they are small even in a paper of a thousand pages. */
const mostUnpacked = 32 * 1024 * 1024
const mostPackedLists = 5000
/** A zip or a program that hangs on behind a paper. */
const otherStarts = ['PK\u0003\u0004', 'PK\u0005\u0006', 'MZ\u0090']
const longestHead = 1024
const afterEnd = 1024

/** Answers how many pages it has, or null where that cannot be said. Nothing in it is run, drawn or followed. */
export function checkPdf(bytes: Uint8Array): number | null {
  const text = lettersOf(bytes)
  const end = text.lastIndexOf('%%EOF')
  // What follows the end would be another file in the same bytes.
  if (end === -1 || text.length - end > afterEnd) throw new RefusedFile('unreadable', 'its end')
  if (otherStarts.some(start => text.includes(start, end))) throw new RefusedFile('notWhatItSays', 'two files')
  let pages = lookThrough(text)
  for (const list of packedLists(bytes, text)) pages += lookThrough(list)
  return pages === 0 ? null : pages
}

/** A name may be written with numbers for its letters: /J#61vaScript. */
const plain = (text: string) =>
  text.includes('#')
    ? text.replace(/#([0-9a-fA-F]{2})/g, (_, number: string) => String.fromCharCode(Number.parseInt(number, 16)))
    : text

function lookThrough(text: string): number {
  const words = plain(text)
  if (programs.test(words)) throw new RefusedFile('holdsProgram', 'a paper')
  if (files.test(words)) throw new RefusedFile('holdsFile', 'a paper')
  if (/\/Encrypt(?![A-Za-z0-9])/.test(words)) throw new RefusedFile('passphrase', 'a paper')
  return words.match(onePage)?.length ?? 0
}

function* packedLists(bytes: Uint8Array, text: string): Generator<string> {
  let left = mostUnpacked
  let lists = 0
  for (let at = text.indexOf('stream'); at !== -1; at = text.indexOf('stream', at + 6)) {
    if (text.startsWith('end', at - 3)) continue
    const head = plain(text.slice(Math.max(0, at - longestHead), at))
    const own = head.slice(head.lastIndexOf('obj') + 3)
    if (!/\/ObjStm(?![A-Za-z0-9])/.test(own)) continue
    lists += 1
    const from = at + 6 + (text[at + 6] === '\r' ? 2 : 1)
    const to = text.indexOf('endstream', from)
    const other = own
      .replaceAll('/FlateDecode', '')
      .match(/\/(ASCIIHexDecode|ASCII85Decode|LZWDecode|Crypt|DecodeParms|RunLengthDecode)/)
    if (to === -1 || lists > mostPackedLists || other !== null) throw new RefusedFile('unreadable', 'a packed list')
    const packed = bytes.subarray(from, to)
    const list = own.includes('/FlateDecode') ? unpackStream(packed, left) : packed
    left -= list.length
    yield lettersOf(list)
  }
}
