import type { Unit } from '../../../db/commit/unit.ts'
import { findEntry, type ReadEntry } from '../../../db/queries/entries.ts'
import { listRegister } from '../../../db/queries/register.ts'
import { addDays } from '../../../domain/dates/isoDate.ts'
import type { Answer } from '../../../domain/forms/answer.ts'
import { carryForward } from '../../../domain/forms/carryForward.ts'
import type { FormDefinition } from '../../../domain/forms/definition.ts'
import { findForm } from '../../../resources/forms/registry.ts'
import type { PracticeAssessment, PracticeRemark } from '../../../resources/practice-county/assessment.ts'
import { practiceOrganisations } from '../../../resources/practice-county/authority.ts'
import type { PracticeFamily } from '../../../resources/practice-county/family.ts'
import { practiceWorkers } from '../../../resources/practice-county/workers.ts'
import { authoriseAssessment, returnAssessment, startAssessment, submitAssessment } from '../../contract/assessment.ts'
import type { FormFacts } from '../../contract/formFacts.ts'
import { answerId } from '../useCases/assessment/answerId.ts'
import { asAnswer, listAnswerEntries } from '../useCases/assessment/answers.ts'
import { getAssessment } from '../useCases/assessment/assessmentRow.ts'
import { formFacts } from '../useCases/assessment/formFacts.ts'
import { sealAssessment } from '../useCases/assessment/sealing.ts'
import { bucketOfAnswer } from '../useCases/assessment/settle.ts'
import { answersOf, withRest } from './practiceAnswers.ts'
import { practiceId, practicePersonId } from './practiceId.ts'
import type { PracticeWish } from './practiceWish.ts'

type Seeding = {
  readonly wish: Pick<PracticeWish, 'now'>
  readonly assessment: PracticeAssessment
  readonly family: PracticeFamily
  readonly today: string
  readonly form: FormDefinition
  readonly familyId: string
  readonly assessmentId: string
}

export const practiceAssessmentId = (familyKey: string, version: number) =>
  practiceId(`${familyKey}/assessment/${version}`)

/**
 * One assessment of an invented family: what its writer wrote, and what the manager decided, each in one transaction by
 * the one who did it. What stands already is left as it is.
 */
export async function seedAssessment(
  wish: PracticeWish,
  family: PracticeFamily,
  assessment: PracticeAssessment,
  today: string
): Promise<void> {
  for (const { by, work } of assessmentActs(wish, family, assessment, today)) await as(wish, by, work)
}

/** What one worker did with an assessment on one day. */
export type AssessmentAct = {
  readonly by: string
  readonly daysAgo: number
  readonly work: (unit: Unit) => Promise<void>
}

/** The same, act by act, for whoever writes many families in the order of their days. */
export function assessmentActs(
  wish: Pick<PracticeWish, 'now'>,
  family: PracticeFamily,
  assessment: PracticeAssessment,
  today: string
): readonly AssessmentAct[] {
  const form = findForm('early-help-assessment', 1)
  if (form === null || family.lead === null) return []
  const assessmentId = practiceAssessmentId(family.key, assessment.version)
  const familyId = practiceId(family.key)
  const seeding: Seeding = { wish, assessment, family, today, form, familyId, assessmentId }
  const { submitted, decided, writtenDaysAgo } = assessment
  return [
    { by: family.lead, daysAgo: submitted?.daysAgo ?? writtenDaysAgo, work: unit => write(seeding, unit) },
    ...(decided ? [{ by: decided.by, daysAgo: decided.daysAgo, work: (unit: Unit) => decide(seeding, unit) }] : [])
  ]
}

/** With this worker's own key where they have one, so that what they seal is theirs. */
async function as(wish: PracticeWish, workerKey: string, work: (unit: Unit) => Promise<void>): Promise<void> {
  const workerId = practiceId(workerKey)
  const signer = wish.signerOf?.(workerId)
  const author = { workerId, sessionId: wish.sessionId, ...(signer ? { signer } : {}) }
  await wish.store.transact({ author }, work)
}

function momentOf({ wish }: Seeding, daysAgo: number): string {
  return new Date(wish.now().getTime() - daysAgo * 86_400_000).toISOString()
}

/** What the app knew and what its writer wrote, on the day on which it was written. */
export function writtenOf(
  { assessment, family, today, form }: Pick<Seeding, 'assessment' | 'family' | 'today' | 'form'>,
  register: readonly ReadEntry[]
): { readonly facts: FormFacts; readonly known: readonly Answer[]; readonly complete: readonly Answer[] } {
  const written = answersOf(assessment, { familyKey: family.key, today })
  const day = addDays(today, -assessment.writtenDaysAgo)
  const facts = formFacts(register, { today: day, formLength: assessment.formLength })
  const known = knownAtStart({ assessment, family, today })
  const complete = assessment.rest ? withRest(form, facts, [...known, ...written]).slice(known.length) : written
  return { facts, known, complete }
}

async function write(seeding: Seeding, unit: Unit): Promise<void> {
  const { assessment, family, today, form, familyId, assessmentId } = seeding
  if ((await findEntry(unit.db, 'assessment', assessmentId)) !== null) return
  const { version, formLength, assessmentType, submitted } = assessment
  const workerId = practiceId(family.lead ?? '')
  const previousId = version > 1 ? practiceAssessmentId(family.key, version - 1) : null
  const { known, complete } = writtenOf(seeding, await listRegister(unit.db, familyId))
  const carried =
    previousId === null ? [] : carryForward(form, (await listAnswerEntries(unit.db, previousId)).map(asAnswer))
  unit.put({
    type: 'assessment',
    id: assessmentId,
    bucket: `f:${familyId}`,
    set: {
      familyId,
      episodeId: practiceId(`${family.key}/episode`),
      version,
      formKey: form.key,
      formVersion: form.version,
      formLength,
      assessmentType,
      state: submitted ? 'submitted' : 'draft',
      startedOn: addDays(today, -assessment.startedDaysAgo),
      leadAssessorId: workerId,
      previousAssessmentId: previousId,
      ...(submitted ? { submittedAt: momentOf(seeding, submitted.daysAgo), submittedById: workerId } : {})
    }
  })
  const own = { authorId: workerId, writtenAt: momentOf(seeding, assessment.writtenDaysAgo) }
  const kept = stillTrue(seeding, carried)
  for (const answer of new Map([...kept, ...known].map(one => [placeOf(one), one])).values()) {
    if (complete.some(one => placeOf(one) === placeOf(answer))) continue
    putAnswer(seeding, unit, answer, answer.carried === 'confirmed' ? own : {})
  }
  for (const answer of complete) putAnswer(seeding, unit, answer, own)
  const subjectIds = [familyId, assessmentId]
  unit.audit({ action: startAssessment.audit ?? '', subjectIds, outcome: 'started' })
  if (!submitted) return
  putRemarks(seeding, unit, family.lead ?? '', submitted.daysAgo, [
    ...submitted.onWarnings,
    { field: '', words: submitted.note }
  ])
  unit.audit({ action: submitAssessment.audit ?? '', subjectIds, outcome: 'submitted' })
}

const placeOf = ({ field, aboutId }: Answer) => `${field} ${aboutId}`

/** What the app fills in when an assessment is started; nobody wrote it. */
function knownAtStart({
  assessment,
  family,
  today
}: Pick<Seeding, 'assessment' | 'family' | 'today'>): readonly Answer[] {
  const writer = practiceWorkers.find(({ key }) => key === family.lead)
  const organisation = practiceOrganisations.find(({ key }) => key === writer?.organisation)
  const header = {
    'A.eha_type': assessment.assessmentType,
    'A.form_length': assessment.formLength,
    'A.start_date': addDays(today, -assessment.startedDaysAgo),
    'A.lead_assessor': practiceId(family.lead ?? ''),
    ...(organisation ? { 'A.lead_org': { id: practiceId(organisation.key), name: organisation.name } } : {})
  }
  return answersOf({ ...assessment, answers: { family: header } }, { familyKey: family.key, today })
}

/** The carried answers, those marked as confirmed of which somebody has said that they are still true. */
function stillTrue({ assessment, family }: Seeding, carried: readonly Answer[]): readonly Answer[] {
  const confirmed = new Set(
    Object.entries(assessment.stillTrue ?? {}).flatMap(([about, fields]) =>
      fields.map(field => `${field} ${about === 'family' ? '' : practicePersonId(family.key, about)}`)
    )
  )
  return carried.map(answer => (confirmed.has(placeOf(answer)) ? { ...answer, carried: 'confirmed' } : answer))
}

function putAnswer(
  { form, familyId, assessmentId }: Seeding,
  unit: Unit,
  { field, aboutId, familyCopy, ...answer }: Answer,
  own: { readonly authorId?: string; readonly writtenAt?: string }
): void {
  unit.put({
    type: 'answer',
    id: answerId(assessmentId, field, aboutId),
    bucket: bucketOfAnswer(form, familyId, field),
    set: { assessmentId, field, aboutId, ...answer, familyCopy: familyCopy ? 1 : 0, ...own }
  })
}

function putRemarks(
  seeding: Seeding,
  unit: Unit,
  workerKey: string,
  daysAgo: number,
  remarks: readonly PracticeRemark[]
): void {
  const { family, familyId, assessmentId } = seeding
  for (const [place, { about, field, words }] of remarks.entries()) {
    unit.put({
      type: 'assessmentComment',
      id: practiceId(`${assessmentId}/remark/${workerKey}/${place}`),
      bucket: `f:${familyId}`,
      set: {
        assessmentId,
        field,
        aboutId: about === undefined ? '' : practicePersonId(family.key, about),
        words,
        authorId: practiceId(workerKey),
        writtenAt: momentOf(seeding, daysAgo)
      }
    })
  }
}

async function decide(seeding: Seeding, unit: Unit): Promise<void> {
  const { assessment, today, familyId, assessmentId } = seeding
  const { decided } = assessment
  const opened = await getAssessment(unit.db, assessmentId)
  if (!decided || opened.row.state !== 'submitted') return
  const workerId = practiceId(decided.by)
  const at = momentOf(seeding, decided.daysAgo)
  const sealId = practiceId(`${assessmentId}/seal`)
  const remarks = [...decided.remarks, { field: '', words: decided.comment }]
  if (decided.as === 'authorised') {
    const day = addDays(today, -decided.daysAgo)
    const facts = formFacts(await listRegister(unit.db, familyId), { today: day, formLength: assessment.formLength })
    const byName = practiceWorkers.find(({ key }) => key === decided.by)?.displayName ?? ''
    const authorisation = { sealId, at, byWorkerId: workerId, byName, comment: decided.comment }
    let parts = 0
    const newId = () => {
      parts += 1
      return practiceId(`${assessmentId}/part/${parts}`)
    }
    await sealAssessment(unit, opened, facts, { authorisation, newId })
  }
  unit.put({
    type: 'assessment',
    id: assessmentId,
    bucket: `f:${familyId}`,
    set: {
      state: decided.as,
      decidedAt: at,
      decidedById: workerId,
      ...(decided.as === 'authorised' ? { sealId } : {})
    },
    seen: opened.entry.stamp
  })
  putRemarks(seeding, unit, decided.by, decided.daysAgo, remarks)
  const method = decided.as === 'authorised' ? authoriseAssessment : returnAssessment
  unit.audit({ action: method.audit ?? '', subjectIds: [familyId, assessmentId], outcome: decided.as })
}
