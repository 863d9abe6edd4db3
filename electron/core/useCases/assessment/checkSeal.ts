import type { Kysely } from 'kysely'
import { z } from 'zod'
import { isSignedBy, sha256 } from '../../../../db/commit/signing.ts'
import { listWorkerNames } from '../../../../db/queries/workerNames.ts'
import type { Tables } from '../../../../db/schema/tables.ts'
import type { SealFound } from '../../../contract/assessment.ts'
import { AnswerAsked } from '../../../contract/assessment.ts'
import { asAnswer, listAnswerEntries } from './answers.ts'
import type { OpenedAssessment } from './assessmentRow.ts'
import { textOf } from './registerRows.ts'

const SealBody = z.object({
  kind: z.literal('assessment'),
  assessment: z.object({ id: z.string() }),
  authorisation: z.object({ sealId: z.string(), at: z.string(), byWorkerId: z.string(), byName: z.string() }),
  parts: z.array(z.object({ id: z.string(), sha256: z.string() }))
})

const PartBody = z.object({
  kind: z.literal('assessmentPart'),
  assessmentId: z.string(),
  answers: z.array(AnswerAsked.extend({ section: z.string(), label: z.string() }))
})

type Sealed = Awaited<ReturnType<typeof listSealed>>[number]

async function listSealed(db: Kysely<Tables>, ids: readonly string[]) {
  return db
    .selectFrom('sealed')
    .select(['id', 'type', 'body', 'bodyHash', 'workerId', 'workerKey', 'workerSignature'])
    .where('id', 'in', ids)
    .execute()
}

function isWhole({ body, bodyHash, workerKey, workerSignature }: Sealed): boolean {
  const hash = sha256(Buffer.from(body, 'utf8'))
  return hash.equals(Buffer.from(bodyHash)) && isSignedBy(workerKey, hash, workerSignature)
}

/** A signature by a key that the directory does not know as this worker's is nobody's signature. */
async function isOwnKey(db: Kysely<Tables>, { workerId, workerKey }: Sealed): Promise<boolean> {
  const worker = await db.selectFrom('worker').select('signingKey').where('id', '=', workerId).executeTakeFirst()
  return !worker?.signingKey || worker.signingKey === workerKey
}

function readJson<Schema extends z.ZodType>(schema: Schema, body: string): z.output<Schema> | null {
  try {
    const read = schema.safeParse(JSON.parse(body))
    return read.success ? read.data : null
  } catch {
    // Not even JSON: whoever asked says that the seal is broken.
    return null
  }
}

const inOneOrder = (answers: readonly AnswerAsked[]) => answers.map(answer => JSON.stringify(answer)).toSorted()

async function stateOf(db: Kysely<Tables>, opened: OpenedAssessment, main: Sealed): Promise<SealFound['state']> {
  const body = readJson(SealBody, main.body)
  const isAbout =
    body?.assessment.id === opened.row.id &&
    body.authorisation.sealId === main.id &&
    body.authorisation.byWorkerId === main.workerId
  if (!body || !isAbout || !isWhole(main) || !(await isOwnKey(db, main))) return 'broken'
  const rows =
    body.parts.length === 0
      ? []
      : await listSealed(
          db,
          body.parts.map(({ id }) => id)
        )
  const signed: AnswerAsked[] = []
  for (const { id, sha256: named } of body.parts) {
    const part = rows.find(row => row.id === id && row.type === 'assessmentPart')
    if (!part) return 'missing'
    const read = readJson(PartBody, part.body)
    const isNamed = sha256(Buffer.from(part.body, 'utf8')).toString('hex') === named
    if (!isNamed || !isWhole(part) || read?.assessmentId !== opened.row.id) return 'broken'
    signed.push(...read.answers.map(({ section, label, ...answer }) => answer))
  }
  const standing = (await listAnswerEntries(db, opened.row.id)).map(asAnswer)
  return JSON.stringify(inOneOrder(signed)) === JSON.stringify(inOneOrder(standing)) ? 'holds' : 'answersDiffer'
}

/**
 * Looks each time a signed version is opened whether it is still what was signed: the text against its hash, the hash
 * against the worker's signature, every part against the hash the signed text names it by, and the answers against the
 * parts. A file that was changed outside the app must not be read as if somebody stood for it.
 */
export async function checkSeal(db: Kysely<Tables>, opened: OpenedAssessment): Promise<SealFound | null> {
  if (opened.row.state !== 'authorised') return null
  const sealId = textOf(opened.entry.fields, 'sealId')
  const decidedById = textOf(opened.entry.fields, 'decidedById')
  const found = (await listSealed(db, [sealId])).filter(row => row.type === 'assessment')
  const names = await listWorkerNames(db, [decidedById])
  const told = { byName: names.get(decidedById) ?? '', at: opened.row.decidedAt ?? '' }
  const main = found.find(row => row.workerId === decidedById)
  if (!main) return { ...told, state: found.length === 0 ? 'missing' : 'broken' }
  return { ...told, state: await stateOf(db, opened, main) }
}
