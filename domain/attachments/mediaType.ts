import { z } from 'zod'

/** What may be kept beside the notes of a family. Nothing of it is ever run. */
export const mediaTypes = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'text/plain',
  'audio/mp4',
  'audio/mpeg'
] as const
export const MediaType = z.enum(mediaTypes)
export type MediaType = z.infer<typeof MediaType>

/** 20 MB (security.md T08). */
export const largestFile = 20 * 1024 * 1024

const endings: Readonly<Record<string, MediaType>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain',
  m4a: 'audio/mp4',
  mp3: 'audio/mpeg'
}

export type FileRefusal = 'empty' | 'tooLarge' | 'typeNotAllowed' | 'notWhatItSays'
export type FileVerdict =
  | { readonly allowed: true; readonly mediaType: MediaType }
  | { readonly allowed: false; readonly because: FileRefusal }

/** Looks at the name and at the bytes: a program called "photo.jpg" is no photograph. */
export function canKeepFile(fileName: string, bytes: Uint8Array): FileVerdict {
  if (bytes.length === 0) return { allowed: false, because: 'empty' }
  if (bytes.length > largestFile) return { allowed: false, because: 'tooLarge' }
  const ending = /\.([a-z0-9]{1,5})$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''
  const mediaType = Object.hasOwn(endings, ending) ? endings[ending] : undefined
  if (mediaType === undefined) return { allowed: false, because: 'typeNotAllowed' }
  return isOfType(mediaType, bytes) ? { allowed: true, mediaType } : { allowed: false, because: 'notWhatItSays' }
}

const ascii = (bytes: Uint8Array, from: number, length: number) =>
  String.fromCharCode(...bytes.subarray(from, from + length))
const begins = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, place) => bytes[place] === byte)
const hasText = (bytes: Uint8Array, text: string) => new TextDecoder('latin1').decode(bytes).includes(text)

/** Whether the bytes begin as a file of this type does. */
export function isOfType(mediaType: MediaType, bytes: Uint8Array): boolean {
  switch (mediaType) {
    case 'application/pdf':
      return ascii(bytes, 0, 5) === '%PDF-'
    case 'image/png':
      return begins(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    case 'image/jpeg':
      return begins(bytes, [0xff, 0xd8, 0xff])
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
      return isPlainDocument(bytes)
    case 'text/plain':
      return isText(bytes)
    case 'audio/mp4':
      return ascii(bytes, 4, 4) === 'ftyp' && /^(M4A |mp42|isom|M4B )$/.test(ascii(bytes, 8, 4))
    case 'audio/mpeg':
      return ascii(bytes, 0, 3) === 'ID3' || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2)
  }
}

/** A document without macros: names inside a zip are not compressed, so a project of macros shows its name. */
function isPlainDocument(bytes: Uint8Array): boolean {
  return begins(bytes, [0x50, 0x4b, 0x03, 0x04]) && hasText(bytes, 'word/document.xml') && !hasText(bytes, 'vbaProject')
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
