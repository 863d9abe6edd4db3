import { makeYearReference } from '../../../domain/identifiers/systemReference.ts'
import { answerId } from '../../../electron/core/useCases/assessment/answerId.ts'
import { findForm } from '../../../resources/forms/registry.ts'
import type { Act, Write } from './act.ts'
import type { Draw } from './draw.ts'
import { sentences } from './words.ts'

type Wish = {
  readonly familyId: string
  readonly episodeId: string
  readonly workerId: string
  readonly organisationId: string
  readonly about: readonly string[]
  readonly at: number
  readonly number: number
}

export const formKey = 'early-help-assessment'
export const answersInAssessment = 51
export const commentsInAssessment = 2
const answersInAct = 13
const day = 86_400_000

type LongField = { readonly key: string; readonly ofPerson: boolean }

/** Long answers that are not for named people only: what most of an assessment is made of. */
export function listLongFields(): readonly LongField[] {
  const form = findForm(formKey, 1)
  if (form === null) throw new Error(`there is no form ${formKey}`)
  return form.sections.flatMap(section =>
    section.fields
      .filter(field => field.type === 'long' && !['S4', 'S5'].includes(field.shareClass))
      .map(field => ({ key: field.key, ofPerson: field.about !== 'family' }))
  )
}

/** An assessment with its answers as they were settled day by day, and what the manager noted beside them. */
export function planAssessment(draw: Draw, wish: Wish): readonly Act[] {
  const { familyId, workerId, at } = wish
  const assessmentId = draw.id(at)
  const bucket = `f:${familyId}`
  const act = (when: number, action: string, writes: readonly Write[]): Act => ({
    actionId: draw.id(when),
    workerId,
    at: when,
    action,
    subjectIds: [familyId, assessmentId],
    writes
  })
  const started: Write = {
    type: 'assessment',
    id: assessmentId,
    bucket,
    set: {
      familyId,
      episodeId: wish.episodeId,
      reference: makeYearReference('EHA', 2026, wish.number),
      version: 1,
      formKey,
      formVersion: 1,
      formLength: 'full',
      assessmentType: 'initial',
      state: 'draft',
      startedOn: new Date(at).toISOString().slice(0, 10),
      leadAssessorId: workerId,
      leadOrganisationId: wish.organisationId
    }
  }
  const acts: Act[] = [act(at, 'assessment.start', [started])]
  const questions = questionsFor(wish.about)
  for (let start = 0; start < questions.length; start += answersInAct) {
    const when = at + acts.length * day
    const writtenAt = new Date(when).toISOString()
    const writes = questions.slice(start, start + answersInAct).map(
      ({ field, aboutId }): Write => ({
        type: 'answer',
        id: answerId(assessmentId, field, aboutId),
        bucket,
        set: {
          assessmentId,
          field,
          aboutId,
          given: { value: sentences(draw, aboutId === '' ? 'The family' : 'This child') },
          basis: draw.oneOf(['fact_observed', 'fact_reported', 'family_words', 'opinion']),
          familyCopy: 1,
          carried: 'no',
          authorId: workerId,
          writtenAt
        }
      })
    )
    acts.push(act(when, 'assessment.settle', writes))
  }
  const noted = at + acts.length * day
  const comments = questions.slice(0, commentsInAssessment).map(
    ({ field, aboutId }): Write => ({
      type: 'assessmentComment',
      id: draw.id(noted),
      bucket,
      set: {
        assessmentId,
        field,
        aboutId,
        words: sentences(draw, 'I read that the child'),
        authorId: workerId,
        writtenAt: new Date(noted).toISOString()
      }
    })
  )
  return [...acts, act(noted, 'assessment.comment', comments)]
}

const longFields = listLongFields()

function questionsFor(about: readonly string[]): readonly { readonly field: string; readonly aboutId: string }[] {
  const questions = longFields.flatMap(({ key, ofPerson }) =>
    ofPerson ? about.map(aboutId => ({ field: key, aboutId })) : [{ field: key, aboutId: '' }]
  )
  return questions.slice(0, answersInAssessment)
}
