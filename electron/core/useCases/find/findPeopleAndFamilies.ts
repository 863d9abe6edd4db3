import type { Kysely } from 'kysely'
import type { z } from 'zod'
import { listFamilyNames } from '../../../../db/queries/familyNames.ts'
import { findFamilies, findPeople } from '../../../../db/queries/personSearch.ts'
import type { Tables } from '../../../../db/schema/tables.ts'
import { findSentences } from '../../../../resources/strings/en-GB/find.ts'
import type { findPeopleAndFamilies } from '../../../contract/find.ts'
import type { UseCaseContext } from '../../handler.ts'
import { authorOf } from '../family/askAccess.ts'
import { findListScope } from '../family/listScope.ts'
import { listNamedPeople, type NamedPerson } from './personLines.ts'
import { findRingNotice } from './ringNotice.ts'
import { readSearchWords, type SearchWords } from './searchWords.ts'

type Output = z.input<typeof findPeopleAndFamilies.output>

/** Everybody and every family whose name begins so, of those that this worker may see; the scope is applied in SQL. */
export async function search(
  context: UseCaseContext,
  { words: typed, limit }: z.output<typeof findPeopleAndFamilies.input>
): Promise<Output> {
  return context.store.transact({ author: authorOf(context) }, async unit => {
    const scope = await findListScope(context, unit.db)
    const asked = readSearchWords(typed)
    const hits = await findPeople(unit.db, scope, asked.words)
    const people = await listNamedPeople(
      unit.db,
      hits.map(({ personId }) => personId),
      scope.today
    )
    const familyNames = await listFamilyNames(
      unit.db,
      hits.map(({ familyId }) => familyId)
    )
    const found = hits.flatMap(({ personId, familyId }) => {
      const person = people.get(personId)
      const fits = person && (asked.bornOn === null || person.bornOn === asked.bornOn)
      return fits ? [{ person, familyId }] : []
    })
    const ordered = found.toSorted((a, b) => nearness(b.person, asked) - nearness(a.person, asked) || byName(a, b))
    const families = await listFamiliesFound(unit.db, scope, typed, limit)
    const notice = await findRingNotice(context, unit.db, asked)
    unit.audit({ action: 'find.search', subjectIds: [], outcome: 'shown' })
    const shownPeople = ordered.slice(0, limit).map(({ person, familyId }) => ({
      kind: 'person' as const,
      id: person.id,
      familyId,
      title: person.name,
      detail: [person.age(), findSentences.family(familyNames.get(familyId) ?? '')].join(' · ')
    }))
    return { found: [...families, ...shownPeople].slice(0, limit), notice }
  })
}

/** Families take at most a third, so that a common surname does not push the people out. */
async function listFamiliesFound(
  db: Kysely<Tables>,
  scope: Awaited<ReturnType<typeof findListScope>>,
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
function nearness(person: NamedPerson, { words }: SearchWords): number {
  const tokens = new Set(person.names.flatMap(name => [...name.forename.split(' '), ...name.surname.split(' ')]))
  return words.filter(word => tokens.has(word)).length
}

const byName = (a: { readonly person: NamedPerson }, b: { readonly person: NamedPerson }) =>
  a.person.name < b.person.name ? -1 : 1
