import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { FindTerm } from '../../domain/people/findTerms.ts'
import type { FindTokens } from '../../domain/people/findTokens.ts'
import type { Tables } from '../schema/tables.ts'
import { type ListScope, stillVisible, visibleFamilies, withNewestEpisode } from './visibleFamilies.ts'

export type FoundPerson = { readonly personId: string; readonly familyId: string }

/** More than this many hits is a search for everybody: one more letter says more than one more page. */
const most = 200

/** Every word must begin one of the names; the words were folded to letters and digits, so nothing of them is syntax. */
export function prefixMatch(words: readonly string[]): string {
  return words.map(word => `"${word.replaceAll('"', '')}"*`).join(' AND ')
}

/**
 * People by the beginnings of their names, and the family that shows them, already cut down to what this worker may see.
 * Few families are looked through from their own side; a whole locality or service from the side of the names.
 */
export async function findPeople(
  db: Kysely<Tables>,
  scope: ListScope,
  words: readonly string[]
): Promise<readonly FoundPerson[]> {
  return words.length === 0 ? [] : findInIndex(db, scope, { index: 'personSearch', match: prefixMatch(words) })
}

/** Every term must be found in one of its columns; a column that this worker may not know of is left out of the terms. */
export async function findPeopleByTerms(
  db: Kysely<Tables>,
  scope: ListScope,
  terms: readonly FindTerm[]
): Promise<readonly FoundPerson[]> {
  if (terms.length === 0 || terms.some(({ places }) => places.length === 0)) return []
  return findInIndex(db, scope, { index: 'personFind', match: terms.map(termMatch).join(' AND ') })
}

function termMatch({ places }: FindTerm): string {
  const one = ({ column, token, begins }: FindTerm['places'][number]) =>
    `${column} : "${token.replaceAll('"', '')}"${begins ? '*' : ''}`
  return `(${places.map(one).join(' OR ')})`
}

type Asked = { readonly index: 'personSearch' | 'personFind'; readonly match: string }

async function findInIndex(db: Kysely<Tables>, scope: ListScope, asked: Asked): Promise<readonly FoundPerson[]> {
  const wide = scope.everyFamily || scope.localityId !== null
  const question = wide ? fromIndex(scope, asked) : fromFamilies(scope, asked)
  const { rows } = await question.execute(db)
  const seen = new Set<string>()
  return rows.filter(({ personId }) => !seen.has(personId) && seen.add(personId))
}

function fromIndex(scope: ListScope, { index, match }: Asked): RawBuilder<FoundPerson> {
  return sql<FoundPerson>`
    SELECT k.personId, f.id AS familyId
    FROM ${sql.table(index)} AS s
    JOIN personSearchKey AS k ON k.number = s.rowid
    JOIN familyMember AS m ON m.personId = k.personId AND m._void = 0
    JOIN family AS f ON f.id = m.familyId AND f._void = 0
    ${withNewestEpisode}
    WHERE s.${sql.ref(index)} MATCH ${match} AND ${stillVisible(scope)}
    LIMIT ${most}`
}

function fromFamilies(scope: ListScope, { index, match }: Asked): RawBuilder<FoundPerson> {
  return sql<FoundPerson>`
    WITH mine AS MATERIALIZED (
      SELECT k.number, m.personId, f.id AS familyId FROM ${visibleFamilies(
        scope,
        sql`
        JOIN familyMember AS m ON m.familyId = f.id AND m._void = 0
        JOIN personSearchKey AS k ON k.personId = m.personId`
      )}
    )
    SELECT mine.personId, mine.familyId FROM ${sql.table(index)} AS s JOIN mine ON mine.number = s.rowid
    WHERE s.${sql.ref(index)} MATCH ${match}
    LIMIT ${most}`
}

/** Families by the beginning of their name, or by their whole reference. */
export async function findFamilies(
  db: Kysely<Tables>,
  scope: ListScope,
  typed: string,
  limit: number
): Promise<readonly { readonly id: string; readonly familyName: string | null; readonly reference: string | null }[]> {
  const beginning = `${typed.replaceAll(/[\\%_]/g, letter => `\\${letter}`)}%`
  const found = await sql<{ id: string; familyName: string | null; reference: string | null }>`
    SELECT f.id, f.familyName, f.reference FROM ${visibleFamilies(scope)}
      AND (f.familyName LIKE ${beginning} ESCAPE '\\' OR f.reference = ${typed.toUpperCase()})
    ORDER BY f.familyName COLLATE NOCASE, f.id LIMIT ${limit}`.execute(db)
  return found.rows
}

export type PersonLine = {
  readonly id: string
  readonly reference: string | null
  readonly personKind: string | null
  readonly nameStatus: string | null
  readonly placeholder: string | null
  readonly dateOfBirth: string | null
  readonly dueDate: string | null
  readonly deceasedOn: string | null
}

export async function listPersonLines(
  db: Kysely<Tables>,
  personIds: readonly string[]
): Promise<readonly PersonLine[]> {
  if (personIds.length === 0) return []
  return db
    .selectFrom('person')
    .select(['id', 'reference', 'personKind', 'nameStatus', 'placeholder', 'dateOfBirth', 'dueDate', 'deceasedOn'])
    .where('id', 'in', personIds)
    .where('_void', '=', 0)
    .execute()
}

/** Every name of these people that is not kept for named people only. */
export async function listOpenNames(db: Kysely<Tables>, personIds: readonly string[]) {
  if (personIds.length === 0) return []
  return db
    .selectFrom('personName')
    .select(['personId', 'nameType', 'forename', 'surname', 'singleName', 'to'])
    .where('personId', 'in', personIds)
    .where('_void', '=', 0)
    .where(sql<boolean>`(shareClass IS NULL OR shareClass NOT IN ('S4', 'S5'))`)
    .execute()
}

/** What each of these people is found by: for the reason beside a hit, and for the score of a possible match. */
export async function listFindTokens(
  db: Kysely<Tables>,
  personIds: readonly string[]
): Promise<ReadonlyMap<string, FindTokens>> {
  if (personIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('personSearchKey as k')
    .innerJoin('personFind as s', 's.rowid', 'k.number')
    .select(['k.personId', 's.names', 's.sounds', 's.schools', 's.birth', 's.homes', 's.numbers'])
    .where('k.personId', 'in', personIds)
    .execute()
  const words = (column: string) => column.split(' ').filter(word => word !== '')
  return new Map(
    rows.map(row => [
      row.personId,
      {
        names: words(row.names),
        sounds: words(row.sounds),
        schools: words(row.schools),
        birth: words(row.birth),
        homes: words(row.homes),
        numbers: words(row.numbers)
      }
    ])
  )
}

export type BirthDay = { readonly year: number; readonly month: number; readonly day: number }

/** Everybody born on one of these days, whoever may see them: the caller asks who may. */
export async function listBornOn(db: Kysely<Tables>, days: readonly BirthDay[]): Promise<readonly string[]> {
  const ids: string[] = []
  for (const { year, month, day } of days) {
    const found = await sql<{ id: string }>`SELECT id FROM person WHERE _void = 0
      AND json_extract(dateOfBirth, '$.year') = ${year} AND json_extract(dateOfBirth, '$.month') = ${month}
      AND json_extract(dateOfBirth, '$.day') = ${day} LIMIT 500`.execute(db)
    ids.push(...found.rows.map(row => row.id))
  }
  return ids
}

/** The families that a person belongs to, whoever may see them: for the decision about each of them. */
export async function listFamilyIdsOf(db: Kysely<Tables>, personIds: readonly string[]): Promise<readonly string[]> {
  if (personIds.length === 0) return []
  const rows = await db
    .selectFrom('familyMember')
    .select('familyId')
    .distinct()
    .where('personId', 'in', personIds)
    .where('_void', '=', 0)
    .execute()
  return rows.flatMap(row => (row.familyId === null ? [] : [row.familyId]))
}
