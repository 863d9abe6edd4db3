import { describe, expect, it } from 'vitest'
import { listQuestions, listRegisterQuestions } from '../../../../../../domain/forms/listQuestions.ts'
import type { Json } from '../../../../../../domain/nonAnswer.ts'
import {
  type AnswerAsked,
  authoriseAssessment,
  checkAssessment,
  commentOnAnswer,
  journalAnswers,
  listAssessments,
  listWaitingAssessments,
  openAssessment,
  returnAssessment,
  settleAnswers,
  startAssessment,
  submitAssessment,
  takeBackAssessment
} from '../../../../../../electron/contract/assessment.ts'
import { findForm } from '../../../../../../resources/forms/registry.ts'
import { type AssessedFamily, anAssessedFamily, ask } from '../../../../../builders/assessedFamily.ts'

/** What the app filled in at the start is looked at by a test of its own. */
const typedOnly = <Answer extends { readonly field: string | null }>(answers: readonly Answer[]) =>
  answers.filter(answer => !answer.field?.startsWith('A.'))

const asked = (field: string, aboutId: string, value: Json, more: Partial<AnswerAsked> = {}): AnswerAsked => ({
  field,
  aboutId,
  given: { value },
  basis: null,
  sourcePersonId: null,
  sourceOrganisation: null,
  familyCopy: true,
  familyCopyReason: null,
  carried: 'no',
  ...more
})

async function started(family: AssessedFamily): Promise<string> {
  const assessmentId = family.newId()
  const reply = await ask(family.lead, startAssessment, {
    id: assessmentId,
    familyId: family.familyId,
    formLength: 'full',
    assessmentType: 'new',
    startedOn: '2026-09-10'
  })
  expect(reply).toEqual({ outcome: 'started', assessmentId })
  return assessmentId
}

async function type(
  family: AssessedFamily,
  assessmentId: string,
  answers: readonly AnswerAsked[],
  stamp: string | null = null
) {
  return ask(family.lead, journalAnswers, { assessmentId, answers: answers.map(answer => ({ ...answer, stamp })) })
}

/** Puts the row straight into the state that a full submit would leave, so that decisions can be looked at by themselves. */
async function submitted(family: AssessedFamily, assessmentId: string) {
  const { workerId } = family.lead.worker
  await family.store.transact({ author: { workerId, sessionId: family.newId() } }, async unit => {
    unit.put({
      type: 'assessment',
      id: assessmentId,
      bucket: `f:${family.familyId}`,
      set: { state: 'submitted', submittedAt: family.clock.now().toISOString(), submittedById: workerId },
      seen: 'current'
    })
    unit.audit({ action: 'test.submit', subjectIds: [assessmentId], outcome: 'saved' })
  })
}

describe('journalAnswers and settleAnswers', () => {
  it('shows what is being typed after a crash, valid or not, before it has become a commit', async () => {
    const family = await anAssessedFamily()
    const assessmentId = await started(family)

    await type(family, assessmentId, [asked('3.why_now', '', 'The rent went up', { given: { raw: '31/31/2026' } })])
    const { answers } = await ask(family.lead, openAssessment, { assessmentId })

    expect(typedOnly(answers).map(({ field, given }) => ({ field, given }))).toEqual([
      { field: '3.why_now', given: { raw: '31/31/2026' } }
    ])
  })

  it('keeps one value and no conflict when the same worker goes on typing over their own settled words', async () => {
    const family = await anAssessedFamily()
    const assessmentId = await started(family)

    await type(family, assessmentId, [asked('3.why_now', '', 'The rent')])
    await ask(family.lead, settleAnswers, { assessmentId })
    await type(family, assessmentId, [asked('3.why_now', '', 'The rent went up')])
    const { answers } = await ask(family.lead, settleAnswers, { assessmentId })

    expect(typedOnly(answers).map(({ given, others, carried }) => ({ given, others, carried }))).toEqual([
      { given: { value: 'The rent went up' }, others: [], carried: 'no' }
    ])
  })

  it('refuses somebody who has nothing to do with the family, in the words of "nothing found"', async () => {
    const family = await anAssessedFamily()
    const assessmentId = await started(family)

    await expect(ask(family.stranger, openAssessment, { assessmentId })).rejects.toMatchObject({
      name: 'AccessRefused'
    })
    await expect(
      ask(family.stranger, journalAnswers, { assessmentId, answers: [{ ...asked('3.why_now', '', 'x'), stamp: null }] })
    ).rejects.toMatchObject({ name: 'AccessRefused' })
  })

  it('writes what is for named people only into a bucket of its own', async () => {
    const family = await anAssessedFamily()
    const assessmentId = await started(family)

    await type(family, assessmentId, [
      asked('12.asked_alone', family.motherId, 'yes'),
      asked('3.why_now', '', 'The rent went up')
    ])
    await ask(family.lead, settleAnswers, { assessmentId })
    const rows = await family.store.db.selectFrom('answer').select(['field', 'bucket']).orderBy('field').execute()

    expect(typedOnly(rows)).toEqual([
      { field: '12.asked_alone', bucket: `f:${family.familyId}/r:named` },
      { field: '3.why_now', bucket: `f:${family.familyId}` }
    ])
  })
})

describe('submitAssessment', () => {
  it('names what is missing and where, and keeps the draft, when the assessment is nearly empty', async () => {
    const family = await anAssessedFamily()
    const assessmentId = await started(family)

    const reply = await ask(family.lead, submitAssessment, { assessmentId, note: '', warningComments: {} })
    const { gaps } = await ask(family.lead, checkAssessment, { assessmentId })

    expect(reply.outcome).toBe('refused')
    const checks = new Set(gaps.filter(gap => gap.kind === 'error').map(gap => gap.check))
    for (const expected of ['V-01', 'V-02', 'V-03', 'V-04', 'V-05', 'V-08', 'V-13', 'R-01']) {
      expect(checks, expected).toContain(expected)
    }
    expect(gaps.every(gap => gap.say.length > 10)).toBe(true)
  })
})

describe('returnAssessment and authoriseAssessment', () => {
  it('refuses the author, lets the manager comment and return, and after that authorise and seal', async () => {
    const family = await anAssessedFamily()
    const assessmentId = await started(family)
    await type(family, assessmentId, [asked('3.why_now', '', 'The rent went up')])
    await ask(family.lead, settleAnswers, { assessmentId })
    await submitted(family, assessmentId)

    await expect(
      ask(family.lead, authoriseAssessment, { assessmentId, comment: 'Good work', levelConfirmed: true })
    ).rejects.toMatchObject({ name: 'AccessRefused' })
    const waiting = await ask(family.manager, listWaitingAssessments, {})
    expect(waiting.rows.map(row => row.waitsFor)).toEqual(['myDecision'])

    await ask(family.manager, commentOnAnswer, {
      id: family.newId(),
      assessmentId,
      field: '3.why_now',
      aboutId: '',
      words: 'By how much?'
    })
    await ask(family.manager, returnAssessment, { assessmentId, reason: 'One question' })
    const returned = await ask(family.lead, openAssessment, { assessmentId })
    expect(returned.assessment.state).toBe('returned')
    expect(returned.comments.map(({ field, words }) => [field, words])).toEqual([
      ['3.why_now', 'By how much?'],
      ['', 'One question']
    ])

    await type(family, assessmentId, [asked('3.why_now', '', 'The rent went up by £80')])
    await ask(family.lead, settleAnswers, { assessmentId })
    await submitted(family, assessmentId)
    const decided = await ask(family.manager, authoriseAssessment, {
      assessmentId,
      comment: 'Clear and fair',
      levelConfirmed: true
    })
    expect(decided.outcome).toBe('authorised')
    const sealed = await family.store.db.selectFrom('sealed').select(['type', 'body']).orderBy('type').execute()
    expect(sealed.map(row => row.type)).toEqual(['assessment', 'assessmentPart'])
    expect(sealed[1]?.body).toContain('The rent went up by £80')

    await expect(type(family, assessmentId, [asked('3.why_now', '', 'Changed later')])).rejects.toMatchObject({
      name: 'Refused'
    })
  })

  it('lets the author take a submitted assessment back while nobody has decided', async () => {
    const family = await anAssessedFamily()
    const assessmentId = await started(family)
    await submitted(family, assessmentId)

    const reply = await ask(family.lead, takeBackAssessment, { assessmentId, reason: 'Forgot the school' })

    expect(reply).toEqual({ outcome: 'draft' })
  })

  it('offers it to the author who manages the team too, and to nobody else', async () => {
    const family = await anAssessedFamily()
    const assessmentId = await started(family)
    await submitted(family, assessmentId)
    const leadWhoManages = { ...family.lead, worker: { ...family.lead.worker, roles: ['PRAC', 'TM'] as const } }

    const theirs = await ask(leadWhoManages, openAssessment, { assessmentId })
    const managers = await ask(family.manager, openAssessment, { assessmentId })

    expect([theirs.may.takeBack, theirs.may.decide, managers.may.takeBack]).toEqual([true, false, false])
  })
})

describe('startAssessment', () => {
  it('starts the next from the last authorised one with "still true?" and shows both', async () => {
    const family = await anAssessedFamily()
    const first = await started(family)
    await type(family, first, [
      asked('3.history_known', '', 'None before'),
      asked('18.voice_words', family.samId, 'I like maths')
    ])
    await ask(family.lead, settleAnswers, { assessmentId: first })
    await submitted(family, first)
    await ask(family.manager, authoriseAssessment, { assessmentId: first, comment: 'Clear', levelConfirmed: true })

    const second = await started(family)
    const opened = await ask(family.lead, openAssessment, { assessmentId: second })
    const { rows } = await ask(family.lead, listAssessments, { familyId: family.familyId })

    expect(rows.map(row => [row.version, row.state])).toEqual([
      [2, 'draft'],
      [1, 'authorised']
    ])
    expect(typedOnly(opened.answers).map(({ field, carried }) => [field, carried])).toEqual([
      ['3.history_known', 'unconfirmed']
    ])
    expect(
      typedOnly(opened.previous?.answers ?? [])
        .map(answer => answer.field)
        .toSorted()
    ).toEqual(['18.voice_words', '3.history_known'])
  })

  it('fills in what the app knows, so that nobody is asked who writes, since when and in which form', async () => {
    const family = await anAssessedFamily()
    const assessmentId = await started(family)

    const { answers } = await ask(family.lead, openAssessment, { assessmentId })

    expect(answers.map(({ field, given }) => [field, given]).toSorted()).toEqual([
      ['A.eha_type', { value: 'new' }],
      ['A.form_length', { value: 'full' }],
      ['A.lead_assessor', { value: family.lead.worker.workerId }],
      ['A.start_date', { value: '2026-09-10' }]
    ])
  })

  it('does not start a second one beside an open one', async () => {
    const family = await anAssessedFamily()
    await started(family)

    const reply = await ask(family.lead, startAssessment, {
      id: family.newId(),
      familyId: family.familyId,
      formLength: 'full',
      assessmentType: 'new',
      startedOn: '2026-09-10'
    })

    expect(reply.outcome).toBe('refused')
  })
})

describe('openAssessment', () => {
  it('reckons the facts of the form from the register: who is a child, one home, parental responsibility not asked', async () => {
    const family = await anAssessedFamily()
    const assessmentId = await started(family)

    const { facts } = await ask(family.lead, openAssessment, { assessmentId })

    expect(
      facts.people.map(({ shortName, ageWords, isChild, isAdultWithCare }) => ({
        shortName,
        ageWords,
        isChild,
        isAdultWithCare
      }))
    ).toEqual([
      { shortName: 'Rosa', ageWords: '36', isChild: false, isAdultWithCare: true },
      { shortName: 'Sam', ageWords: '7', isChild: true, isAdultWithCare: false }
    ])
    expect(facts.register.pairsInTheHome).toEqual([
      { adultId: family.motherId, childId: family.samId, parentalResponsibility: null }
    ])
    expect(facts.register.given[family.samId]?.['person.legalForename']).toEqual({ value: 'Sam' })
  })

  it('finds every register field of the form under the name the form uses', async () => {
    const family = await anAssessedFamily()
    const assessmentId = await started(family)
    const form = findForm('early-help-assessment', 1)
    if (!form) throw new Error('the form is missing')

    const { facts } = await ask(family.lead, openAssessment, { assessmentId })
    // Pairs are checked one by one, and what the app writes itself is never asked for.
    const elsewhere = new Set(['relationship', 'assessment', 'familyCopy'])
    const wanted = listRegisterQuestions(form, facts, []).flatMap(({ field, aboutId }) =>
      field.source && field.required !== 'never' && !elsewhere.has(field.source.register)
        ? [`${aboutId === '' ? 'family' : 'person'} ${field.source.register}.${field.source.field}`]
        : []
    )
    const known = new Set(
      Object.entries(facts.register.given).flatMap(([about, given]) =>
        Object.keys(given).map(name => `${about === '' ? 'family' : 'person'} ${name}`)
      )
    )

    expect([...new Set(wanted)].filter(name => !known.has(name)).toSorted()).toEqual([])
    expect(listQuestions(form, facts, []).length).toBeGreaterThan(100)
  })
})
