import type { Unit } from '../../../../db/commit/unit.ts'
import { listRegister } from '../../../../db/queries/register.ts'
import { carryForward } from '../../../../domain/forms/carryForward.ts'
import type { FormDefinition } from '../../../../domain/forms/definition.ts'
import { findField } from '../../../../domain/forms/formIndex.ts'
import type { Json } from '../../../../domain/nonAnswer.ts'
import { findForm } from '../../../../resources/forms/registry.ts'
import { assessmentWords } from '../../../../resources/strings/en-GB/assessment.ts'
import { startAssessment } from '../../../contract/assessment.ts'
import { handle, Refused } from '../../handler.ts'
import { authorOf } from '../family/askAccess.ts'
import { answerId } from './answerId.ts'
import { asAnswer, listAnswerEntries } from './answers.ts'
import { listAssessmentEntries } from './assessmentRow.ts'
import { demand, openGate } from './gate.ts'
import { registerRows, textOf } from './registerRows.ts'
import { bucketOfAnswer } from './settle.ts'

type Known = { readonly field: string; readonly value: Json }

/** What the app knows already is filled in: who writes, for whom, since when. It can still be changed. */
async function knownAtStart(
  unit: Unit,
  form: FormDefinition,
  {
    workerId,
    startedOn,
    assessmentType,
    formLength
  }: Readonly<Record<'workerId' | 'startedOn' | 'assessmentType' | 'formLength', string>>
): Promise<readonly Known[]> {
  const organisation = await unit.db
    .selectFrom('worker as w')
    .innerJoin('organisation as o', 'o.id', 'w.organisationId')
    .select(['o.id', 'o.name', 'o.organisationType'])
    .where('w.id', '=', workerId)
    .executeTakeFirst()
  const threshold = await unit.db
    .selectFrom('setting')
    .select('value')
    .where('key', '=', 'threshold.document')
    .where('_void', '=', 0)
    .executeTakeFirst()
  return [
    { field: 'A.eha_type', value: assessmentType },
    { field: 'A.form_length', value: formLength },
    { field: 'A.start_date', value: startedOn },
    { field: 'A.lead_assessor', value: workerId },
    ...(organisation ? [{ field: 'A.lead_org', value: { id: organisation.id, name: organisation.name ?? '' } }] : []),
    ...(isOption(form, 'A.lead_org_type', organisation?.organisationType)
      ? [{ field: 'A.lead_org_type', value: organisation?.organisationType ?? '' }]
      : []),
    ...(threshold?.value ? [{ field: '21.lon_threshold_doc', value: threshold.value }] : [])
  ]
}

/** The directory has kinds of organisation that the form does not: a choice nobody can see is not filled in for them. */
function isOption(form: FormDefinition, field: string, code: string | null | undefined): boolean {
  return findField(form, field)?.options?.some(option => option.code === code) ?? false
}

function putKnown(
  unit: Unit,
  form: FormDefinition,
  ids: { readonly familyId: string; readonly assessmentId: string },
  known: Known
) {
  const { familyId, assessmentId } = ids
  unit.put({
    type: 'answer',
    id: answerId(assessmentId, known.field, ''),
    bucket: bucketOfAnswer(form, familyId, known.field),
    set: { assessmentId, field: known.field, aboutId: '', given: { value: known.value }, familyCopy: 1, carried: 'no' }
  })
}

const refused = (say: string) => ({ outcome: 'refused' as const, say, gaps: [] })

const start = handle(startAssessment, (context, input) =>
  context.store.transact({ author: authorOf(context) }, async unit => {
    const { id, familyId } = input
    const gate = await openGate(context, unit.db, familyId)
    demand(gate, 'C')
    const earlier = await listAssessmentEntries(unit.db, familyId)
    const audit = (outcome: string) =>
      unit.audit({ action: startAssessment.audit ?? '', subjectIds: [familyId, id], outcome })
    if (earlier.some(entry => entry.id === id)) {
      audit('started')
      return { outcome: 'started' as const, assessmentId: id }
    }
    if (earlier.some(({ fields }) => ['draft', 'submitted', 'returned'].includes(textOf(fields, 'state')))) {
      audit('refused')
      return refused(assessmentWords.alreadyOpen)
    }
    if (input.startedOn > gate.today) {
      audit('refused')
      return refused(assessmentWords.startInFuture)
    }
    const last = earlier.find(({ fields }) => fields.state === 'authorised')
    const form = findForm('early-help-assessment', 1)
    if (!form) throw new Refused(assessmentWords.formNotKnown)
    const episode = registerRows(await listRegister(unit.db, familyId))
      .of('episode')
      .at(-1)
    const versions = earlier.map(({ fields }) => (typeof fields.version === 'number' ? fields.version : 0))
    unit.put({
      type: 'assessment',
      id,
      bucket: `f:${familyId}`,
      set: {
        familyId,
        episodeId: episode?.id ?? null,
        version: Math.max(0, ...versions) + 1,
        formKey: form.key,
        formVersion: form.version,
        formLength: input.formLength,
        assessmentType: input.assessmentType,
        state: 'draft',
        startedOn: input.startedOn,
        leadAssessorId: context.worker.workerId,
        previousAssessmentId: last?.id ?? null
      }
    })
    if (episode?.fields.state === 'allocated') {
      unit.put({
        type: 'episode',
        id: episode.id,
        bucket: `f:${familyId}`,
        set: { state: 'assessing' },
        seen: episode.stamp
      })
    }
    if (last) {
      const carried = carryForward(form, (await listAnswerEntries(unit.db, last.id)).map(asAnswer))
      for (const { field, aboutId, familyCopy, ...answer } of carried) {
        unit.put({
          type: 'answer',
          id: answerId(id, field, aboutId),
          bucket: bucketOfAnswer(form, familyId, field),
          set: { assessmentId: id, field, aboutId, ...answer, familyCopy: familyCopy ? 1 : 0 }
        })
      }
    }
    const { workerId } = context.worker
    for (const known of await knownAtStart(unit, form, { ...input, workerId })) {
      putKnown(unit, form, { familyId, assessmentId: id }, known)
    }
    audit('started')
    return { outcome: 'started' as const, assessmentId: id }
  })
)

export const startingHandlers = [start]
