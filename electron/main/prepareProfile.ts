import { accessSync, constants, mkdirSync } from 'node:fs'
import { storageSentences } from '../../resources/strings/en-GB/storage.ts'

/**
 * Makes the person's folder and answers with a sentence when nothing can be written there. Asked before Chromium is:
 * where it cannot write its lock, it says that Goldthread is running already.
 */
export function prepareProfile(profile: string): string | null {
  try {
    mkdirSync(profile, { recursive: true, mode: 0o700 })
    accessSync(profile, constants.W_OK)
    return null
  } catch (error) {
    const { title, kept, next } = storageSentences[isFull(error) ? 'diskFull' : 'folderReadOnly']
    return `${title} ${kept} ${next}`
  }
}

function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOSPC'
}
