import { describe, expect, it } from 'vitest'
import { listRegister } from '../../../../db/queries/register.ts'
import { planWorld } from '../../../bench/world/world.ts'
import { anotherLaptop, introduce } from '../../../builders/receivedCommit.ts'
import { aStore, newId, type TestStore } from '../../../builders/store.ts'
import { heldInRegister, heldInTables } from './heldRegisters.ts'

/** A family of five people with everything a register holds. */
async function putFamily({ store, author }: TestStore, number = 1) {
  const family = [...planWorld(number, 'whole').families()].at(-1)
  if (family === undefined) throw new Error('there is no family')
  for (const act of family.acts)
    await store.transact({ author }, async unit => {
      for (const write of act.writes) unit.put(write)
      unit.audit({ action: act.action, subjectIds: [...act.subjectIds], outcome: 'saved' })
    })
  return family
}

async function change({ store, author }: TestStore, work: Parameters<typeof store.transact>[1]) {
  await store.transact({ author }, async unit => {
    await work(unit)
    unit.audit({ action: 'test.change', subjectIds: [], outcome: 'saved' })
  })
}

const keysOf = (entries: Awaited<ReturnType<typeof listRegister>>) => entries.map(({ type, id }) => `${type} ${id}`)

describe('listRegister', () => {
  it('lists each type by id, with everybody who belongs to the family, when people were added in any order', async () => {
    const made = await aStore()
    const family = await putFamily(made)
    const written = family.acts.flatMap(act => act.writes)

    const entries = await listRegister(made.store.db, family.id)

    const wanted = written.filter(({ type }) => !['assessment', 'answer', 'assessmentComment'].includes(type))
    expect(keysOf(entries).toSorted()).toEqual(wanted.map(({ type, id }) => `${type} ${id}`).toSorted())
    const people = entries.filter(({ type }) => type === 'person').map(({ id }) => id)
    expect(people).toEqual([...family.personIds].toSorted())
  })

  it('shows what the tables of entries hold when it was changed, emptied, voided, reinstated and kept apart', async () => {
    const made = await aStore()
    const { id: familyId, personIds, acts } = await putFamily(made)
    const [first = '', second = ''] = personIds
    const name = acts.flatMap(act => act.writes).find(({ type }) => type === 'personName')?.id ?? ''
    const bucket = `p:${first}`
    const apart = `p:${first}/r:address`
    const safe = newId()

    await change(made, async unit => {
      unit.put({ type: 'personName', id: name, bucket, set: { surname: 'Änder"s\\ \u2028' }, seen: 'current' })
      unit.put({ type: 'person', id: first, bucket, set: { sex: null, gp: 'Dr Low' }, seen: 'current' })
      unit.put({ type: 'safeAddress', id: safe, bucket: apart, set: { personId: first, town: 'Elsewhere' } })
      unit.void({ type: 'person', id: second, bucket: `p:${second}`, reason: 'twice' })
      unit.flush()
      unit.reinstate({ type: 'person', id: second, bucket: `p:${second}`, seen: 'current' })
      unit.void({ type: 'safeAddress', id: safe, bucket: apart, reason: 'wrong person' })
    })

    expect(heldInRegister(made.file)).toEqual(heldInTables(made.file))
    const entries = await listRegister(made.store.db, familyId)
    const found = (type: string, id: string) => entries.find(entry => entry.type === type && entry.id === id)
    expect(found('personName', name)?.fields.surname).toBe('Änder"s\\ \u2028')
    expect(found('person', first)?.fields).toMatchObject({ gp: 'Dr Low' })
    expect(found('person', first)?.fields).not.toHaveProperty('sex')
    expect(found('person', second)?.enteredInError).toBe(false)
    expect(found('safeAddress', safe)).toMatchObject({ bucket: apart, enteredInError: true })
  })

  it('shows a value that fits no column when another laptop wrote it', async () => {
    const made = await aStore()
    const { id: familyId } = await putFamily(made)
    const laptop = anotherLaptop()
    await introduce(made.store, laptop)
    const put = { k: 'put', t: 'family', i: familyId, f: { familyName: { written: 'later' } } } as const

    const { bytes, signature } = laptop.writes({ b: `f:${familyId}`, s: 2, ops: [put] })
    const applied = await made.store.apply(bytes, signature)

    expect(applied.outcome).toBe('applied')
    expect(heldInRegister(made.file)).toEqual(heldInTables(made.file))
    const family = (await listRegister(made.store.db, familyId)).find(({ type }) => type === 'family')
    expect(family?.fields.familyName).toEqual({ written: 'later' })
  })

  it('leaves out who was made a member by mistake', async () => {
    const made = await aStore()
    const { id: familyId, personIds, acts } = await putFamily(made)
    const membership = acts.flatMap(act => act.writes).find(({ type }) => type === 'familyMember')
    const personId = membership?.set.personId

    await change(made, async unit =>
      unit.void({ type: 'familyMember', id: membership?.id ?? '', bucket: `f:${familyId}`, reason: 'a namesake' })
    )

    const people = (await listRegister(made.store.db, familyId)).filter(({ type }) => type === 'person')
    expect(people.map(({ id }) => id)).toEqual(personIds.filter(id => id !== personId).toSorted())
  })

  it('keeps two families apart when chance gave both the same number', async () => {
    const made = await aStore()
    const one = '01994e2a-1111-7abc-8000-000000000001'
    const other = '01994e2a-1111-7abc-9fff-000000000002'

    for (const [id, familyName] of [
      [one, 'Marsden'],
      [other, 'Okafor']
    ] as const)
      await change(made, async unit => unit.put({ type: 'family', id, bucket: `f:${id}`, set: { familyName } }))

    expect(made.file.database.prepare('SELECT count(*) FROM register').pluck().get()).toBe(1)
    const names = await Promise.all([one, other].map(async id => await listRegister(made.store.db, id)))
    expect(names.map(entries => entries.map(({ fields }) => fields.familyName))).toEqual([['Marsden'], ['Okafor']])
  })

  it('holds nothing when nobody has the id', async () => {
    const made = await aStore()
    await putFamily(made)

    expect(await listRegister(made.store.db, newId())).toEqual([])
    expect(await listRegister(made.store.db, 'nobody')).toEqual([])
  })
})

describe('keepRegister', () => {
  it('leaves nothing behind when the transaction was undone', async () => {
    const made = await aStore()
    await putFamily(made)
    const before = heldInRegister(made.file)
    const id = newId()

    const undone = made.store.transact({ author: made.author }, async unit => {
      unit.put({ type: 'family', id, bucket: `f:${id}`, set: { familyName: 'Marsden' } })
      unit.flush()
      throw new Error('changed their mind')
    })

    await expect(undone).rejects.toThrow('changed their mind')
    expect(heldInRegister(made.file)).toEqual(before)
  })
})
