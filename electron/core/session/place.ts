import { z } from 'zod'
import type { Store } from '../../../db/commit/store.ts'
import { findNote, keepNote } from './meta.ts'

const Place = z.strictObject({ address: z.string(), focus: z.string().nullable(), caret: z.int().nullable() })
type Place = z.infer<typeof Place>

const keyOf = (workerId: string) => `place:${workerId}`

/** Kept in the encrypted file: an address names a family. */
export async function rememberPlace(store: Store, workerId: string, place: Place): Promise<void> {
  await keepNote(store, keyOf(workerId), JSON.stringify(Place.parse(place)))
}

export async function readPlace(store: Store, workerId: string) {
  const stored = await findNote(store, keyOf(workerId))
  return stored === null ? { address: null, focus: null, caret: null } : Place.parse(JSON.parse(stored))
}
