/** What may be kept beside the notes of a family. Nothing of it is ever run. */
export const fileKinds = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'text/plain',
  'audio/mp4',
  'audio/mpeg'
] as const
export type FileKind = (typeof fileKinds)[number]

/** 20 MB (security.md T08). */
export const largestFile = 20 * 1024 * 1024

const endings: Readonly<Record<string, FileKind>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain',
  m4a: 'audio/mp4',
  mp3: 'audio/mpeg'
}

export const isPicture = (kind: FileKind): boolean => kind === 'image/png' || kind === 'image/jpeg'

export type FileVerdict =
  | { readonly allowed: true; readonly kind: FileKind }
  | { readonly allowed: false; readonly because: 'empty' | 'tooLarge' | 'typeNotAllowed' | 'notWhatItSays' }

/** Looks at the name and at the first bytes: a program called "photo.jpg" is no photograph. */
export function canKeepFile(fileName: string, bytes: Uint8Array): FileVerdict {
  if (bytes.length === 0) return { allowed: false, because: 'empty' }
  if (bytes.length > largestFile) return { allowed: false, because: 'tooLarge' }
  const kind = findKind(fileName)
  if (kind === null) return { allowed: false, because: 'typeNotAllowed' }
  return begins(kind, bytes) ? { allowed: true, kind } : { allowed: false, because: 'notWhatItSays' }
}

/** The kind that a name claims, or null where it is none that is taken in. */
export function findKind(fileName: string): FileKind | null {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(endings, ending) ? (endings[ending] ?? null) : null
}

const ascii = (bytes: Uint8Array, from: number, length: number) =>
  String.fromCharCode(...bytes.subarray(from, from + length))
const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, place) => bytes[place] === byte)

function begins(kind: FileKind, bytes: Uint8Array): boolean {
  switch (kind) {
    case 'application/pdf':
      return ascii(bytes, 0, 5) === '%PDF-'
    case 'image/png':
      return startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    case 'image/jpeg':
      return startsWith(bytes, [0xff, 0xd8, 0xff])
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
      return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])
    case 'text/plain':
      return isText(bytes)
    case 'audio/mp4':
      return ascii(bytes, 4, 4) === 'ftyp' && /^(M4A |mp42|isom|M4B )$/.test(ascii(bytes, 8, 4))
    case 'audio/mpeg':
      return ascii(bytes, 0, 3) === 'ID3' || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2)
  }
}

function isText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    // Not text in the one encoding that every computer of today writes.
    return false
  }
}
