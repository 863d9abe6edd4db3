import type { Kysely } from 'kysely'
import { z } from 'zod'
import { lastReadingAt } from '../../domain/commit/clock.ts'
import type { Joined } from '../../domain/joining/joined.ts'
import type { Joining } from '../../domain/people/joining.ts'
import { readJson } from '../../domain/readJson.ts'
import type { Tables } from '../schema/tables.ts'

const Operations = z.object({ ops: z.array(z.object({ t: z.string().default('') })) })

const columns = ['id', 'personId', 'aliasId', 'proposedById', 'approvedById', 'approvedAt', 'undoneAt'] as const

type Row = { readonly [Column in (typeof columns)[number]]: string | null }

function joiningOf({ id, personId, aliasId, proposedById, ...rest }: Row): readonly Joining[] {
  if (id === null || personId === null || aliasId === null || proposedById === null) return []
  return [{ id, personId, aliasId, proposedById, ...rest }]
}

/** Every joining that names one of these people on either side, those that were undone too. */
export async function listJoinings(db: Kysely<Tables>, personIds: readonly string[]): Promise<readonly Joining[]> {
  if (personIds.length === 0) return []
  const rows = await db
    .selectFrom('personAlias')
    .select(columns)
    .where('_void', '=', 0)
    .where(is => is.or([is('personId', 'in', personIds), is('aliasId', 'in', personIds)]))
    .execute()
  return rows.flatMap(joiningOf)
}

export async function findJoining(db: Kysely<Tables>, id: string): Promise<Joining | null> {
  const row = await db
    .selectFrom('personAlias')
    .select(columns)
    .where('id', '=', id)
    .where('_void', '=', 0)
    .executeTakeFirst()
  return (row ? joiningOf(row)[0] : undefined) ?? null
}

const Choices = z.record(z.string(), z.enum(['person', 'alias'])).catch({})

/** Every joining that stands, or stood at an instant: few, and asked whenever people are read. */
export async function listJoined(db: Kysely<Tables>, at: string | null = null): Promise<readonly Joined[]> {
  const rows = await db
    .selectFrom('personAlias')
    .select(['id', 'personId', 'aliasId', 'choices', 'approvedAt', 'undoneAt'])
    .where('_void', '=', 0)
    .where('approvedAt', 'is not', null)
    .orderBy('id')
    .execute()
  const stood = ({ approvedAt, undoneAt }: (typeof rows)[number]) =>
    at === null ? undoneAt === null : (approvedAt ?? '') <= at && (undoneAt === null || undoneAt > at)
  return rows.flatMap(row =>
    row.personId === null || row.aliasId === null || !stood(row)
      ? []
      : [{ id: row.id, personId: row.personId, aliasId: row.aliasId, choices: choicesOf(row.choices) }]
  )
}

function choicesOf(stored: string | null): Joined['choices'] {
  return Choices.parse(stored === null ? {} : readJson(stored))
}

/** Proposals that wait for a second manager, the oldest first. */
export async function listWaitingJoinings(db: Kysely<Tables>) {
  const rows = await db
    .selectFrom('personAlias')
    .select([...columns, 'reason', 'choices', 'proposedAt'])
    .where('_void', '=', 0)
    .where('approvedAt', 'is', null)
    .where('undoneAt', 'is', null)
    .orderBy('proposedAt')
    .execute()
  return rows.flatMap(({ reason, choices, proposedAt, ...row }) =>
    joiningOf(row).map(joining => ({
      joining,
      reason: reason ?? '',
      choices: choicesOf(choices),
      proposedAt: proposedAt ?? ''
    }))
  )
}

export type JoiningInWords = {
  readonly joining: Joining
  readonly reason: string
  readonly proposedAt: string
  readonly undoneById: string | null
}

/** Everything ever said about these people being one with somebody, the oldest first. */
export async function listJoiningsInWords(
  db: Kysely<Tables>,
  personIds: readonly string[]
): Promise<readonly JoiningInWords[]> {
  if (personIds.length === 0) return []
  const rows = await db
    .selectFrom('personAlias')
    .select([...columns, 'reason', 'proposedAt', 'undoneById'])
    .where('_void', '=', 0)
    .where(is => is.or([is('personId', 'in', personIds), is('aliasId', 'in', personIds)]))
    .orderBy('proposedAt')
    .execute()
  return rows.flatMap(({ reason, proposedAt, undoneById, ...row }) =>
    joiningOf(row).map(joining => ({ joining, reason: reason ?? '', proposedAt: proposedAt ?? '', undoneById }))
  )
}

/** Everybody who looked at either entry since an instant: they may have taken two people for one. */
export async function listWhoLooked(
  db: Kysely<Tables>,
  subjectIds: readonly string[],
  since: string
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('auditSubject as s')
    .innerJoin('auditEntry as a', 'a.seq', 's.seq')
    .select('a.workerId')
    .distinct()
    .where('s.subjectId', 'in', subjectIds)
    .where('a.at', '>=', since)
    .execute()
  return rows.map(({ workerId }) => workerId)
}

/** What was written about the person under both names since they were joined: each is given back to one by hand. */
export async function listWrittenSince(
  db: Kysely<Tables>,
  personIds: readonly string[],
  since: string
): Promise<readonly { readonly type: string; readonly count: number }[]> {
  const rows = await db
    .selectFrom('sync_commit')
    .select('bytes')
    .where(is => is.or(personIds.flatMap(id => [is('bucket', '=', `p:${id}`), is('bucket', 'like', `p:${id}/r:%`)])))
    .where('hlc', '>', lastReadingAt(Date.parse(since)))
    .execute()
  const counts = new Map<string, number>()
  for (const { bytes } of rows) {
    const { ops } = Operations.parse(JSON.parse(Buffer.from(bytes).toString('utf8')))
    for (const { t } of ops) if (t !== 'personAlias') counts.set(t, (counts.get(t) ?? 0) + 1)
  }
  return [...counts].map(([type, count]) => ({ type, count }))
}
