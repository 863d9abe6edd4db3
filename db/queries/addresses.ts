import type { Kysely } from 'kysely'
import type { Tables } from '../schema/tables.ts'
import { isCurrentOn } from './currentOn.ts'

/** The nights of every other home that this person has on a day, whether it is kept private or not. */
export async function listCurrentNights(
  db: Kysely<Tables>,
  personId: string,
  exceptIds: readonly string[],
  today: string
): Promise<readonly number[]> {
  const columns = ['id', 'to', 'nights'] as const
  const open = await db
    .selectFrom('personAddress')
    .select(columns)
    .where('personId', '=', personId)
    .where('_void', '=', 0)
    .execute()
  const kept = await db
    .selectFrom('safeAddress')
    .select(columns)
    .where('personId', '=', personId)
    .where('_void', '=', 0)
    .execute()
  return [...open, ...kept]
    .filter(row => !exceptIds.includes(row.id) && isCurrentOn(row.to, today))
    .flatMap(row => (row.nights === null ? [] : [row.nights]))
}
