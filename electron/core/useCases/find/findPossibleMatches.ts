import type { Kysely } from 'kysely'
import type { z } from 'zod'
import { listFamilyNames } from '../../../../db/queries/familyNames.ts'
import {
  type BirthDay,
  findPeople,
  findPeopleByTerms,
  listBornOn,
  listFindTokens
} from '../../../../db/queries/personSearch.ts'
import type { ListScope } from '../../../../db/queries/visibleFamilies.ts'
import { findVisibleFamilies } from '../../../../db/queries/visiblePeople.ts'
import type { Tables } from '../../../../db/schema/tables.ts'
import { isIsoDate, isRealDay } from '../../../../domain/dates/isoDate.ts'
import type { FindPlace, FindTerm } from '../../../../domain/people/findTerms.ts'
import { numberToken, telephoneToken } from '../../../../domain/people/findTokens.ts'
import { foldText } from '../../../../domain/people/searchTokens.ts'
import type { findPossibleMatches } from '../../../contract/find.ts'
import type { UseCaseContext } from '../../handler.ts'
import { authorOf } from '../family/askAccess.ts'
import { findListScope } from '../family/listScope.ts'
import { judgeMatch, type TypedMatch } from './judgeMatch.ts'
import { peopleAsOne, tokensAsOne } from './peopleAsOne.ts'
import { listNamedPeople } from './personLines.ts'

type Output = z.input<typeof findPossibleMatches.output>

const most = 20

/** "Do we know them?": candidates with the reasons in words, never merged, and only people whom this worker may see. */
export async function match(
  context: UseCaseContext,
  input: z.output<typeof findPossibleMatches.input>
): Promise<Output> {
  const typed = {
    forename: foldText(input.forename),
    surname: foldText(input.surname),
    bornOn: input.dateOfBirth !== null && isIsoDate(input.dateOfBirth) ? input.dateOfBirth : null,
    identifiers: input.identifiers.map(numberToken).filter(number => number !== ''),
    telephone: input.telephone === null ? null : telephoneToken(input.telephone) || null,
    postcode: input.postcode === null ? null : numberToken(input.postcode) || null
  }
  return context.store.transact({ author: authorOf(context) }, async unit => {
    const scope = await findListScope(context, unit.db)
    const more = await findListScope(context, unit.db, 'S2')
    const candidates = await listCandidates(unit.db, scope, typed)
    const further = await findPeopleByTerms(unit.db, more, furtherTerms(typed))
    for (const { personId, familyId } of further) candidates.set(personId, familyId)
    const { families, joined } = await peopleAsOne(unit.db, scope, candidates)
    const people = await listNamedPeople(unit.db, [...families.keys()], scope.today, joined)
    const mayKnow = further.map(({ personId }) => personId)
    const tokens = tokensAsOne(await listFindTokens(unit.db, mayKnow), joined)
    const judged = [...people.values()]
      .map(person => ({ person, ...judgeMatch(typed, person, tokens.get(person.id) ?? nothingKnown) }))
      .filter(({ reasons }) => reasons.length > 0)
      .toSorted((a, b) => b.strength - a.strength || (a.person.name < b.person.name ? -1 : 1))
      .slice(0, most)
    const names = await listFamilyNames(unit.db, [...families.values()])
    unit.audit({ action: 'find.match', subjectIds: judged.map(({ person }) => person.id), outcome: 'shown' })
    return {
      matches: judged.map(({ person, reasons }) => ({
        personId: person.id,
        name: person.name,
        born: person.born,
        familyName: names.get(families.get(person.id) ?? '') ?? null,
        reasons: [...reasons]
      }))
    }
  })
}

const nothingKnown = { homes: [], numbers: [] }

/** People under one of the numbers, or with the first name at the postcode: asked only where they may be known. */
function furtherTerms({ forename, identifiers, telephone, postcode }: TypedMatch): readonly FindTerm[] {
  const numbers = [...identifiers, ...(telephone === null ? [] : [telephone])]
  const places: readonly FindPlace[] = [
    ...numbers.map(token => ({ column: 'numbers' as const, token, begins: false })),
    ...(postcode === null || forename === '' ? [] : [{ column: 'homes' as const, token: postcode, begins: false }])
  ]
  return places.length === 0 ? [] : [{ typed: '', places }]
}

/** Everybody born on the day, or with day and month swapped, and everybody of that name; cut down to the visible. */
async function listCandidates(db: Kysely<Tables>, scope: ListScope, typed: TypedMatch): Promise<Map<string, string>> {
  const born = await listBornOn(db, daysOf(typed.bornOn))
  const visible = await findVisibleFamilies(db, scope, born)
  const words = `${typed.forename} ${typed.surname}`.split(' ').filter(word => word !== '')
  const named = words.length < 2 ? [] : await findPeople(db, scope, words)
  return new Map([...visible, ...named.map(({ personId, familyId }) => [personId, familyId] as const)])
}

function daysOf(bornOn: string | null): readonly BirthDay[] {
  if (bornOn === null) return []
  const [year = 0, month = 0, day = 0] = bornOn.split('-').map(Number)
  const swapped = { year, month: day, day: month }
  return month !== day && isRealDay(swapped) ? [{ year, month, day }, swapped] : [{ year, month, day }]
}
