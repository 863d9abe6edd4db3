import { type Kysely, type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import type { WordType } from '../commit/wordFind.ts'
import type { Tables } from '../schema/tables.ts'
import { type ListScope, stillVisible, visibleFamilies, withNewestEpisode } from './visibleFamilies.ts'

export type FoundWords = {
  /** Its place in the index; what was indexed later has a greater one. */
  readonly number: number
  readonly type: WordType
  readonly id: string
  readonly familyId: string
  /** In the compartment for named people, whatever its share class says. */
  readonly named: boolean
}

export type WordQuestion = {
  /** Words as they were typed, cut where the index cuts. */
  readonly words: readonly string[]
  readonly familyId: string | null
  readonly writtenByMe: boolean
  /** Only what stands before this place in the index, for the next page. */
  readonly before: number | null
  readonly limit: number
}

const shortest = 3

/** The beginnings of all words; one of two letters must stand there whole. */
export function wordMatch(words: readonly string[]): string {
  return words
    .map(word => `"${word.replaceAll('"', '')}"${Array.from(word).length >= shortest ? '*' : ''}`)
    .join(' AND ')
}

/**
 * Texts that hold all the words, newest first, cut down in SQL to families that this worker may see, to what is written
 * for everybody who works with them or by this worker or for those allocated, and to what is no longer a draft of
 * somebody else. Nothing is counted, so that what stays hidden leaves no gap in a number.
 */
export async function findWordsIn(
  db: Kysely<Tables>,
  scope: ListScope,
  question: WordQuestion
): Promise<readonly FoundWords[]> {
  if (question.words.length === 0) return []
  const { joined, visible } = familiesOf(scope)
  const { rows } = await sql<unknown>`
    SELECT k.number, k.type, k.id, f.id AS familyId, k.bucket LIKE '%/r:named' AS named
    FROM wordFind AS s
    CROSS JOIN wordFindKey AS k ON k.number = s.rowid
    ${joined}
    WHERE s.wordFind MATCH ${wordMatch(question.words)}
      AND s.rowid < ${question.before ?? Number.MAX_SAFE_INTEGER}
      AND (${question.familyId} IS NULL OR f.id = ${question.familyId})
      AND ${visible}
      AND ${openToReader(scope.workerId, question.writtenByMe)}
      AND (k.bucket NOT LIKE '%/r:named' OR f.id IN (${allocatedTo(scope)}) OR ${writtenBy(scope.workerId)})
    ORDER BY s.rowid DESC LIMIT ${question.limit}`.execute(db)
  return rows.map(row => FoundRow.parse(row))
}

/**
 * Of few families the list is made once, and a text that is in none of them costs one look; of a whole service the
 * first texts already are somebody's, and each family is asked for as it comes.
 */
function familiesOf(scope: ListScope): { readonly joined: RawBuilder<unknown>; readonly visible: RawBuilder<boolean> } {
  const familyId = sql`substr(k.bucket, 3, 36)`
  if (scope.everyFamily || scope.localityId !== null)
    return {
      joined: sql`CROSS JOIN family AS f ON f.id = ${familyId} AND f._void = 0 ${withNewestEpisode}`,
      visible: stillVisible(scope)
    }
  const listed = sql`(WITH listed AS MATERIALIZED (SELECT f.id FROM ${visibleFamilies(scope)}) SELECT id FROM listed)`
  return { joined: sql`CROSS JOIN family AS f ON f.id = ${familyId}`, visible: sql<boolean>`${familyId} IN ${listed}` }
}

const FoundRow = z
  .object({
    number: z.number(),
    type: z.enum(['note', 'noteParagraph', 'noteAddendum', 'chronologyEvent', 'answer']),
    id: z.string(),
    familyId: z.string(),
    named: z.number()
  })
  .transform(row => ({ ...row, named: row.named === 1 }))

const allocatedTo = ({ workerId, today }: ListScope) => sql`SELECT familyId FROM allocation
  WHERE workerId = ${workerId} AND _void = 0 AND familyId IS NOT NULL
  AND ("from" IS NULL OR "from" <= ${today}) AND ("to" IS NULL OR "to" >= ${today})`

/** One look at the text's own row, by its type. */
function byType(conditions: { readonly [Type in WordType]: RawBuilder<unknown> }): RawBuilder<boolean> {
  const cases = Object.entries(conditions).map(([type, condition]) => sql`WHEN ${sql.lit(type)} THEN ${condition}`)
  return sql<boolean>`(CASE k.type ${sql.join(cases, sql` `)} ELSE 0 END)`
}

const finished = sql`n._void = 0 AND n.finalisedAt IS NOT NULL`

function openToReader(workerId: string, writtenByMe: boolean): RawBuilder<boolean> {
  const mine = writtenByMe ? sql`AND ${writtenBy(workerId)}` : sql``
  return sql<boolean>`${byType({
    note: sql`EXISTS (SELECT 1 FROM note AS n WHERE n.id = k.id AND ${finished})`,
    noteParagraph: sql`EXISTS (SELECT 1 FROM noteParagraph AS t JOIN note AS n ON n.id = t.noteId
      WHERE t.id = k.id AND t._void = 0 AND ${finished})`,
    noteAddendum: sql`EXISTS (SELECT 1 FROM noteAddendum AS t JOIN note AS n ON n.id = t.noteId
      WHERE t.id = k.id AND t._void = 0 AND ${finished})`,
    chronologyEvent: sql`EXISTS (SELECT 1 FROM chronologyEvent AS t WHERE t.id = k.id AND t._void = 0)`,
    answer: sql`EXISTS (SELECT 1 FROM answer AS t JOIN assessment AS a ON a.id = t.assessmentId
      WHERE t.id = k.id AND t._void = 0 AND a._void = 0
      AND (a.state NOT IN ('draft', 'returned') OR a.leadAssessorId = ${workerId} OR t.authorId = ${workerId}))`
  })} ${mine}`
}

function writtenBy(workerId: string): RawBuilder<boolean> {
  const by = (type: WordType) =>
    sql`EXISTS (SELECT 1 FROM ${sql.table(type)} AS w WHERE w.id = k.id AND w.authorId = ${workerId})`
  return byType({
    note: by('note'),
    noteParagraph: by('noteParagraph'),
    noteAddendum: by('noteAddendum'),
    chronologyEvent: by('chronologyEvent'),
    answer: by('answer')
  })
}

export type WordSource = {
  readonly type: WordType
  readonly id: string
  readonly text: string
  readonly authorId: string
  readonly shareClass: string
  readonly on: string
  /** The note or the assessment it belongs to, where its page opens. */
  readonly inId: string
  readonly noteType: string
  readonly field: string
  readonly formKey: string
  readonly formVersion: number
}

const Source = z.object({
  type: z.enum(['note', 'noteParagraph', 'noteAddendum', 'chronologyEvent', 'answer']),
  id: z.string(),
  text: z.string(),
  authorId: z.string(),
  shareClass: z.string(),
  on: z.string(),
  inId: z.string(),
  noteType: z.string(),
  field: z.string(),
  formKey: z.string(),
  formVersion: z.number()
})

/** The texts themselves with what the access rule asks about each. */
export async function listWordSources(
  db: Kysely<Tables>,
  found: readonly FoundWords[]
): Promise<ReadonlyMap<string, WordSource>> {
  if (found.length === 0) return new Map()
  const ids = (...types: readonly WordType[]) =>
    sql`SELECT value FROM json_each(${JSON.stringify(found.filter(one => types.includes(one.type)).map(({ id }) => id))})`
  const part = (type: WordType) => sql`
    SELECT ${sql.lit(type)} AS type, t.id, coalesce(t.words, '') AS text, coalesce(t.authorId, n.authorId, '') AS authorId,
      coalesce(t.shareClass, 'S4') AS shareClass, coalesce(n.eventOn, '') AS "on", n.id AS inId,
      coalesce(n.noteType, '') AS noteType, '' AS field, '' AS formKey, 0 AS formVersion
    FROM ${sql.table(type)} AS t JOIN note AS n ON n.id = t.noteId WHERE t.id IN (${ids(type)})`
  const { rows } = await sql<unknown>`
    ${part('noteParagraph')} UNION ALL ${part('noteAddendum')} UNION ALL
    SELECT 'note', n.id, coalesce(n.title, ''), coalesce(n.authorId, ''), 'S3', coalesce(n.eventOn, ''), n.id,
      coalesce(n.noteType, ''), '', '', 0 FROM note AS n WHERE n.id IN (${ids('note')}) UNION ALL
    SELECT 'chronologyEvent', c.id, concat_ws(char(10), c.what, c.significance), coalesce(c.authorId, ''),
      coalesce(c.shareClass, 'S4'), coalesce(c.eventDate, ''), c.id, '', coalesce(c.category, ''), '', 0
      FROM chronologyEvent AS c WHERE c.id IN (${ids('chronologyEvent')}) UNION ALL
    SELECT 'answer', t.id, coalesce(t.given, ''), coalesce(t.authorId, ''), '', coalesce(a.startedOn, ''), a.id,
      '', coalesce(t.field, ''), coalesce(a.formKey, ''), coalesce(a.formVersion, 1)
      FROM answer AS t JOIN assessment AS a ON a.id = t.assessmentId WHERE t.id IN (${ids('answer')})`.execute(db)
  return new Map(rows.map(row => Source.parse(row)).map(source => [source.id, source]))
}
