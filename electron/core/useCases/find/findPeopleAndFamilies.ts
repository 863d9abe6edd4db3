import { isDeepStrictEqual } from 'node:util'
import type { Kysely } from 'kysely'
import type { z } from 'zod'
import { listFamilyNames } from '../../../../db/queries/familyNames.ts'
import {
  type FoundPerson,
  findFamilies,
  findPeople,
  findPeopleByTerms,
  listFindTokens
} from '../../../../db/queries/personSearch.ts'
import type { ListScope } from '../../../../db/queries/visibleFamilies.ts'
import type { Tables } from '../../../../db/schema/tables.ts'
import { keptIdOf } from '../../../../domain/joining/joined.ts'
import { type FindTerms, readFindTerms } from '../../../../domain/people/findTerms.ts'
import { findSentences } from '../../../../resources/strings/en-GB/find.ts'
import type { findPeopleAndFamilies } from '../../../contract/find.ts'
import type { UseCaseContext } from '../../handler.ts'
import { authorOf } from '../family/askAccess.ts'
import { findListScope } from '../family/listScope.ts'
import { narrowedTo } from './narrowedTo.ts'
import { peopleAsOne, tokensAsOne, withAliases } from './peopleAsOne.ts'
import { listNamedPeople, type NamedPerson } from './personLines.ts'
import { findRingNotice } from './ringNotice.ts'
import { whyFound } from './whyFound.ts'

type Output = z.input<typeof findPeopleAndFamilies.output>

/** Columns that say more than "name, age, school" (domain.md 2.4): only where the worker may know a family's S2. */
const beyondHeadline: ReadonlySet<string> = new Set(['homes', 'numbers'])

/** Where so many begin with what was typed, somebody who is still typing does not wait for those who sound like it. */
const enoughByName = 3

/** People and families by whatever of them was typed, of those that this worker may see; the scope is applied in SQL. */
export async function search(
  context: UseCaseContext,
  { words: typed, limit, only, state, thorough }: z.output<typeof findPeopleAndFamilies.input>
): Promise<Output> {
  return context.store.transact({ author: authorOf(context) }, async unit => {
    const narrowed = (scope: ListScope) => narrowedTo(scope, only, state)
    const scope = narrowed(await findListScope(context, unit.db))
    const asked = readFindTerms(typed)
    const begun = asked.terms.length === asked.words.length ? await findPeople(unit.db, scope, asked.words) : []
    const further =
      begun.length >= (thorough ? limit : enoughByName)
        ? []
        : await findFurther(unit.db, scope, narrowed(await findListScope(context, unit.db, 'S2')), asked)
    const hits = new Map([...further, ...begun].map(({ personId, familyId }) => [personId, familyId]))
    const { families, joined } = await peopleAsOne(unit.db, scope, hits)
    const people = await listNamedPeople(unit.db, [...families.keys()], scope.today, joined)
    const first = new Set(begun.map(({ personId }) => keptIdOf(personId, joined)))
    const rank = (person: NamedPerson) => (first.has(person.id) ? 100 : 0) + nearness(person, asked)
    const shown = [...people.values()]
      .toSorted((a, b) => rank(b) - rank(a) || (a.name < b.name ? -1 : 1))
      .slice(0, limit)
    const shownIds = shown.map(({ id }) => id)
    const tokens = tokensAsOne(await listFindTokens(unit.db, withAliases(shownIds, joined)), joined)
    const familyNames = await listFamilyNames(unit.db, [...families.values()])
    const found = await listFamiliesFound(unit.db, scope, typed, limit)
    const notice = await findRingNotice(context, unit.db, asked)
    unit.audit({ action: 'find.search', subjectIds: [], outcome: 'shown' })
    const shownPeople = shown.map(person => {
      const familyId = families.get(person.id) ?? null
      const why = whyFound(asked.terms, tokens.get(person.id), person)
      return {
        kind: 'person' as const,
        id: person.id,
        familyId,
        title: person.name,
        detail: [person.age(), findSentences.family(familyNames.get(familyId ?? '') ?? ''), ...why].join(' · ')
      }
    })
    return { found: [...found, ...shownPeople].slice(0, limit), notice }
  })
}

/** By how a name sounds, birth, school, and, where the worker may know them, home and numbers. */
async function findFurther(
  db: Kysely<Tables>,
  scope: ListScope,
  more: ListScope,
  { terms }: FindTerms
): Promise<readonly FoundPerson[]> {
  const headline = terms.map(term => ({ ...term, places: term.places.filter(one => !beyondHeadline.has(one.column)) }))
  const all = await findPeopleByTerms(db, more, terms)
  // Almost everybody knows as much of a home as of a name, and one question is enough.
  if (isDeepStrictEqual(more, scope)) return all
  return [...all, ...(await findPeopleByTerms(db, scope, headline))]
}

/** Families take at most a third, so that a common surname does not push the people out. */
async function listFamiliesFound(
  db: Kysely<Tables>,
  scope: ListScope,
  typed: string,
  limit: number
): Promise<Output['found']> {
  if (typed.trim().length < 2) return []
  const rows = await findFamilies(db, scope, typed.trim(), Math.max(1, Math.floor(limit / 3)))
  return rows.map(row => ({
    kind: 'family' as const,
    id: row.id,
    familyId: row.id,
    title: findSentences.family(row.familyName ?? ''),
    detail: row.reference ?? ''
  }))
}

/** Whole names before beginnings of names. */
function nearness(person: NamedPerson, { words }: FindTerms): number {
  const tokens = new Set(person.names.flatMap(name => [...name.forename.split(' '), ...name.surname.split(' ')]))
  return words.filter(word => tokens.has(word)).length
}
