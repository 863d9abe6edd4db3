import { createHash } from 'node:crypto'
import { uuidFromDigest } from '../../../../domain/ids.ts'

const digest = (words: string) => createHash('sha256').update(words).digest()

/** An id that follows from ids the window made: a save repeated after a crash writes the same entries, not new ones. */
export function idFrom(words: string): string {
  return uuidFromDigest(digest(`id/${words}`))
}

/** Bytes for a reference: they follow from a random id, so they say no more about a family than chance does. */
export function randomFrom(words: string): Uint8Array {
  return digest(`random/${words}`)
}
