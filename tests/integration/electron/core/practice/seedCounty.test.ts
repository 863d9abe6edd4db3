import { describe, expect, it } from 'vitest'
import { newSigner } from '../../../../../db/commit/signing.ts'
import { verifyChain } from '../../../../../db/history/verifyChain.ts'
import { findEntry, readRow } from '../../../../../db/queries/entries.ts'
import { openAssessment } from '../../../../../electron/contract/assessment.ts'
import { listFamilies, openFamily } from '../../../../../electron/contract/family.ts'
import { listWaitingJoinings } from '../../../../../electron/contract/merge.ts'
import { practiceClock } from '../../../../../electron/core/practice/practiceClock.ts'
import { practiceId, practicePersonId } from '../../../../../electron/core/practice/practiceId.ts'
import { practiceAssessmentId } from '../../../../../electron/core/practice/seedAssessment.ts'
import { seedPracticeCounty } from '../../../../../electron/core/practice/seedCounty.ts'
import { listGaps } from '../../../../../electron/core/useCases/assessment/findings.ts'
import { checkNoteSeal } from '../../../../../electron/core/useCases/note/noteSeal.ts'
import { findForm } from '../../../../../resources/forms/registry.ts'
import { listCountyFamilies } from '../../../../../resources/practice-county/county/county.ts'
import { countyPlaces } from '../../../../../resources/practice-county/county/places.ts'
import { writtenTwice } from '../../../../../resources/practice-county/county/writtenTwice.ts'
import { practiceWorkers } from '../../../../../resources/practice-county/workers.ts'
import { ask } from '../../../../builders/assessedFamily.ts'
import { answer, contextOf } from '../../../../builders/family.ts'
import { aClock, aStore } from '../../../../builders/store.ts'

/** Some of each length, those who only asked, and those written twice: enough to see the years grow, and quick. */
const some = listCountyFamilies('2026-09-14').filter(
  ({ family, history }, place) =>
    place % 9 === 0 || history === null || writtenTwice.some(twice => twice.family === family.key)
)

async function seeded() {
  const real = aClock()
  const clock = practiceClock(real.now)
  const { store, newId, device } = await aStore({ now: clock.now })
  const signers = new Map(practiceWorkers.map(({ key }) => [practiceId(key), newSigner()]))
  const signerOf = (workerId: string) => signers.get(workerId) ?? null
  const signingKeyOf = (workerId: string) => signerOf(workerId)?.publicKey ?? null
  const progress: number[] = []
  const onProgress = (made: number) => void progress.push(made)
  const wish = { store, sessionId: newId(), now: real.now, clock, signingKeyOf, signerOf, onProgress, county: some }
  await seedPracticeCounty(wish)
  return { store, device, clock, real, progress }
}

const form = getForm()
function getForm() {
  const found = findForm('early-help-assessment', 1)
  if (found === null) throw new Error('the form of the practice assessments is gone')
  return found
}

/** Every assessment of the drawn families, as the manager of its team sees it. */
async function openAll(store: Awaited<ReturnType<typeof seeded>>['store'], now: () => Date) {
  const opened = []
  for (const { family, assessments } of some)
    for (const { version } of assessments) {
      const manager = countyPlaces.find(({ team }) => team === family.team)?.manager ?? ''
      const context = await contextOf(store, practiceId(manager), now)
      opened.push(await ask(context, openAssessment, { assessmentId: practiceAssessmentId(family.key, version) }))
    }
  return opened
}

describe('seedPracticeCounty', () => {
  it('writes two years of its families as they would have grown: in order, signed, and ready for today', {
    timeout: 60_000
  }, async () => {
    const { store, device, clock, real, progress } = await seeded()
    const count = (
      type: 'family' | 'note' | 'noteChild' | 'contact' | 'episodeStep' | 'meeting' | 'promise' | 'alert'
    ) => store.read(async db => (await db.selectFrom(type).select('id').execute()).length)

    expect(await count('family')).toBe(15 + some.length)
    for (const type of ['note', 'noteChild', 'contact', 'episodeStep', 'meeting', 'promise', 'alert'] as const)
      expect([type, (await count(type)) > 0]).toEqual([type, true])
    expect(progress.at(-1)).toBe(15 + some.length)
    expect(progress.toSorted((one, other) => one - other)).toEqual(progress)
    expect(clock.now()).toEqual(real.now())

    const readings = await store.read(db => db.selectFrom('sync_commit').select(['n', 'hlc']).orderBy('n').execute())
    const years = new Set(readings.map(({ hlc }) => new Date(Number.parseInt(hlc.slice(0, 9), 36)).getUTCFullYear()))
    expect(years.size).toBeGreaterThanOrEqual(2)
    expect(
      await verifyChain(store.db, { device: device.id, publicKey: device.signer.publicKey, complete: true })
    ).toBeNull()

    const states = await store.read(db => db.selectFrom('episode').select(['id', 'state']).execute())
    const stateOf = new Map(states.map(({ id, state }) => [id, state]))
    for (const { family, history } of some)
      expect(stateOf.get(practiceId(`${family.key}/episode`))).toBe(history?.state)

    const overdue = await store.read(db =>
      db
        .selectFrom('episodeStep')
        .select('on')
        .where('familyId', '=', practiceId('family/doyle-marsh'))
        .where('transition', '=', 'T17')
        .execute()
    )
    expect(overdue.map(row => row.on)).toEqual(['2026-07-14'])
    const chosen = await findEntry(store.db, 'episode', practiceId('family/doyle-marsh/episode'))
    expect(chosen?.fields.state).toBe('plan_active')

    const opened = await openAll(store, real.now)
    const statesOf = (version: number) => opened.filter(one => one.assessment.version === version)
    expect(statesOf(1).length).toBeGreaterThan(5)
    for (const { assessment, facts, answers, seal } of opened) {
      if (assessment.state === 'draft') continue
      const onItsDay = { ...facts, today: assessment.submittedAt?.slice(0, 10) ?? '' }
      const errors = listGaps(form, onItsDay, answers).filter(({ kind }) => kind === 'error')
      expect([assessment.familyId, errors.map(({ say }) => say)]).toEqual([assessment.familyId, []])
      expect(seal?.state ?? null).toBe(assessment.state === 'authorised' ? 'holds' : null)
    }

    const as = (worker: string) => contextOf(store, practiceId(worker), real.now)
    const [joined, proposed] = writtenTwice
    const waiting = await answer(await as('worker/helen-brookes'), listWaitingJoinings, {})
    expect(waiting.rows.map(row => [row.personId, row.proposedByMe])).toEqual([
      [practicePersonId(proposed?.family ?? '', proposed?.person ?? ''), false]
    ])
    const familyId = practiceId(joined?.family ?? '')
    const { entries } = await answer(await as('worker/ruth-adeyemi'), openFamily, { familyId, asAt: null })
    const people = some.find(({ family }) => family.key === joined?.family)?.family.people.length
    expect(entries.filter(({ type }) => type === 'person')).toHaveLength(people ?? 0)
    expect(JSON.stringify(entries)).toContain(joined?.forename)

    const grace = await as('worker/grace-lindqvist')
    const page = { mine: false, closed: true, sort: 'name', offset: 0, limit: 200 } as const
    const { rows } = await answer(grace, listFamilies, page)
    const mayKnow = new Set(rows.map(({ id }) => id))
    expect(some.filter(one => one.history === null).length).toBeGreaterThan(10)
    for (const { family, happenings } of some.filter(one => one.history === null)) {
      const state = happenings.flatMap(({ puts }) => puts).find(({ type }) => type === 'contact')?.set.state
      const opened = answer(grace, openFamily, { familyId: practiceId(family.key), asAt: null })
      const isOpen = await opened.then(
        () => true,
        () => false
      )
      const decided = state === 'ended_at_triage'
      expect([family.key, isOpen, mayKnow.has(practiceId(family.key))]).toEqual([family.key, !decided, !decided])
    }

    const notes = await store.read(db => db.selectFrom('note').selectAll().limit(400).execute())
    for (const row of notes.filter((_, place) => place % 12 === 0)) {
      const note = await findEntry(store.db, 'note', row.id)
      const paragraphs = await store.db.selectFrom('noteParagraph').selectAll().where('noteId', '=', row.id).execute()
      if (note === null) throw new Error('a note has gone')
      const seal = await checkNoteSeal(
        store.db,
        note,
        paragraphs.map(one => readRow('noteParagraph', one))
      )
      expect(seal).toBe('holds')
    }
  })
})
