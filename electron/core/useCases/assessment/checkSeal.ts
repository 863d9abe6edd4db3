import type { Kysely } from 'kysely'
import { z } from 'zod'
import { sha256 } from '../../../../db/commit/signing.ts'
import { listWorkerNames } from '../../../../db/queries/workerNames.ts'
import type { Tables } from '../../../../db/schema/tables.ts'
import type { SealFound } from '../../../contract/assessment.ts'
import { AnswerAsked } from '../../../contract/assessment.ts'
import { isOwnKey, isWhole, listSealed, readBody, type Sealed } from '../seal/sealed.ts'
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

const inOneOrder = (answers: readonly AnswerAsked[]) => answers.map(answer => JSON.stringify(answer)).toSorted()

async function stateOf(db: Kysely<Tables>, opened: OpenedAssessment, main: Sealed): Promise<SealFound['state']> {
  const body = readBody(SealBody, main.body)
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
    const read = readBody(PartBody, part.body)
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
