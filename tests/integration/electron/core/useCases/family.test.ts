import { describe, expect, it } from 'vitest'
import { createFamily, listFamilies, openFamily } from '../../../../../electron/contract/family.ts'
import { amina, aPractice, familyIdOf } from '../../../../builders/family.ts'
import { anAdult, aPerson } from '../../../../builders/person.ts'
import { newId } from '../../../../builders/store.ts'

const everything = { mine: false, closed: false, sort: 'name', offset: 0, limit: 50 } as const

function aFamilyInput(more: object = {}) {
  return {
    id: newId(),
    familyName: 'Marsden',
    people: [anAdult(), aPerson()],
    existingPersonIds: [],
    address: { lines: ['1 Hill Road'], town: 'Hillside', postcode: 'mv12ab' },
    addressIsConfidential: false,
    ...more
  }
}

describe('listFamilies', () => {
  it('shows a practitioner exactly the families they work with', async () => {
    const { ask } = await aPractice()

    const { rows, total } = await ask(amina, listFamilies, everything)

    expect(rows.map(row => row.familyName)).toEqual([
      'Adeyinka',
      'Begum',
      'Holroyd',
      'Marsh',
      'Okafor-Lane',
      'Petrov-Shaw',
      'Tanner',
      'Whitlock'
    ])
    expect(total).toBe(8)
    const holroyd = rows.find(row => row.familyName === 'Holroyd')
    expect(holroyd).toMatchObject({
      episodeState: 'plan_active',
      levelOfNeed: 3,
      leadName: 'Amina Mensah',
      leadIsMe: true
    })
    expect(holroyd).toMatchObject({ childCount: 2, memberCount: 5 })
  })

  it('neither shows nor counts a restricted family or one the worker knows personally', async () => {
    const { ask } = await aPractice()

    const { rows, total } = await ask('paul-hartley', listFamilies, everything)

    expect(rows.map(row => row.familyName)).toEqual(['Gallagher'])
    expect(total).toBe(1)
  })

  it('pages, sorts and leaves closed families out until asked', async () => {
    const { ask } = await aPractice()

    const open = await ask('nadia-karim', listFamilies, { ...everything, sort: 'level' })
    const all = await ask('nadia-karim', listFamilies, { ...everything, sort: 'changed', closed: true })
    const second = await ask('nadia-karim', listFamilies, { ...everything, closed: true, offset: 1, limit: 1 })

    expect(open.rows.map(row => row.familyName)).toEqual(['Hughes', 'Rahman'])
    expect(all.rows.map(row => row.familyName)).toContain('Ferris')
    expect([second.rows.map(row => row.familyName), second.total]).toEqual([['Hughes'], 3])
  })
})

describe('createFamily', () => {
  it('writes people, names, home, episode, lead and lawful basis in one action', async () => {
    const { ask } = await aPractice()
    const input = aFamilyInput()

    const saved = await ask(amina, createFamily, input)
    const opened = await ask(amina, openFamily, { familyId: input.id, asAt: null })

    expect(saved).toEqual({ outcome: 'saved', familyId: input.id })
    expect(opened.header).toMatchObject({ familyName: 'Marsden', leadIsMe: true, episodeState: 'allocated' })
    expect(opened.header.reference).toMatch(/^FAM-\d{7}-\d$/)
    const types = Map.groupBy(opened.entries, entry => entry.type)
    expect(types.get('person')).toHaveLength(2)
    expect(types.get('personAddress')?.map(entry => entry.fields.postcode)).toEqual(['MV1 2AB', 'MV1 2AB'])
    expect(types.get('lawfulBasis')?.[0]?.fields.bases).toEqual(['art6_1_e'])
    expect(types.get('allocation')?.[0]?.fields.allocationRole).toBe('lead')
  })

  it('writes nothing twice when the same save comes again after a crash', async () => {
    const { ask, store } = await aPractice()
    const input = aFamilyInput()
    const count = () =>
      store.read(db =>
        db
          .selectFrom('sync_commit')
          .select(eb => eb.fn.countAll().as('n'))
          .execute()
      )
    await ask(amina, createFamily, input)
    const before = await count()

    const again = await ask(amina, createFamily, input)

    expect(again).toEqual({ outcome: 'saved', familyId: input.id })
    expect(await count()).toEqual(before)
  })

  it('says what is wrong beside the person and writes nothing when a birth date has not come', async () => {
    const { ask, store } = await aPractice()
    const late = aPerson({ person: { dateOfBirth: { year: 2030, month: 3, day: 1, quality: 'exact' } } })
    const input = aFamilyInput({ people: [anAdult(), late] })

    const answer = await ask(amina, createFamily, input)

    expect(answer).toMatchObject({ outcome: 'problems', problems: [{ field: 'people.1.dateOfBirth', kind: 'error' }] })
    const rows = await store.read(db => db.selectFrom('person').select('id').where('id', '=', late.id).execute())
    expect(rows).toEqual([])
  })

  it('takes unborn, deceased and not-named people as they are', async () => {
    const { ask } = await aPractice()
    const unborn = aPerson({
      forename: '',
      surname: '',
      person: { personKind: 'unborn', dateOfBirth: null, dueDate: '2026-12-01' }
    })
    const died = anAdult({
      forename: 'Jean',
      person: { personKind: 'deceased', deceasedOn: { year: 2024, quality: 'year_only' } }
    })
    const unnamed = anAdult({
      forename: '',
      surname: '',
      person: {
        personKind: 'significant_other',
        nameStatus: 'not_known',
        placeholder: 'Father of Ellie',
        dateOfBirth: null
      }
    })
    const input = aFamilyInput({ people: [anAdult(), unborn, died, unnamed] })

    const answer = await ask(amina, createFamily, input)
    const opened = await ask(amina, openFamily, { familyId: input.id, asAt: null })

    expect(answer).toMatchObject({ outcome: 'saved' })
    expect(opened.entries.filter(entry => entry.type === 'person')).toHaveLength(4)
    expect(opened.header.alerts.map(alert => alert.say)).toContain('Has died: Jean Marsden')
    const homes = opened.entries.filter(entry => entry.type === 'personAddress')
    expect(homes).toHaveLength(1)
  })

  it('keeps a confidential first home in the compartment, away from those who live elsewhere', async () => {
    const { ask, store } = await aPractice()
    const other = anAdult({ forename: 'Lee', person: { personKind: 'adult_other' } })
    const input = aFamilyInput({ people: [anAdult(), aPerson(), other], addressIsConfidential: true })

    await ask(amina, createFamily, input)

    const open = await store.read(db =>
      db
        .selectFrom('personAddress')
        .select('id')
        .where(
          'personId',
          'in',
          input.people.map(one => one.id)
        )
        .execute()
    )
    const kept = await store.read(db =>
      db
        .selectFrom('safeAddress')
        .selectAll()
        .where(
          'personId',
          'in',
          input.people.map(one => one.id)
        )
        .execute()
    )
    expect(open).toEqual([])
    expect(kept.map(row => JSON.parse(row.confidentialFrom ?? '[]'))).toEqual([[other.id], [other.id]])
  })

  it('is refused for a role that does not create people', async () => {
    const { ask } = await aPractice()

    await expect(ask('owen-carr', createFamily, aFamilyInput())).rejects.toMatchObject({ name: 'AccessRefused' })
  })
})

describe('openFamily', () => {
  it('says that an address is kept private and never what it is', async () => {
    const { ask } = await aPractice()

    const opened = await ask(amina, openFamily, { familyId: familyIdOf('whitlock'), asAt: null })

    const text = JSON.stringify(opened)
    expect(opened.header.alerts).toContainEqual({
      kind: 'addressKeptPrivate',
      say: 'Address kept private: Dana Whitlock, Poppy Cobb'
    })
    expect(opened.entries.filter(entry => entry.type === 'safeAddress')).toHaveLength(2)
    expect(text).not.toContain('Hawthorn')
    expect(text).not.toContain('MV3 9QN')
  })

  it('writes who looked into the audit before it answers', async () => {
    const { ask, store } = await aPractice()

    await ask(amina, openFamily, { familyId: familyIdOf('holroyd'), asAt: null })

    const looks = await store.read(db =>
      db.selectFrom('auditEntry').selectAll().where('action', '=', 'family.open').execute()
    )
    expect(looks).toHaveLength(1)
    expect(looks[0]?.outcome).toBe('shown')
  })

  it('answers a restricted family exactly like one that is not there', async () => {
    const { ask } = await aPractice()

    const restricted = await ask(amina, openFamily, { familyId: familyIdOf('castellan'), asAt: null }).catch(
      error => error.say
    )
    const absent = await ask(amina, openFamily, { familyId: newId(), asAt: null }).catch(error => error.say)

    expect(restricted).toBe(absent)
    expect(restricted).toMatch(/no family here/)
  })

  it('shows the register as it stood before a change', async () => {
    const { ask, clock } = await aPractice()
    const input = aFamilyInput()
    await ask(amina, createFamily, input)
    const then = clock.now().toISOString()
    clock.advance(60_000)

    const opened = await ask(amina, openFamily, { familyId: input.id, asAt: then })

    expect(opened.entries.filter(entry => entry.type === 'person')).toHaveLength(2)
    expect(opened.header.familyName).toBe('Marsden')
  })
})
