import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Json } from '../../../../../../domain/nonAnswer.ts'
import {
  authoriseAssessment,
  journalAnswers,
  openAssessment,
  readAnswerHistory,
  settleAnswers,
  startAssessment
} from '../../../../../../electron/contract/assessment.ts'
import { type AssessedFamily, anAssessedFamily, ask } from '../../../../../builders/assessedFamily.ts'

async function started(family: AssessedFamily): Promise<string> {
  const assessmentId = family.newId()
  await ask(family.lead, startAssessment, {
    id: assessmentId,
    familyId: family.familyId,
    formLength: 'full',
    assessmentType: 'new',
    startedOn: '2026-09-10'
  })
  return assessmentId
}

async function write(family: AssessedFamily, assessmentId: string, field: string, value: Json, aboutId = '') {
  const answer = {
    field,
    aboutId,
    given: value === null ? null : { value },
    basis: null,
    sourcePersonId: null,
    sourceOrganisation: null,
    familyCopy: true,
    familyCopyReason: null,
    carried: 'no' as const,
    stamp: null
  }
  await ask(family.lead, journalAnswers, { assessmentId, answers: [answer] })
  await ask(family.lead, settleAnswers, { assessmentId })
}

/** Straight into the state that a full submit would leave: the checks of a submit are looked at elsewhere. */
async function signed(family: AssessedFamily): Promise<string> {
  const assessmentId = await started(family)
  await write(family, assessmentId, '3.why_now', 'The rent went up')
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
  await ask(family.manager, authoriseAssessment, { assessmentId, comment: 'Clear and fair', levelConfirmed: true })
  return assessmentId
}

const sealOf = async (family: AssessedFamily, assessmentId: string) =>
  (await ask(family.lead, openAssessment, { assessmentId })).seal

/** Somebody who has the key of the file and writes into it without the app takes its guards away first. */
async function withoutGuards(family: AssessedFamily) {
  const { rows } = await sql<{
    name: string
  }>`SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'sealed'`.execute(family.store.db)
  for (const { name } of rows) await sql`DROP TRIGGER ${sql.id(name)}`.execute(family.store.db)
}

async function tamper(family: AssessedFamily, type: string, change: (body: string) => string) {
  await withoutGuards(family)
  const rows = await family.store.db.selectFrom('sealed').select(['id', 'body']).where('type', '=', type).execute()
  for (const { id, body } of rows) {
    await family.store.db
      .updateTable('sealed')
      .set({ body: change(body) })
      .where('id', '=', id)
      .execute()
  }
}

describe('the seal of an assessment', () => {
  it('is not looked for while nothing is signed', async () => {
    const family = await anAssessedFamily()

    expect(await sealOf(family, await started(family))).toBeNull()
  })

  it('holds, with the name of who signed and when, when nothing was changed', async () => {
    const family = await anAssessedFamily()
    const assessmentId = await signed(family)

    expect(await sealOf(family, assessmentId)).toEqual({
      state: 'holds',
      byName: 'Tara Manager',
      at: expect.stringMatching(/^2026-/)
    })
  })

  it.each(['assessment', 'assessmentPart'])('is broken when a row of type %s was changed', async type => {
    const family = await anAssessedFamily()
    const assessmentId = await signed(family)

    await tamper(family, type, body =>
      type === 'assessment' ? body.replace('Clear and fair', 'Clear and just') : body.replace('went up', 'went down')
    )

    expect((await sealOf(family, assessmentId))?.state).toBe('broken')
  })

  it('is broken when the directory knows another key of who signed', async () => {
    const family = await anAssessedFamily()
    const assessmentId = await signed(family)

    await family.store.db
      .updateTable('worker')
      .set({ signingKey: Buffer.alloc(32, 1).toString('base64url') })
      .where('id', '=', family.manager.worker.workerId)
      .execute()

    expect((await sealOf(family, assessmentId))?.state).toBe('broken')
  })

  it('is missing when a part is not in the file', async () => {
    const family = await anAssessedFamily()
    const assessmentId = await signed(family)

    await withoutGuards(family)
    await family.store.db.deleteFrom('sealed').where('type', '=', 'assessmentPart').execute()

    expect((await sealOf(family, assessmentId))?.state).toBe('missing')
  })

  it('says that the answers differ when an answer was changed beside the seal', async () => {
    const family = await anAssessedFamily()
    const assessmentId = await signed(family)

    await family.store.db
      .updateTable('answer')
      .set({ given: JSON.stringify({ value: 'The rent went down' }) })
      .where('field', '=', '3.why_now')
      .execute()

    expect((await sealOf(family, assessmentId))?.state).toBe('answersDiffer')
  })
})

describe('readAnswerHistory', () => {
  it('tells every version newest first, with who wrote it and which one is shown', async () => {
    const family = await anAssessedFamily()
    const assessmentId = await started(family)
    await write(family, assessmentId, '3.why_now', 'The rent')
    await write(family, assessmentId, '3.why_now', 'The rent went up')
    await write(family, assessmentId, '3.why_now', null)

    const { rows } = await ask(family.manager, readAnswerHistory, { assessmentId, field: '3.why_now', aboutId: '' })

    expect(rows.map(({ given, workerName, standing }) => ({ given, workerName, standing }))).toEqual([
      { given: null, workerName: 'Ama Lead', standing: 'shown' },
      { given: { value: 'The rent went up' }, workerName: 'Ama Lead', standing: 'replaced' },
      { given: { value: 'The rent' }, workerName: 'Ama Lead', standing: 'replaced' }
    ])
  })

  it('tells nothing to a stranger, and writes down each look', async () => {
    const family = await anAssessedFamily()
    const assessmentId = await started(family)
    await write(family, assessmentId, '3.why_now', 'The rent')

    await expect(
      ask(family.stranger, readAnswerHistory, { assessmentId, field: '3.why_now', aboutId: '' })
    ).rejects.toMatchObject({ name: 'AccessRefused' })
    await ask(family.lead, readAnswerHistory, { assessmentId, field: '3.why_now', aboutId: '' })
    const looks = await family.store.db
      .selectFrom('auditEntry')
      .select(['workerId', 'outcome'])
      .where('action', '=', 'assessment.answerHistory')
      .execute()

    expect(looks).toEqual([{ workerId: family.lead.worker.workerId, outcome: 'shown' }])
  })

  it.each(['lead', 'manager'] as const)(
    'shows the %s of an answer for named people what the answer itself shows',
    async who => {
      const family = await anAssessedFamily()
      const assessmentId = await started(family)
      await write(family, assessmentId, '12.asked_alone', 'yes', family.motherId)
      const opened = await ask(family[who], openAssessment, { assessmentId })

      const { rows } = await ask(family[who], readAnswerHistory, {
        assessmentId,
        field: '12.asked_alone',
        aboutId: family.motherId
      })

      const shown = opened.answers.filter(answer => answer.field === '12.asked_alone').map(answer => answer.given)
      expect(rows.map(row => row.given)).toEqual(shown)
    }
  )
})

describe('startAssessment', () => {
  it('fills in nothing that the form does not offer', async () => {
    const family = await anAssessedFamily()
    const organisationId = family.newId()
    await family.store.transact({ author: family.author }, async unit => {
      unit.put({
        type: 'organisation',
        id: organisationId,
        bucket: 'c:config',
        set: { name: 'Hillside Council', organisationType: 'council' }
      })
      unit.put({
        type: 'worker',
        id: family.lead.worker.workerId,
        bucket: 'c:config',
        set: { organisationId },
        seen: 'current'
      })
      unit.audit({ action: 'test.prepare', subjectIds: [organisationId], outcome: 'saved' })
    })
    const assessmentId = await started(family)

    const { answers } = await ask(family.lead, openAssessment, { assessmentId })

    expect(answers.map(({ field }) => field)).toContain('A.lead_org')
    expect(answers.map(({ field }) => field)).not.toContain('A.lead_org_type')
  })
})
