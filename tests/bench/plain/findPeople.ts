import type { FoundPerson } from '../../../db/queries/personSearch.ts'
import type { PlainFile } from './load.ts'

const visible = 'NOT EXISTS (SELECT 1 FROM episode r WHERE r.familyId = m.familyId AND r.restricted = 1)'

/** People by the beginnings of their names by hand, in families that are not restricted. */
export function preparePlainFind(file: PlainFile): (match: string, limit: number) => readonly FoundPerson[] {
  const statement = file.prepare<[string, number], FoundPerson>(`
    SELECT k.personId, m.familyId FROM personSearch s JOIN personSearchKey k ON k.number = s.rowid
    JOIN familyMember m ON m.personId = k.personId WHERE s.tokens MATCH ? AND ${visible} LIMIT ?`)
  return (match, limit) => statement.all(match, limit)
}
