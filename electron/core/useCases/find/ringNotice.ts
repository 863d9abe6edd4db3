import type { Kysely } from 'kysely'
import { findSafeguardingTelephone } from '../../../../db/queries/familyNames.ts'
import { listBornOn } from '../../../../db/queries/personSearch.ts'
import { belongToHiddenFamily } from '../../../../db/queries/restrictedFamilies.ts'
import type { Tables } from '../../../../db/schema/tables.ts'
import { searchOutcome } from '../../../../domain/access/searchOutcome.ts'
import type { FindTerms } from '../../../../domain/people/findTerms.ts'
import { findSentences } from '../../../../resources/strings/en-GB/find.ts'
import type { UseCaseContext } from '../../handler.ts'
import { todayOf } from '../family/askAccess.ts'
import { listNamedPeople } from './personLines.ts'

/**
 * The ring message of domain.md 2.3: for an exact name and date of birth that belong to a restricted family. The same
 * questions are put to the file for every role and every name, so that the time taken tells nothing.
 */
export async function findRingNotice(
  context: UseCaseContext,
  db: Kysely<Tables>,
  { words, bornOn }: Pick<FindTerms, 'words' | 'bornOn'>
): Promise<string | null> {
  const telephone = await findSafeguardingTelephone(db)
  if (bornOn === null || words.length < 2) return null
  const [year = 0, month = 0, day = 0] = bornOn.split('-').map(Number)
  const born = await listBornOn(db, [{ year, month, day }])
  const people = await listNamedPeople(db, born, bornOn)
  const typed = words.toSorted().join(' ')
  const exact = [...people.values()].filter(person => person.names.some(name => wholeName(name) === typed))
  const hidden = await belongToHiddenFamily(db, {
    personIds: exact.map(({ id }) => id),
    workerId: context.worker.workerId,
    today: todayOf(context)
  })
  return hidden && mayBeTold(context) ? findSentences.ring(telephone) : null
}

/** Asked of the one access rule about a family that is restricted and nothing else. */
function mayBeTold(context: UseCaseContext): boolean {
  const family = {
    relations: [],
    conflict: 'none' as const,
    restriction: { restricted: true as const, grantedUntil: null, breakGlassLive: false }
  }
  const question = { worker: context.worker, family, purpose: 'casework' as const, today: todayOf(context) }
  return searchOutcome(question, true) === 'ring_safeguarding_manager'
}

function wholeName({ forename, surname }: { readonly forename: string; readonly surname: string }): string {
  return `${forename} ${surname}`
    .split(' ')
    .filter(word => word !== '')
    .toSorted()
    .join(' ')
}
