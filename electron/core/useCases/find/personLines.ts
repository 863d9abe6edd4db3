import type { Kysely } from 'kysely'
import { z } from 'zod'
import { listOpenNames, listPersonLines, type PersonLine } from '../../../../db/queries/personSearch.ts'
import type { Tables } from '../../../../db/schema/tables.ts'
import { ageShown } from '../../../../domain/dates/ageShown.ts'
import { boundsOf } from '../../../../domain/dates/compareDates.ts'
import { dateInWords } from '../../../../domain/dates/dateInWords.ts'
import { displayName } from '../../../../domain/people/displayName.ts'
import { foldText } from '../../../../domain/people/searchTokens.ts'
import { findSentences } from '../../../../resources/strings/en-GB/find.ts'
import { readPartial } from '../../rules/dates.ts'
import { namesOf } from '../../rules/names.ts'
import type { EntryFields } from '../../rules/rule.ts'

export type NamedPerson = {
  readonly id: string
  readonly name: string
  /** Worked out only for those who are shown: it costs more than finding them. */
  readonly age: () => string
  readonly born: string
  /** The one day of birth, where it is known to the day. */
  readonly bornOn: string | null
  /** Names in full other than the one shown. */
  readonly others: readonly string[]
  /** Every name as its folded words: "kelly holroyd". */
  readonly names: readonly { readonly forename: string; readonly surname: string }[]
}

const Parsed = z.json()
const parsed = (text: string | null) => (text === null ? null : Parsed.parse(JSON.parse(text)))

/** People in two questions however many: who they are, and every name they have that is not kept for named people. */
export async function listNamedPeople(
  db: Kysely<Tables>,
  personIds: readonly string[],
  today: string
): Promise<ReadonlyMap<string, NamedPerson>> {
  const lines = await listPersonLines(db, personIds)
  const names = Map.groupBy(await listOpenNames(db, personIds), row => row.personId ?? '')
  return new Map(lines.map(line => [line.id, namedPerson(line, names.get(line.id) ?? [], today)]))
}

type NameRow = Awaited<ReturnType<typeof listOpenNames>>[number]

function namedPerson(line: PersonLine, rows: readonly NameRow[], today: string): NamedPerson {
  const fields: EntryFields = { nameStatus: line.nameStatus, placeholder: line.placeholder }
  const names = rows.map(row => ({ ...row, to: parsed(row.to) }))
  const { date: born } = readPartial(parsed(line.dateOfBirth))
  const { date: died } = readPartial(parsed(line.deceasedOn))
  const bounds = born === null ? null : boundsOf(born)
  const name = displayName(namesOf(fields, names))
  return {
    id: line.id,
    name,
    others: rows
      .map(row => [row.forename, row.surname].filter(Boolean).join(' '))
      .filter(other => !other.split(' ').every(word => name.split(' ').includes(word))),
    age: () =>
      ageShown(
        { born, ...(line.dueDate === null ? {} : { dueOn: line.dueDate }), ...(died === null ? {} : { died }) },
        today
      ),
    born: born === null ? findSentences.birthNotKnown : dateInWords(born),
    bornOn: bounds !== null && bounds.earliest === bounds.latest ? bounds.earliest : null,
    names: rows.map(row => ({ forename: foldText(row.forename ?? ''), surname: foldText(row.surname ?? '') }))
  }
}
