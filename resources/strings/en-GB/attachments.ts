import type { FileRefusal } from '../../../domain/attachments/mediaType.ts'

export const fileSentences: Readonly<Record<FileRefusal | 'unreadable' | 'incomplete', string>> = {
  empty: 'This file is empty, so nothing was added.',
  tooLarge:
    'This file is larger than 20 MB, so it was not added. Make it smaller, or keep it on paper and write where it is.',
  typeNotAllowed:
    'This kind of file is not taken in. PDF, JPEG, PNG, Word (docx), plain text, m4a and mp3 are; save a HEIC photograph as JPEG.',
  notWhatItSays: 'What is in this file is not what its name says, so it was not added.',
  unreadable: 'This picture cannot be read to its end, so nobody can say what it holds. It was not added.',
  incomplete: 'The file did not arrive whole, so it was not added. Add it again.'
}

export const attachmentSentences = {
  notFound: 'This file could not be found.',
  damaged: 'The bytes of this file are not those that were added. Do not rely on it; add it again from where it came.'
} as const
