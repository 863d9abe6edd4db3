import { z } from 'zod'
import { NoteShareClass } from '../../../domain/notes/words.ts'
import { ReadyFile } from '../../../electron/contract/attachment.ts'

/** A file that was looked over and waits in the encrypted file until somebody says what it is and who may read it. */
export const WaitingFile = z.strictObject({
  /** Of the entry it will be, so that a repeat after a crash keeps it once. */
  id: z.string(),
  uploadId: z.string(),
  fileName: z.string(),
  file: ReadyFile,
  title: z.string(),
  aboutIds: z.array(z.string()),
  shareClass: NoteShareClass
})
export type WaitingFile = z.infer<typeof WaitingFile>

export const WaitingFiles = z.array(WaitingFile)
export type WaitingFiles = z.infer<typeof WaitingFiles>
export const waitingKey = (familyId: string, noteId: string) => `files/${familyId}/${noteId}`
