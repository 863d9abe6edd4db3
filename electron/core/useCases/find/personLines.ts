import type { Kysely } from 'kysely'
import { z } from 'zod'
import { listOpenNames, listPersonLines, type PersonLine } from '../../../../db/queries/personSearch.ts'
import type { Tables } from '../../../../db/schema/tables.ts'
import { ageShown } from '../../../../domain/dates/ageShown.ts'
import { boundsOf } from '../../../../domain/dates/compareDates.ts'
import { dateInWords } from '../../../../domain/dates/dateInWords.ts'
import type { Joined } from '../../../../domain/joining/joined.ts'
import { namesAsOne } from '../../../../domain/joining/namesAsOne.ts'
import { sideOf } from '../../../../domain/joining/registerAsOne.ts'
import { displayName } from '../../../../domain/people/displayName.ts'
import { foldText } from '../../../../domain/people/searchTokens.ts'
import { findSentences } from '../../../../resources/strings/en-GB/find.ts'
import { readPartial } from '../../rules/dates.ts'
import { namesOf } from '../../rules/names.ts'
import type { EntryFields } from '../../rules/rule.ts'
import { withAliases } from './peopleAsOne.ts'

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
  today: string,
  joined: readonly Joined[] = []
): Promise<ReadonlyMap<string, NamedPerson>> {
  const ids = withAliases(personIds, joined)
  const lines = linesAsOne(await listPersonLines(db, ids), joined)
  const names = Map.groupBy(namesAsOne(await listOpenNames(db, ids), joined), row => row.personId ?? '')
  return new Map(lines.map(line => [line.id, namedPerson(line, names.get(line.id) ?? [], today)]))
}

/** One line for one human, each part of it from the entry that was chosen for it. */
function linesAsOne(lines: readonly PersonLine[], joined: readonly Joined[]): readonly PersonLine[] {
  return joined.reduce((all, pair) => {
    const [kept, alias] = [pair.personId, pair.aliasId].map(id => all.find(line => line.id === id))
    if (kept === undefined || alias === undefined) return all
    const part = (field: Exclude<keyof PersonLine, 'id'>) =>
      (sideOf(field, pair, kept, alias) === 'alias' ? alias : kept)[field]
    const line = {
      id: kept.id,
      reference: part('reference'),
      personKind: part('personKind'),
      nameStatus: part('nameStatus'),
      placeholder: part('placeholder'),
      dateOfBirth: part('dateOfBirth'),
      dueDate: part('dueDate'),
      deceasedOn: part('deceasedOn')
    }
    return all.flatMap(one => (one === alias ? [] : [one === kept ? line : one]))
  }, lines)
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
