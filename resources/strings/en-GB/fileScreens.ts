import type { FileKind } from '../../../domain/attachments/fileKinds.ts'

const kinds: Readonly<Record<FileKind, string>> = {
  'application/pdf': 'Paper (PDF)',
  'image/png': 'Picture (PNG)',
  'image/jpeg': 'Photograph (JPEG)',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Document (Word)',
  'text/plain': 'Plain text',
  'audio/mp4': 'Sound recording',
  'audio/mpeg': 'Sound recording'
}

/** 820 bytes, 14 KB, 3.2 MB. */
function sizeInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} KB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

export const fileScreens = {
  title: 'Files of this note',
  kinds,
  size: sizeInWords,
  points: (width: number, height: number) => `${width} by ${height} points`,
  pages: (pages: number) => (pages === 1 ? '1 page' : `${pages} pages`),
  none: 'No file is kept with this note.',
  choose: 'Choose a file',
  how: 'Or drop a file on this page, or paste a picture. Photographs and papers (pdf, jpg, png, docx, txt, m4a, mp3) of up to 20 megabytes. Where a picture was taken is removed.',
  notInjuries: 'Never photograph an injury: ring first.',
  dropHere: 'Let go to add it to this note',
  sending: (name: string) => `${name} is being looked over`,
  refused: (name: string) => `${name}:`,
  understood: 'Understood',
  pendingTitle: (name: string) => `Not kept with the note yet: ${name}`,
  what: 'What is it?',
  whatHint: 'In a few words, such as “Letter from school”. It is seen by everybody who may read the file.',
  about: 'About whom',
  aboutHint: 'None ticked: the whole family.',
  whoReads: 'Who may read it',
  named: 'Only people who are named for it see this file, or that it is there.',
  keep: 'Keep it with the note',
  kept: 'The file is kept with the note.',
  forget: 'Throw it away',
  forgotten: 'The file was not kept. It is still where you took it from.',
  aboutNames: (names: string) => `About ${names}`,
  wholeFamily: 'The whole family',
  added: (when: string, by: string) => `Added ${when} by ${by}`,
  elsewhere: 'Still on the laptop of whoever added it',
  look: 'Look at it',
  hide: 'Put it away',
  picture: (name: string) => `Picture: ${name}`,
  notShown: 'Goldthread does not open this kind of file. Save a copy to read it in another program.',
  notDrawn: 'This picture cannot be shown here. The file is kept as it is.',
  cut: 'Only the beginning is shown.',
  save: 'Save a copy',
  saveTitle: 'Save a copy outside the encrypted file?',
  saveWhat:
    'Everybody who uses the folder that you save to can open the copy, and Goldthread can neither lock it nor take it back. That you made it stands in the history. Delete it when it has done its work.',
  forWhom: 'Whom is it for?',
  looked: 'I have looked at this file: it shows no street, school, house or number that must stay private.',
  saveYes: 'Choose where, and save',
  saveNo: 'Not now',
  saved: 'The copy is saved. Delete it when it has done its work.',
  saveFailed: 'The copy could not be written there. Choose another folder; the file in Goldthread is as it was.',
  takeAway: 'Take away',
  reason: 'Why is it taken away?',
  takenAway: 'The file is taken away from the note.',
  away: (count: number) => `Taken away: ${count}`,
  bringBack: 'Bring it back',
  withDraft: 'The note it belonged to was thrown away',
  jotPhoto: 'Add a photograph',
  jotWith: (name: string) => `With the photograph ${name}`,
  jotPhotoOff: 'Remove the photograph'
} as const
