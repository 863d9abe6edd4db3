import type { Kysely } from 'kysely'
import type { Tables } from '../schema/tables.ts'

const ranked = ['yes', 'no', 'not_known'] as const

/** What is recorded of a person's parental responsibility for any child; silence is "not asked" and never a no. */
export async function findRecordedResponsibility(
  db: Kysely<Tables>,
  personId: string
): Promise<'yes' | 'no' | 'not_known' | 'not_asked'> {
  const rows = await db
    .selectFrom('relationship')
    .select('parentalResponsibility')
    .where('fromPersonId', '=', personId)
    .where('_void', '=', 0)
    .execute()
  const answers = rows.map(row => row.parentalResponsibility)
  return ranked.find(answer => answers.includes(answer)) ?? 'not_asked'
}
