import type { Kysely } from 'kysely'
import { findEntry, type ReadEntry } from '../../../../db/queries/entries.ts'
import type { Tables } from '../../../../db/schema/tables.ts'
import type { FormDefinition } from '../../../../domain/forms/definition.ts'
import { findForm } from '../../../../resources/forms/registry.ts'
import { assessmentWords } from '../../../../resources/strings/en-GB/assessment.ts'
import { AssessmentRow } from '../../../contract/assessment.ts'
import { Refused } from '../../handler.ts'
import { textOf } from './registerRows.ts'

export type OpenedAssessment = {
  readonly entry: ReadEntry
  readonly row: AssessmentRow
  readonly form: FormDefinition
  readonly submittedById: string | null
}

async function workerNames(db: Kysely<Tables>, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('worker').select(['id', 'displayName']).where('id', 'in', ids).execute()
  return new Map(rows.map(row => [row.id, row.displayName ?? '']))
}

const orNull = (text: string) => (text === '' ? null : text)

export async function asRows(db: Kysely<Tables>, entries: readonly ReadEntry[]): Promise<readonly AssessmentRow[]> {
  const ids = entries.flatMap(({ fields }) => [textOf(fields, 'leadAssessorId'), textOf(fields, 'decidedById')])
  const names = await workerNames(db, [...new Set(ids.filter(id => id !== ''))])
  return entries.map(({ id, fields }) =>
    AssessmentRow.parse({
      id,
      familyId: textOf(fields, 'familyId'),
      reference: orNull(textOf(fields, 'reference')),
      version: typeof fields.version === 'number' ? fields.version : 1,
      formKey: textOf(fields, 'formKey'),
      formVersion: typeof fields.formVersion === 'number' ? fields.formVersion : 1,
      formLength: fields.formLength === 'short' ? 'short' : 'full',
      assessmentType: textOf(fields, 'assessmentType'),
      state: textOf(fields, 'state'),
      startedOn: textOf(fields, 'startedOn'),
      leadAssessorId: textOf(fields, 'leadAssessorId'),
      leadAssessorName: names.get(textOf(fields, 'leadAssessorId')) ?? '',
      previousAssessmentId: orNull(textOf(fields, 'previousAssessmentId')),
      submittedAt: orNull(textOf(fields, 'submittedAt')),
      decidedAt: orNull(textOf(fields, 'decidedAt')),
      decidedByName: names.get(textOf(fields, 'decidedById')) ?? null
    })
  )
}

/** One assessment with the form it was written in; an unknown or withdrawn id is "nothing found". */
export async function getAssessment(db: Kysely<Tables>, id: string): Promise<OpenedAssessment> {
  const entry = await findEntry(db, 'assessment', id)
  const row = entry && !entry.enteredInError ? (await asRows(db, [entry]))[0] : undefined
  if (!entry || !row) throw new Refused(assessmentWords.notFound)
  const form = findForm(row.formKey, row.formVersion)
  if (!form) throw new Refused(assessmentWords.formNotKnown)
  return { entry, row, form, submittedById: orNull(textOf(entry.fields, 'submittedById')) }
}

/** Every assessment of one family, newest version first. */
export async function listAssessmentEntries(db: Kysely<Tables>, familyId: string): Promise<readonly ReadEntry[]> {
  const rows = await db
    .selectFrom('assessment')
    .select('id')
    .where('familyId', '=', familyId)
    .where('_void', '=', 0)
    .orderBy('version', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const entries: ReadEntry[] = []
  for (const { id } of rows) {
    const entry = await findEntry(db, 'assessment', id)
    if (entry) entries.push(entry)
  }
  return entries
}
