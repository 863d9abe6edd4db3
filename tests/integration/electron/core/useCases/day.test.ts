import { describe, expect, it } from 'vitest'
import { addWorkingDays } from '../../../../../domain/dates/workingDays.ts'
import { countDay, readDay, readFamilyDue } from '../../../../../electron/contract/day.ts'
import { saveEntry } from '../../../../../electron/contract/entry.ts'
import { practiceId } from '../../../../../electron/core/practice/practiceId.ts'
import { bankHolidays } from '../../../../../resources/calendar/bankHolidays.ts'
import { amina, aPractice, familyIdOf, type Practice, personIdOf } from '../../../../builders/family.ts'

const today = '2026-09-14'
const familyId = familyIdOf('holroyd')
const bucket = `f:${familyId}`
const [daniel, ruth, lesley] = ['daniel-okoro', 'ruth-adeyemi', 'lesley-fenn']
const aminaId = practiceId('worker/amina-mensah')

type Put = Parameters<Parameters<Practice['store']['transact']>[1]>[0]['put']

/** Written past the use cases: what other screens write, on any day. */
async function written(write: (put: Put, newId: () => string) => void): Promise<Practice> {
  const practice = await aPractice()
  const { store, author, newId } = practice
  await store.transact({ author }, async unit => {
    write(unit.put, newId)
    unit.audit({ action: 'test', subjectIds: [familyId], outcome: 'saved' })
  })
  return practice
}

const promised = (dueOn: string, byWorkerId: string | null = aminaId) =>
  written((put, newId) =>
    put({
      type: 'promise',
      id: newId(),
      bucket,
      set: { familyId, words: 'Ring the school about lunch', byWorkerId, promisedOn: '2026-09-07', dueOn }
    })
  )

const kindsOf = async ({ ask }: Practice, worker: string, kind: string) =>
  (await ask(worker, readDay, {})).things.filter(thing => thing.kind === kind && thing.familyId === familyId)

describe('readDay', () => {
  it('tells the one who gave their word, in the words it was given in', async () => {
    const practice = await promised('2026-09-10')

    const [promise, ...others] = await kindsOf(practice, amina, 'promise')

    expect(others).toEqual([])
    expect(promise).toMatchObject({
      familyName: 'Holroyd',
      words: 'Ring the school about lunch',
      dueOn: '2026-09-10',
      standing: { state: 'late', workingDays: 2, late: true }
    })
    expect(await kindsOf(practice, ruth, 'promise')).toEqual([])
    expect(await kindsOf(practice, daniel, 'promise')).toEqual([])
  })

  it('never shouts about a promise, however late: that is for clocks', async () => {
    const [promise] = await kindsOf(await promised('2026-06-01'), amina, 'promise')

    expect(promise?.standing).toMatchObject({ state: 'late', late: true })
  })

  it('tells a promise that names nobody to whoever works with the family', async () => {
    expect(await kindsOf(await promised('2026-09-20', null), amina, 'promise')).toHaveLength(1)
  })

  it('forgets a promise that was kept', async () => {
    const practice = await written((put, newId) =>
      put({
        type: 'promise',
        id: newId(),
        bucket,
        set: { familyId, words: 'Ring', byWorkerId: aminaId, dueOn: '2026-09-10', keptOn: '2026-09-11' }
      })
    )

    expect(await kindsOf(practice, amina, 'promise')).toEqual([])
  })

  it('shows nothing of a family whose worker has said that they know it', async () => {
    const practice = await promised('2026-09-10')
    await practice.ask(amina, saveEntry, {
      familyId,
      type: 'conflictOfInterest',
      id: null,
      stamp: null,
      fields: {}
    })

    const { things } = await practice.ask(amina, readDay, {})

    expect(things.filter(thing => thing.familyId === familyId)).toEqual([])
  })

  it('shows nothing of a family that was restricted and not opened to the worker', async () => {
    const practice = await promised('2026-09-10')
    const { store, author } = practice
    await store.transact({ author }, async unit => {
      const row = await unit.db
        .selectFrom('episode')
        .select('id')
        .where('familyId', '=', familyId)
        .executeTakeFirstOrThrow()
      unit.put({ type: 'episode', id: row.id, bucket, set: { restricted: 1 }, seen: 'current' })
      unit.audit({ action: 'test', subjectIds: [familyId], outcome: 'saved' })
    })

    const { things } = await practice.ask(amina, readDay, {})

    expect(things.filter(thing => thing.familyId === familyId)).toEqual([])
  })

  it('names each child who was not seen, by the name the child is called', async () => {
    const practice = await written((put, newId) => {
      const noteId = newId()
      put({
        type: 'note',
        id: noteId,
        bucket,
        set: { familyId, noteType: 'visit', eventOn: '2026-08-03', finalisedAt: '2026-08-03T15:00:00.000Z' }
      })
      put({
        type: 'noteChild',
        id: newId(),
        bucket,
        set: { noteId, personId: personIdOf('holroyd', 'ellie'), seen: 'yes' }
      })
    })

    const clocks = await kindsOf(practice, amina, 'clock')
    const ellie = clocks.find(({ clock, aboutName }) => clock?.code === 'K-SEE' && aboutName === 'Ellie')

    expect(ellie).toMatchObject({
      dueOn: addWorkingDays('2026-08-03', 20, bankHolidays).on,
      clock: { startedOn: '2026-08-03', startedBy: 'child_seen', count: 20, standing: 'usual' }
    })
  })

  it('lists an agreement to ask again, but not once it was withdrawn', async () => {
    const agreementId = practiceId('test/agreement')
    const practice = await written(put =>
      put({
        type: 'agreement',
        id: agreementId,
        bucket,
        set: { personId: personIdOf('holroyd', 'ellie'), agreedOn: '2026-09-13', recheckOn: '2026-09-15' }
      })
    )
    const before = await kindsOf(practice, amina, 'agreement')
    await practice.store.transact({ author: practice.author }, async unit => {
      const set = { agreementId, personId: personIdOf('holroyd', 'ellie'), withdrawnOn: today, scope: [] }
      unit.put({ type: 'withdrawal', id: practice.newId(), bucket, set })
      unit.audit({ action: 'test', subjectIds: [familyId], outcome: 'saved' })
    })
    const after = await kindsOf(practice, amina, 'agreement')

    expect(before.filter(({ key }) => key === `agreement/${agreementId}`)).toHaveLength(1)
    expect(after.filter(({ key }) => key === `agreement/${agreementId}`)).toEqual([])
  })

  it('gives a manager their own duties and what will wait no longer, not the whole team’s day', async () => {
    const practice = await aPractice()

    const { things } = await practice.ask(ruth, readDay, {})
    const duties = new Set(['K-ALL', 'K-AUT', 'K-CLO', 'K-MASH', 'K-SDM', 'K-TRI'])
    const others = things.filter(({ clock }) => clock === null || !duties.has(clock.code))

    expect(things.some(({ clock }) => clock?.code === 'K-ALL')).toBe(true)
    expect(others.filter(({ oversight, standing }) => !oversight || standing.state !== 'actNow')).toEqual([])
  })

  it('is empty for somebody who only keeps registrations', async () => {
    const practice = await promised('2026-09-10')

    expect(await practice.ask(lesley, readDay, {})).toEqual({ today, things: [] })
  })

  it('is in the audit', async () => {
    const practice = await aPractice()
    await practice.ask(amina, readDay, {})

    const written = await practice.store.read(db =>
      db.selectFrom('auditEntry').select(['action', 'outcome']).where('workerId', '=', aminaId).execute()
    )

    expect(written).toContainEqual({ action: 'day.read', outcome: 'shown' })
  })

  it('names in the audit the families it showed, and no other', async () => {
    const practice = await aPractice()
    const { things } = await practice.ask(amina, readDay, {})

    const written = await practice.store.read(db =>
      db
        .selectFrom('auditSubject as s')
        .innerJoin('auditEntry as a', 'a.seq', 's.seq')
        .select('s.subjectId')
        .where('a.action', '=', 'day.read')
        .execute()
    )

    expect(things.length).toBeGreaterThan(0)
    expect(written.map(({ subjectId }) => subjectId).toSorted()).toEqual(
      [...new Set(things.map(one => one.familyId))].toSorted()
    )
  })
})

describe('countDay', () => {
  it('counts what is due by today and by each of the next days, and says nothing else', async () => {
    const practice = await promised('2026-09-16')
    const { things } = await practice.ask(amina, readDay, {})
    const by = (on: string) => things.filter(({ dueOn, standing }) => dueOn <= on && standing.state !== 'onHold').length

    const counted = await practice.ask(amina, countDay, {})

    expect(counted.count).toBe(by(today))
    expect(counted.coming.map(({ on, count }) => count === by(on))).toEqual(Array(7).fill(true))
    expect(by('2026-09-16')).toBeGreaterThan(by('2026-09-15'))
    expect(JSON.stringify(counted).replaceAll(/"(today|count|coming|on)":/g, '')).toMatch(/^[{}[\]",0-9-]*$/)
  })
})

describe('readFamilyDue', () => {
  it('shows everything that is due in one family, whoever has to do it', async () => {
    const practice = await promised('2026-09-10', practiceId('worker/ruth-adeyemi'))

    const { things } = await practice.ask(amina, readFamilyDue, { familyId })

    expect(things.map(({ kind }) => kind)).toContain('promise')
    expect(things.map(({ familyId: of }) => of)).toEqual(things.map(() => familyId))
  })

  it('refuses a worker who must not know of the family', async () => {
    const practice = await promised('2026-09-10')

    await expect(practice.ask(daniel, readFamilyDue, { familyId })).rejects.toThrow('refused')
  })
})
