import { z } from 'zod'
import { PartialDate } from '../../domain/dates/partialDate.ts'
import { type FindFacts, findColumns, findTokensOf } from '../../domain/people/findTokens.ts'
import type { Statements } from './statements.ts'

const Text = z.string().nullable()
const PersonRow = z.object({ placeholder: Text, reference: Text, dateOfBirth: Text, nhsNumber: Text, upn: Text })
const NameRow = z.object({ forename: Text, surname: Text })
const HomeRow = z.object({ lines: Text, town: Text, postcode: Text })
const ContactRow = z.object({ telephone: Text })
const SchoolRow = z.object({ setting: Text })
const KeyRow = z.object({ number: z.number() })
const Lines = z.array(z.string()).catch([])
const Identifier = z.object({ value: z.string() })

const parsed = (text: string | null): unknown => (text === null ? null : JSON.parse(text))

function identifier(text: string | null): readonly string[] {
  const read = Identifier.safeParse(parsed(text))
  return read.success ? [read.data.value] : []
}

/** Open addresses only: a confidential one stands in another table, and nothing here may ever ask for it. */
function readFacts(statements: Statements, personId: string): FindFacts | null {
  const found = statements
    .prepare('SELECT placeholder, reference, dateOfBirth, nhsNumber, upn FROM person WHERE id = ? AND _void = 0')
    .get(personId)
  if (found === undefined) return null
  const person = PersonRow.parse(found)
  const all = (question: string) => statements.prepare(question).all(personId)
  const names = all(`SELECT forename, surname FROM personName
    WHERE personId = ? AND _void = 0 AND (shareClass IS NULL OR shareClass NOT IN ('S4', 'S5'))`).map(row =>
    NameRow.parse(row)
  )
  const homes = all('SELECT lines, town, postcode FROM personAddress WHERE personId = ? AND _void = 0').map(row =>
    HomeRow.parse(row)
  )
  const contacts = all(`SELECT coalesce(normalised, value) AS telephone FROM contactPoint
    WHERE personId = ? AND _void = 0 AND kind <> 'email'`).map(row => ContactRow.parse(row))
  const schools = all('SELECT setting FROM placeOfLearning WHERE personId = ? AND _void = 0').map(row =>
    SchoolRow.parse(row)
  )
  const born = PartialDate.safeParse(parsed(person.dateOfBirth))
  return {
    names: [...names.flatMap(name => [name.forename ?? '', name.surname ?? '']), person.placeholder ?? ''],
    born: born.success ? born.data : null,
    reference: person.reference,
    identifiers: [...identifier(person.nhsNumber), ...identifier(person.upn)],
    telephones: contacts.flatMap(({ telephone }) => telephone ?? []),
    homes: homes.map(({ lines, town, postcode }) => ({
      lines: [...Lines.parse(parsed(lines)), town ?? ''],
      postcode
    })),
    schools: schools.flatMap(({ setting }) => setting ?? [])
  }
}

/** Whether an index of this version holds somebody already: their own save wrote it, and taking it out again is dear. */
export function isPersonFindIndexed(statements: Statements, personId: string): boolean {
  const found = statements
    .prepare('SELECT 1 FROM personSearchKey AS k JOIN personFind AS s ON s.rowid = k.number WHERE k.personId = ?')
    .get(personId)
  return found !== undefined
}

/** Writes what a person is found by, beyond the beginning of a name; an entry in error takes its words out again. */
export function indexPersonFind(statements: Statements, personId: string): void {
  const known = statements.prepare('SELECT number FROM personSearchKey WHERE personId = ?').get(personId)
  if (known !== undefined) statements.prepare('DELETE FROM personFind WHERE rowid = ?').run(KeyRow.parse(known).number)
  const facts = readFacts(statements, personId)
  if (facts === null) return
  const tokens = findTokensOf(facts)
  const columns = findColumns.map(column => tokens[column].toSorted().join(' '))
  if (columns.every(words => words === '')) return
  const number =
    known === undefined
      ? statements.prepare('INSERT INTO personSearchKey (personId) VALUES (?)').run(personId).lastInsertRowid
      : KeyRow.parse(known).number
  statements
    .prepare(`INSERT INTO personFind (rowid, ${findColumns.join(', ')}) VALUES (?, ${findColumns.map(() => '?')})`)
    .run(number, ...columns)
}
