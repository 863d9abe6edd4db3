import { sql } from 'kysely'
import type { Product } from './product.ts'

export type Openable = { readonly familyId: string; readonly workerId: string }

const wanted = 300

/** Families spread over the whole file, each with the worker who leads it and may open it. */
export async function listOpenable({ store }: Product): Promise<readonly Openable[]> {
  const { rows } = await sql<Openable>`
    SELECT a.familyId, a.workerId FROM allocation AS a
    WHERE a.allocationRole = 'lead'
      AND NOT EXISTS (SELECT 1 FROM episode AS e WHERE e.familyId = a.familyId AND e.restricted = 1)
    ORDER BY a.familyId`.execute(store.db)
  const step = Math.max(1, Math.floor(rows.length / wanted))
  const spread = rows.filter((_, place) => place % step === 0).slice(0, wanted)
  // Neighbours in the file are not opened one after the other, or the second would find its pages at hand.
  return spread.map((_, turn) => spread[(turn * 97) % spread.length]).filter(family => family !== undefined)
}
