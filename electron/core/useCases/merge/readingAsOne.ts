import type { Kysely } from 'kysely'
import { listMemberIds } from '../../../../db/queries/members.ts'
import type { Tables } from '../../../../db/schema/tables.ts'
import { idsAsOne } from '../../../../domain/joining/idsAsOne.ts'
import type { Joined } from '../../../../domain/joining/joined.ts'
import type { Handler, UseCaseContext } from '../../handler.ts'
import { joinedIn } from './joinedIn.ts'

/**
 * Whatever is asked and answered about one family names a person who was joined by the entry that is kept: notes, events
 * and answers keep the id they were written with, and nobody has to know of it. What is written stays with the entry of
 * this family, so that everything is where it belongs when the two are separated.
 */
export function readingAsOne(handler: Handler): Handler {
  // Joining itself is about two entries, and says so.
  if (handler.method.channel.startsWith('merge.')) return handler
  return {
    method: handler.method,
    run: async (context, input) => {
      const { joined, members } = await context.store.read(db => readJoined(context, db, input))
      if (joined.length === 0) return handler.run(context, input)
      const stored = joined.flatMap(({ personId, aliasId }) =>
        members.includes(personId) ? [] : [[personId, aliasId] as const]
      )
      const answer = await handler.run(context, idsAsOne(input, new Map(stored)))
      return idsAsOne(answer, new Map(joined.map(({ personId, aliasId }) => [aliasId, personId])))
    }
  }
}

type Reading = { readonly joined: readonly Joined[]; readonly members: readonly string[] }

async function readJoined(context: UseCaseContext, db: Kysely<Tables>, input: unknown): Promise<Reading> {
  const familyId = await findFamilyAsked(db, input)
  const joined = familyId === null ? [] : await joinedIn(context, db, familyId)
  return { joined, members: joined.length === 0 || familyId === null ? [] : await listMemberIds(db, familyId) }
}

/** An assessment is asked for by its own id. */
async function findFamilyAsked(db: Kysely<Tables>, input: unknown): Promise<string | null> {
  if (typeof input !== 'object' || input === null) return null
  if ('familyId' in input) return typeof input.familyId === 'string' ? input.familyId : null
  if (!('assessmentId' in input) || typeof input.assessmentId !== 'string') return null
  const row = await db
    .selectFrom('assessment')
    .select('familyId')
    .where('id', '=', input.assessmentId)
    .executeTakeFirst()
  return row?.familyId ?? null
}
