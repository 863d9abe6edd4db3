import type { PlainFile } from './load.ts'
import { plainJson } from './schema.ts'

const ofFamily = [
  'familyMember',
  'episode',
  'allocation',
  'involvedAgency',
  'agreement',
  'sharingPreference',
  'lawfulBasis'
]
const ofPerson = ['personName', 'personAddress', 'contactPoint', 'placeOfLearning']
const members = 'SELECT personId FROM familyMember WHERE familyId = ?'

const questions: readonly (readonly [table: string, where: string])[] = [
  ['family', 'id = ?'],
  ...ofFamily.map(table => [table, 'familyId = ?'] as const),
  ['person', `id IN (${members})`],
  ...ofPerson.map(table => [table, `personId IN (${members})`] as const),
  ['relationship', `fromPersonId IN (${members})`]
]

export type PlainEntry = { readonly type: string; readonly row: Record<string, unknown> }

/** The whole register of one family by hand: one compiled question a table, JSON read where a column holds some. */
export function preparePlainOpen(file: PlainFile): (familyId: string) => readonly PlainEntry[] {
  const statements = questions.map(([type, where]) => ({
    type,
    json: plainJson[type] ?? [],
    statement: file.prepare<[string], Record<string, unknown>>(`SELECT * FROM ${type} WHERE ${where} ORDER BY id`)
  }))
  return familyId => {
    const entries: PlainEntry[] = []
    for (const { type, json, statement } of statements) {
      for (const row of statement.all(familyId)) {
        for (const column of json) if (row[column] !== null) row[column] = JSON.parse(String(row[column]))
        entries.push({ type, row })
      }
    }
    return entries
  }
}
