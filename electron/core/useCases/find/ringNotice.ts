import type { Kysely } from 'kysely'
import { findSafeguardingTelephone } from '../../../../db/queries/familyNames.ts'
import { listBornOn, listFamilyIdsOf } from '../../../../db/queries/personSearch.ts'
import type { Tables } from '../../../../db/schema/tables.ts'
import { searchOutcome } from '../../../../domain/access/searchOutcome.ts'
import { findSentences } from '../../../../resources/strings/en-GB/find.ts'
import type { UseCaseContext } from '../../handler.ts'
import { askFamily, questionOf } from '../family/askAccess.ts'
import { listNamedPeople } from './personLines.ts'
import type { SearchWords } from './searchWords.ts'

/**
 * The ring message of domain.md 2.3: for an exact name and date of birth that belong to a restricted family. The same
 * look-ups are made for every role and every name, so that the time taken tells nothing.
 */
export async function findRingNotice(
  context: UseCaseContext,
  db: Kysely<Tables>,
  { words, bornOn }: SearchWords
): Promise<string | null> {
  const telephone = await findSafeguardingTelephone(db)
  if (bornOn === null || words.length < 2) return null
  const [year = 0, month = 0, day = 0] = bornOn.split('-').map(Number)
  const born = await listBornOn(db, [{ year, month, day }])
  const people = await listNamedPeople(db, born, bornOn)
  const typed = words.toSorted().join(' ')
  const exact = [...people.values()].filter(person => person.names.some(name => wholeName(name) === typed))
  let ring = false
  for (const familyId of await listFamilyIdsOf(
    db,
    exact.map(({ id }) => id)
  )) {
    const ask = await askFamily(context, db, familyId)
    if (ask === null) continue
    const question = questionOf(context, ask, { object: 'person', shareClass: 'S1' })
    ring ||= searchOutcome(question, true) === 'ring_safeguarding_manager'
  }
  return ring ? findSentences.ring(telephone) : null
}

function wholeName({ forename, surname }: { readonly forename: string; readonly surname: string }): string {
  return `${forename} ${surname}`
    .split(' ')
    .filter(word => word !== '')
    .toSorted()
    .join(' ')
}
