import { createHash } from 'node:crypto'
import { uuidFromDigest } from '../../../domain/ids.ts'

/**
 * The id that an entry has in its compartment after it was moved there from the open bucket. Worked out, not kept: so
 * whoever holds the open entry can tell that it was moved, and two laptops that move it offline name the same entry.
 */
export function movedId(openId: string): string {
  return uuidFromDigest(createHash('sha256').update(`moved/${openId}`).digest())
}
