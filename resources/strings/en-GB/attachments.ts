import type { FileRefusal } from '../../../domain/attachments/mediaType.ts'

export const fileSentences: Readonly<Record<FileRefusal | 'unreadable' | 'incomplete', string>> = {
  empty: 'This file is empty, so nothing was added.',
  tooLarge:
    'This file is larger than 20 megabytes, so it was not added. Make it smaller, or keep it on paper and write where it is.',
  typeNotAllowed:
    'This kind of file is not taken in. Files that end in pdf, jpg, png, docx, txt, m4a or mp3 are; save another kind of photograph as jpg first.',
  notWhatItSays: 'What is in this file is not what its name says, so it was not added.',
  unreadable: 'This picture cannot be read to its end, so nobody can say what it holds. It was not added.',
  incomplete: 'The file did not arrive whole, so it was not added. Add it again.'
}

export const attachmentSentences = {
  notFound: 'This file could not be found.',
  damaged: 'The bytes of this file are not those that were added. Do not rely on it; add it again from where it came.'
} as const
