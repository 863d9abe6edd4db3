import type { Kysely } from 'kysely'
import type { z } from 'zod'
import { listFamilyNames } from '../../../../db/queries/familyNames.ts'
import { type BirthDay, findPeople, listBornOn } from '../../../../db/queries/personSearch.ts'
import type { ListScope } from '../../../../db/queries/visibleFamilies.ts'
import { findVisibleFamilies } from '../../../../db/queries/visiblePeople.ts'
import type { Tables } from '../../../../db/schema/tables.ts'
import { isIsoDate, isRealDay } from '../../../../domain/dates/isoDate.ts'
import { foldText } from '../../../../domain/people/searchTokens.ts'
import { soundAlikeKey } from '../../../../domain/people/soundAlikeKey.ts'
import { findSentences } from '../../../../resources/strings/en-GB/find.ts'
import type { findPossibleMatches } from '../../../contract/find.ts'
import type { UseCaseContext } from '../../handler.ts'
import { authorOf } from '../family/askAccess.ts'
import { findListScope } from '../family/listScope.ts'
import { listNamedPeople, type NamedPerson } from './personLines.ts'

type Output = z.input<typeof findPossibleMatches.output>
type Typed = { readonly forename: string; readonly surname: string; readonly bornOn: string | null }

const most = 20

/** "Do we know them?": candidates with the reasons in words, never merged, and only people whom this worker may see. */
export async function match(
  context: UseCaseContext,
  input: z.output<typeof findPossibleMatches.input>
): Promise<Output> {
  const typed = {
    forename: foldText(input.forename),
    surname: foldText(input.surname),
    bornOn: input.dateOfBirth !== null && isIsoDate(input.dateOfBirth) ? input.dateOfBirth : null
  }
  return context.store.transact({ author: authorOf(context) }, async unit => {
    const scope = await findListScope(context, unit.db)
    const families = await listCandidates(unit.db, scope, typed)
    const people = await listNamedPeople(unit.db, [...families.keys()], scope.today)
    const judged = [...people.values()]
      .map(person => ({ person, ...judge(typed, person) }))
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

/** Everybody born on the day, or with day and month swapped, and everybody of that name; cut down to the visible. */
async function listCandidates(
  db: Kysely<Tables>,
  scope: ListScope,
  typed: Typed
): Promise<ReadonlyMap<string, string>> {
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

type Judged = { readonly strength: number; readonly reasons: readonly string[] }

/** The strongest true thing; a twin is never more than "check" (domain.md 13.4). */
function judge(typed: Typed, person: NamedPerson): Judged {
  const { reasons } = findSentences
  const sameDay = typed.bornOn !== null && person.bornOn === typed.bornOn
  const swapped = !sameDay && isSwapped(typed.bornOn, person.bornOn)
  const sameName = person.names.some(name => sameForename(name, typed) && name.surname === typed.surname)
  const alike = person.names.some(name => soundsAlike(name.surname, typed.surname))
  const forename = person.names.some(name => sameForename(name, typed))
  if (sameDay && sameName) return { strength: 5, reasons: [reasons.sameNameAndBirth] }
  if (sameDay && alike && forename) return { strength: 4, reasons: [reasons.soundsAlike] }
  if (swapped && (sameName || (alike && forename))) return { strength: 4, reasons: [reasons.swappedDate] }
  if (sameDay && forename) return { strength: 3, reasons: [reasons.sameForename] }
  if (sameDay && alike)
    return { strength: 1, reasons: [isTwinLike(typed, person) ? reasons.perhapsTwin : reasons.soundsAlike] }
  return sameName ? { strength: 2, reasons: [reasons.sameName] } : { strength: 0, reasons: [] }
}

type Name = NamedPerson['names'][number]

const sameForename = (name: Name, typed: Typed) => typed.forename !== '' && name.forename === typed.forename

const isTwinLike = (typed: Typed, person: NamedPerson) =>
  typed.forename !== '' && person.names.some(name => name.surname === typed.surname)

function soundsAlike(one: string, other: string): boolean {
  if (one === '' || other === '') return false
  const key = soundAlikeKey(one)
  return one === other || (key !== null && key === soundAlikeKey(other))
}

function isSwapped(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false
  const [year, month, day] = one.split('-')
  return other === `${year}-${day}-${month}`
}
