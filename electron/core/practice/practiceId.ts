import { createHash } from 'node:crypto'
import { uuidFromDigest } from '../../../domain/ids.ts'

/** The same key gives the same id in every practice file, so that guides, tests and lessons can name a family. */
export function practiceId(key: string): string {
  return uuidFromDigest(createHash('sha256').update(`marlow-vale/${key}`).digest())
}

/** Bytes for what is random elsewhere (references), drawn from a key so that they stay the same. */
export function practiceBytes(key: string): Uint8Array {
  return createHash('sha256').update(`marlow-vale/bytes/${key}`).digest()
}

export function practicePersonId(familyKey: string, personKey: string): string {
  return practiceId(`${familyKey}/person/${personKey}`)
}
