import type { FileRefusal } from '../../../domain/attachments/checkedFile.ts'

/** What is wrong with a file, and what to do. The family's file is as it was. */
export const fileSentences: Readonly<Record<FileRefusal, string>> = {
  empty: 'This file is empty, so nothing was added.',
  tooLarge:
    'This file is larger than 20 megabytes, so it was not added. Make it smaller, or keep it on paper and write where it is.',
  typeNotAllowed:
    'This kind of file is not taken in. Files that end in pdf, jpg, png, docx, txt, m4a or mp3 are; save another kind of photograph as jpg first.',
  notWhatItSays: 'What is in this file is not what its name says, so it was not added.',
  unreadable: 'This file cannot be read to its end, so nobody can say what it holds. It was not added.',
  incomplete: 'The file did not arrive whole, so it was not added. Add it again.',
  tooManyPoints: 'This picture has more than 50 million points, so it was not added. Make it smaller first.',
  unpacksTooLarge:
    'This file unpacks to more than a hundred times its size, or to more than 100 megabytes, so it was not added.',
  holdsProgram: 'This file holds a program or a macro, so it was not added. Save it as a plain paper first.',
  holdsLink: 'This file fetches something from elsewhere when it is opened, so it was not added.',
  holdsFile: 'Another file lies inside this one, so it was not added. Take it out and add it by itself.',
  passphrase: 'This file is locked with a password, so nobody can say what it holds. It was not added.',
  tooLong: 'Looking this file over took longer than 10 seconds, so it was not added.',
  checkEnded: 'This file could not be looked over, so it was not added. Nothing else was harmed; you can try once more.'
}

export const attachmentSentences = {
  notFound: 'This file could not be found.',
  damaged: 'The bytes of this file are not those that were added. Do not rely on it; add it again from where it came.',
  elsewhere: 'This file is still on the laptop of whoever added it.',
  onlyAdder: 'Only the person who added a file can take it away.'
} as const

/** Why a copy of a file may not leave for somebody. */
export const fileCopySentences = {
  notAboutThem: 'This file is about somebody whose file is not for this person or service.',
  namedOnly: 'This file is for named people only. It never leaves for anybody else.',
  keptFromThem:
    'An address in this family is kept from this person. A photograph or paper can show where it is, so it is not for them.',
  lookFirst:
    'An address in this family is kept private. Look at the file first: say below that it shows no street, school or house.'
} as const
