import { inflateSync } from 'node:zlib'

export type ReadPdf = {
  /** Every object as it stands in the file, with its packed streams opened. */
  readonly raw: string
  /** What a list of files or the properties of the file show. */
  readonly metadata: string
  /** The words of the pages, without spaces: a page places its letters by hand. */
  readonly text: string
}

/** As much of a PDF as Chromium writes: enough to look for words in it, and not a line more. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = Buffer.from(bytes).toString('latin1')
  const streams = streamsIn(file)
  const maps = streams
    .filter(stream => stream.includes('beginbfchar') || stream.includes('beginbfrange'))
    .map(lettersOf)
  const pages = streams.filter(stream => /\bTj\b|\bTJ\b/.test(stream))
  // Which font a line is set in is not followed: each line is read with every one of them.
  const text = maps.flatMap(letters => pages.map(page => wordsOf(page, letters))).join('\n')
  const metadata = [
    ...file.matchAll(/\/(Title|Author|Subject|Keywords|Creator|Producer)\s*(\((?:\\.|[^)])*\)|<[0-9A-Fa-f]*>)/g)
  ]
    .map(([, name, value = '']) => `${name} ${value.startsWith('<') ? fromHex(value) : value}`)
    .join('\n')
  return { raw: [file, ...streams].join('\n'), metadata, text }
}

function streamsIn(file: string): readonly string[] {
  return [...file.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, body = '']) => {
    try {
      return [inflateSync(Buffer.from(body, 'latin1')).toString('latin1')]
    } catch {
      // A stream that is not packed, or a picture: nothing to read.
      return []
    }
  })
}

function lettersOf(map: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>()
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', words = ''] of block.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g))
      letters.set(code.toUpperCase(), fromHex(words))
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', first = ''] of block.matchAll(
      /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g
    ))
      for (let at = 0; at <= Number.parseInt(to, 16) - Number.parseInt(from, 16); at += 1)
        letters.set(
          (Number.parseInt(from, 16) + at).toString(16).toUpperCase().padStart(from.length, '0'),
          String.fromCodePoint(Number.parseInt(first, 16) + at)
        )
  return letters
}

function wordsOf(page: string, letters: ReadonlyMap<string, string>): string {
  // A font with few letters names each by one byte, one with many by two.
  const width = [...letters.keys()][0]?.length === 2 ? /.{2}/g : /.{4}/g
  return [...page.matchAll(/<([0-9A-Fa-f]+)>/g)]
    .map(([, codes = '']) => (codes.match(width) ?? []).map(code => letters.get(code.toUpperCase()) ?? '').join(''))
    .join('')
    .replace(/\s+/g, '')
}

function fromHex(value: string): string {
  const bytes = Buffer.from(value.replace(/[<>]/g, ''), 'hex')
  const marked = bytes[0] === 0xfe && bytes[1] === 0xff ? bytes.subarray(2) : bytes
  return Buffer.from(marked).swap16().toString('utf16le')
}
