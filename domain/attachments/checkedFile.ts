import type { FileKind } from './fileKinds.ts'

/** Why a file is not taken in. Each has a sentence that names the limit. */
export const fileRefusals = [
  'empty',
  'tooLarge',
  'typeNotAllowed',
  'notWhatItSays',
  'unreadable',
  'incomplete',
  'tooManyPoints',
  'unpacksTooLarge',
  'holdsProgram',
  'holdsLink',
  'holdsFile',
  'passphrase',
  'tooLong',
  'checkEnded'
] as const
export type FileRefusal = (typeof fileRefusals)[number]

/** What is told of a file that was looked over: how large a picture is, how many pages a paper has, where they are known. */
export type FileFacts = {
  readonly width: number | null
  readonly height: number | null
  readonly pages: number | null
}
export const noFacts: FileFacts = { width: null, height: null, pages: null }

/** `bytes` are what is kept: the file without what tells a place. */
export type CheckedFile =
  | { readonly kept: true; readonly kind: FileKind; readonly bytes: Uint8Array; readonly facts: FileFacts }
  | { readonly kept: false; readonly because: FileRefusal }

export type FileToCheck = { readonly fileName: string; readonly bytes: Uint8Array }

/** Met while a file is read; the check turns it into its verdict. */
export class RefusedFile extends Error {
  readonly because: FileRefusal
  constructor(because: FileRefusal, where: string) {
    super(`${because}: ${where}`)
    this.name = 'RefusedFile'
    this.because = because
  }
}
