import { join } from 'node:path'

/** Where the parts of one worker's file lie on this computer. */
export type FilePlaces = {
  readonly profile: string
  readonly file: string
  /** A file that is being made stands here until it is whole; nobody has typed anything into it yet. */
  readonly making: string
}

export const fileName = 'goldthread.db'
export const keyringFileName = 'keyring.json'

export function filePlaces(profile: string): FilePlaces {
  return { profile, file: join(profile, fileName), making: join(profile, 'making') }
}
