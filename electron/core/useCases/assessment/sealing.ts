import { createHash } from 'node:crypto'
import type { Unit } from '../../../../db/commit/unit.ts'
import type { Answer } from '../../../../domain/forms/answer.ts'
import { findField } from '../../../../domain/forms/formIndex.ts'
import type { FormFacts } from '../../../contract/formFacts.ts'
import { asAnswer, listAnswerEntries } from './answers.ts'
import type { OpenedAssessment } from './assessmentRow.ts'
import { listComments } from './comments.ts'
import { bucketOfAnswer } from './settle.ts'

/** A commit holds 256 KiB, and JSON inside JSON grows: parts stay well below it. */
const largestPart = 90_000

type SealedAnswer = Answer & { readonly section: string; readonly label: string }

type Part = { readonly bucket: string; readonly answers: readonly SealedAnswer[] }

/** Answers in parts that fit a commit each; what is for named people only never shares a part with the rest. */
function parts(opened: OpenedAssessment, answers: readonly Answer[]): readonly Part[] {
  const found: { bucket: string; answers: SealedAnswer[]; size: number }[] = []
  for (const answer of answers) {
    const field = findField(opened.form, answer.field)
    const sealed = {
      ...answer,
      section: answer.field.slice(0, answer.field.indexOf('.')),
      label: field?.label ?? answer.field
    }
    const bucket = bucketOfAnswer(opened.form, opened.row.familyId, answer.field)
    const size = JSON.stringify(sealed).length
    const open = found.findLast(part => part.bucket === bucket)
    if (open && open.size + size <= largestPart) {
      open.answers.push(sealed)
      open.size += size
    } else found.push({ bucket, answers: [sealed], size })
  }
  return found
}

export type Authorisation = {
  readonly sealId: string
  readonly at: string
  readonly byWorkerId: string
  readonly byName: string
  readonly comment: string
}

/**
 * Seals a whole assessment with the authoriser's key: first its answers in parts, then one body that names every part by
 * its hash and holds the people, the register and the comments as they stood. Names and labels are copied in, so that
 * the signed version stays complete in itself (sync.md 4.2).
 */
export async function sealAssessment(
  unit: Unit,
  opened: OpenedAssessment,
  facts: FormFacts,
  { authorisation, newId }: { readonly authorisation: Authorisation; readonly newId: () => string }
): Promise<void> {
  const entries = await listAnswerEntries(unit.db, opened.row.id)
  const seen = entries.flatMap(entry => Object.keys(JSON.parse(entry.stamp)))
  const aboutIds = [opened.row.familyId, ...facts.people.map(person => person.id)]
  const named = parts(opened, entries.map(asAnswer)).map(({ bucket, answers }, place) => {
    const body = JSON.stringify({ kind: 'assessmentPart', assessmentId: opened.row.id, place, answers })
    const id = newId()
    unit.seal({ type: 'assessmentPart', id, bucket, body, draft: { id: opened.row.id, seen: [] }, aboutIds })
    return { id, sha256: createHash('sha256').update(body, 'utf8').digest('hex') }
  })
  const body = JSON.stringify({
    kind: 'assessment',
    assessment: opened.row,
    form: { key: opened.form.key, version: opened.form.version, title: opened.form.title },
    people: facts.people,
    register: facts.register,
    comments: await listComments(unit.db, opened.row.id),
    authorisation,
    parts: named
  })
  unit.seal({
    type: 'assessment',
    id: authorisation.sealId,
    bucket: `f:${opened.row.familyId}`,
    body,
    draft: { id: opened.row.id, seen: [...new Set(seen)].slice(0, 5000) },
    aboutIds
  })
}
