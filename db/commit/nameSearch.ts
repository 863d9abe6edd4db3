import { z } from 'zod'
import { entryKey } from '../../domain/merge/replica.ts'
import { searchTokens } from '../../domain/people/searchTokens.ts'
import type { Statements } from './statements.ts'

const NameRow = z.object({ id: z.string(), forename: z.string().nullable(), surname: z.string().nullable() })
const PersonRow = z.object({ placeholder: z.string().nullable() })
const KeyRow = z.object({ number: z.number() })
const ValueRow = z.object({ val: z.string() })

function otherSpellings(statements: Statements, nameId: string): readonly string[] {
  return statements
    .prepare(`SELECT val FROM sync_alt WHERE rec = ? AND field IN ('forename', 'surname')`)
    .all(entryKey('personName', nameId))
    .map(row => z.json().parse(JSON.parse(ValueRow.parse(row).val)))
    .filter(value => typeof value === 'string')
}

function listNames(statements: Statements, personId: string): readonly string[] {
  const rows = statements
    .prepare(
      `SELECT id, forename, surname FROM personName
       WHERE personId = ? AND _void = 0 AND (shareClass IS NULL OR shareClass NOT IN ('S4', 'S5'))`
    )
    .all(personId)
    .map(row => NameRow.parse(row))
  const person = statements.prepare('SELECT placeholder FROM person WHERE id = ? AND _void = 0').get(personId)
  const placeholder = person === undefined ? null : PersonRow.parse(person).placeholder
  return [
    ...rows.flatMap(row => [row.forename ?? '', row.surname ?? '', ...otherSpellings(statements, row.id)]),
    placeholder ?? ''
  ]
}

/**
 * Writes the words a person is found by: every name they ever had, old ones too. Names for named people only stay out,
 * or the search would tell everybody that they exist.
 */
export function indexPerson(statements: Statements, personId: string): void {
  const names = listNames(statements, personId)
  const tokens = [...new Set(names.flatMap(searchTokens))].toSorted().join(' ')
  const known = statements.prepare('SELECT number FROM personSearchKey WHERE personId = ?').get(personId)
  if (known !== undefined) {
    statements.prepare('DELETE FROM personSearch WHERE rowid = ?').run(KeyRow.parse(known).number)
  }
  if (tokens === '') return
  const number =
    known === undefined
      ? statements.prepare('INSERT INTO personSearchKey (personId) VALUES (?)').run(personId).lastInsertRowid
      : KeyRow.parse(known).number
  statements
    .prepare('INSERT INTO personSearch (rowid, personId, tokens) VALUES (?, ?, ?)')
    .run(number, personId, tokens)
}
