import { describe, expect, it } from 'vitest'
import { newSigner } from '../../../../../db/commit/signing.ts'
import { listAssessments, listWaitingAssessments, openAssessment } from '../../../../../electron/contract/assessment.ts'
import { practiceId, practicePersonId } from '../../../../../electron/core/practice/practiceId.ts'
import { seedPracticeAuthority } from '../../../../../electron/core/practice/seed.ts'
import { practiceAssessmentId } from '../../../../../electron/core/practice/seedAssessment.ts'
import { listGaps } from '../../../../../electron/core/useCases/assessment/findings.ts'
import { findForm } from '../../../../../resources/forms/registry.ts'
import { practiceWorkers } from '../../../../../resources/practice-county/workers.ts'
import { ask } from '../../../../builders/assessedFamily.ts'
import { contextOf } from '../../../../builders/family.ts'
import { aStore } from '../../../../builders/store.ts'

/** The practice authority in a file in which every worker has a key of their own, as in the app. */
async function seeded() {
  const { store, clock, newId } = await aStore()
  const signers = new Map(practiceWorkers.map(({ key }) => [practiceId(key), newSigner()]))
  const signerOf = (workerId: string) => signers.get(workerId) ?? null
  const signingKeyOf = (workerId: string) => signerOf(workerId)?.publicKey ?? null
  const wish = { store, sessionId: newId(), now: clock.now, signingKeyOf, signerOf }
  await seedPracticeAuthority(wish)
  const as = (key: string) => contextOf(store, practiceId(`worker/${key}`), clock.now)
  const open = async (worker: string, family: string, version = 1) =>
    ask(await as(worker), openAssessment, { assessmentId: practiceAssessmentId(`family/${family}`, version) })
  return { store, wish, as, open }
}

const form = findForm('early-help-assessment', 1)
if (form === null) throw new Error('the form of the practice assessments is gone')

const [amina, ruth, tom] = ['amina-mensah', 'ruth-adeyemi', 'tom-barlow']

describe('seedPracticeAuthority', () => {
  it('leaves each first worker and manager something that waits', async () => {
    const { as } = await seeded()

    const waiting = async (worker: string) =>
      (await ask(await as(worker), listWaitingAssessments, {})).rows
        .map(row => `${row.familyName} ${row.version} ${row.waitsFor}`)
        .toSorted()

    expect(await waiting(amina)).toEqual(['Holroyd 2 myDraft', 'Okafor-Lane 1 myCorrection', 'Whitlock 1 myDraft'])
    expect(await waiting(ruth)).toEqual(['Petrov-Shaw 1 myDecision'])
    expect(await waiting(tom)).toEqual(['Tanner 1 myDraft'])
  })

  it('submits an assessment in which nothing is missing and every warning has its comment', async () => {
    const { open } = await seeded()

    const opened = await open(ruth, 'petrov-shaw')

    const gaps = listGaps(form, opened.facts, opened.answers)
    expect(gaps.filter(gap => gap.kind === 'error')).toEqual([])
    const commented = opened.comments.map(({ field, aboutId }) => `${field} ${aboutId}`)
    expect(gaps.map(({ field, aboutId }) => `${field} ${aboutId}`).filter(place => !commented.includes(place))).toEqual(
      []
    )
    expect(gaps).toHaveLength(1)
    expect(opened.may).toMatchObject({ decide: true, comment: true, write: false })
  })

  it('keeps a draft half written, with a day that does not exist as it was typed and a question not asked', async () => {
    const { open } = await seeded()

    const opened = await open(amina, 'whitlock')

    const poppy = practicePersonId('family/whitlock', 'poppy')
    const given = (field: string) =>
      opened.answers.find(answer => answer.field === field && answer.aboutId === poppy)?.given
    expect(opened.assessment.state).toBe('draft')
    expect(given('6.attendance_pct.date')).toEqual({ raw: '31 September' })
    expect(given('5.growth_eating_sleep')).toEqual({ nonAnswer: 'not_asked' })
    const gaps = listGaps(form, opened.facts, opened.answers)
    expect(gaps.filter(gap => gap.check === 'R-02')).toMatchObject([{ field: '6.attendance_pct.date' }])
    const sections = new Set(gaps.filter(gap => gap.check === 'R-01').map(gap => gap.section))
    expect(['9', 'A', '21', '19'].map(section => sections.has(section))).toEqual([false, false, true, true])
    expect(opened.may.write).toBe(true)
  })

  it('says nothing in a draft that tells where the confidential home is', async () => {
    const { open } = await seeded()

    const { answers } = await open(amina, 'whitlock')

    expect(JSON.stringify(answers)).not.toMatch(/Old Town|Hawthorn|MV3/)
  })

  it('seals the first version with the key of the manager, and the seal holds', async () => {
    const { open, wish, store } = await seeded()

    const opened = await open(amina, 'holroyd')

    expect(opened.assessment).toMatchObject({ state: 'authorised', decidedByName: 'Ruth Adeyemi' })
    expect(opened.seal).toMatchObject({ state: 'holds', byName: 'Ruth Adeyemi' })
    expect(opened.assessment.decidedAt?.slice(0, 10)).toBe('2026-03-15')
    const seal = await store.read(db =>
      db.selectFrom('sealed').select(['workerKey']).where('type', '=', 'assessment').executeTakeFirstOrThrow()
    )
    expect(seal.workerKey).toBe(wish.signingKeyOf(practiceId('worker/ruth-adeyemi')))
  })

  it('starts the second version from the first: confirmed, changed, and still to be looked at', async () => {
    const { open, as } = await seeded()

    const opened = await open(amina, 'holroyd', 2)

    const callum = practicePersonId('family/holroyd', 'callum')
    const places = <Answer extends { readonly field: string; readonly aboutId: string }>(answers: readonly Answer[]) =>
      new Map(answers.map(answer => [`${answer.field} ${answer.aboutId}`, answer]))
    const [now, before] = [places(opened.answers), places(opened.previous?.answers ?? [])]
    const carried = (state: string) => opened.answers.filter(answer => answer.carried === state)
    expect(carried('confirmed').length).toBeGreaterThanOrEqual(10)
    expect(carried('confirmed').every(answer => answer.authorId === practiceId('worker/amina-mensah'))).toBe(true)
    expect(carried('unconfirmed').length).toBeGreaterThan(50)
    expect(before.get(`6.attendance_pct ${callum}`)?.given).toEqual({ value: 86 })
    expect(now.get(`6.attendance_pct ${callum}`)).toMatchObject({ given: { value: 94 }, carried: 'no' })
    expect(now.has(`18.voice_words ${callum}`)).toBe(false)
    const { rows } = await ask(await as(amina), listAssessments, { familyId: practiceId('family/holroyd') })
    expect(rows.map(row => [row.version, row.state])).toEqual([
      [2, 'draft'],
      [1, 'authorised']
    ])
  })

  it('returns an assessment with two comments of the manager on paragraphs', async () => {
    const { open } = await seeded()

    const opened = await open(amina, 'okafor-lane')

    expect(opened.assessment.state).toBe('returned')
    const onParagraphs = opened.comments.filter(
      comment => comment.field !== '' && comment.authorName === 'Ruth Adeyemi'
    )
    expect(onParagraphs.map(comment => comment.field).toSorted()).toEqual(['18.voice_words', '21.an_summary'])
    const errors = listGaps(form, opened.facts, opened.answers).filter(gap => gap.kind === 'error')
    expect(errors.map(gap => gap.check)).toEqual(['V-05'])
    expect(opened.may).toMatchObject({ write: true, submit: true })
  })

  it('gives the family that a school leads a short form', async () => {
    const { open } = await seeded()

    const opened = await open(tom, 'tanner')

    expect(opened.assessment).toMatchObject({ formLength: 'short', state: 'draft', leadAssessorName: 'Tom Barlow' })
    const refused = listGaps(form, opened.facts, opened.answers).filter(gap => gap.check === 'R-02')
    expect(refused).toEqual([])
  })

  it('writes the same ids and the same answers when it runs on the same day', async () => {
    const standing = async () => {
      const { store } = await seeded()
      const answers = await store.read(db =>
        db
          .selectFrom('answer')
          .select(['id', 'given', 'basis', 'carried', 'authorId', 'writtenAt'])
          .orderBy('id')
          .execute()
      )
      const comments = await store.read(db =>
        db.selectFrom('assessmentComment').select(['id', 'words']).orderBy('id').execute()
      )
      const sealed = await store.read(db => db.selectFrom('sealed').select(['id']).orderBy('id').execute())
      return { answers, comments, sealed }
    }

    const first = await standing()

    expect(first.answers.length).toBeGreaterThan(1000)
    expect(await standing()).toEqual(first)
  })

  it('writes what was left out when it was interrupted before the manager could sign', async () => {
    const { store, clock, newId } = await aStore()
    const wish = { store, sessionId: newId(), now: clock.now }
    const manager = practiceId('worker/ruth-adeyemi')
    const signerOf = (workerId: string) => {
      if (workerId === manager) throw new Error('the laptop was closed')
      return null
    }
    const assessments = () => store.read(db => db.selectFrom('assessment').select(['state']).orderBy('state').execute())
    const states = async () => (await assessments()).map(({ state }) => state)

    await expect(seedPracticeAuthority({ ...wish, signerOf })).rejects.toThrow('the laptop was closed')
    expect(await states()).toEqual(['submitted'])

    await seedPracticeAuthority(wish)
    expect(await states()).toEqual(['authorised', 'draft', 'draft', 'draft', 'returned', 'submitted'])
  })
})
