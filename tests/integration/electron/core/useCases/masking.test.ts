import { describe, expect, it } from 'vitest'
import { saveEntry } from '../../../../../electron/contract/entry.ts'
import { addPersonToFamily, openFamily } from '../../../../../electron/contract/family.ts'
import { amina, aPractice, familyIdOf, personIdOf } from '../../../../builders/family.ts'
import { aPerson } from '../../../../builders/person.ts'
import { newId } from '../../../../builders/store.ts'

const holroyd = familyIdOf('holroyd')
const kelly = personIdOf('holroyd', 'kelly')

describe('openFamily for those who may see less', () => {
  it('leaves health and belief away from business support, and agreements down to the flag', async () => {
    const { ask } = await aPractice()
    const fields = { religion: 'none', disability: ['hearing'], sex: 'F' }
    await ask(amina, saveEntry, { familyId: holroyd, type: 'person', id: kelly, stamp: null, fields })

    const { entries } = await ask('lesley-fenn', openFamily, { familyId: holroyd, asAt: null })

    const person = entries.find(entry => entry.id === kelly)
    const agreement = entries.find(entry => entry.type === 'agreement')
    expect(person?.fields).not.toHaveProperty('religion')
    expect(person?.fields).not.toHaveProperty('disability')
    expect(person?.fields).toMatchObject({ sex: 'F' })
    expect(Object.keys(agreement?.fields ?? {}).toSorted()).toEqual(['agreedOn', 'personId', 'recheckOn'])
  })

  it('shows kept parentage to those who work with the family and not to their manager', async () => {
    const { ask } = await aPractice()
    const fields = {
      fromPersonId: personIdOf('holroyd', 'mark'),
      toPersonId: personIdOf('holroyd', 'jean'),
      relationshipType: 'OTH',
      basis: 'disputed'
    }
    const saved = await ask(amina, saveEntry, {
      familyId: holroyd,
      type: 'relationship',
      id: null,
      stamp: null,
      fields
    })
    const id = saved.outcome === 'saved' ? saved.id : ''
    const sees = async (worker: string) =>
      (await ask(worker, openFamily, { familyId: holroyd, asAt: null })).entries.some(entry => entry.id === id)

    expect([await sees(amina), await sees('ruth-adeyemi'), await sees('lesley-fenn')]).toEqual([true, false, false])
  })

  it('keeps a name of a life before from everybody who is not named, also in the header and the search', async () => {
    const { ask } = await aPractice()
    const fields = { personId: kelly, nameType: 'previous', forename: 'Kevin', surname: 'Holroyd', shareClass: 'S4' }
    await ask(amina, saveEntry, { familyId: holroyd, type: 'personName', id: null, stamp: null, fields })

    const opened = await ask('ruth-adeyemi', openFamily, { familyId: holroyd, asAt: null })

    expect(JSON.stringify(opened)).not.toContain('Kevin')
  })
})

describe('addPersonToFamily', () => {
  it('adds somebody new once, however often the save comes, and somebody known only if they may be seen', async () => {
    const { ask } = await aPractice()
    const person = aPerson({ forename: 'Nia', surname: 'Holroyd' })
    const input = { familyId: holroyd, person, existingPersonId: null, memberRole: 'child' }

    const first = await ask(amina, addPersonToFamily, input)
    const again = await ask(amina, addPersonToFamily, input)
    const known = await ask(amina, addPersonToFamily, {
      familyId: holroyd,
      person: null,
      existingPersonId: personIdOf('whitlock', 'dana'),
      memberRole: 'significant_other'
    })
    const twice = await ask(amina, addPersonToFamily, {
      familyId: holroyd,
      person: null,
      existingPersonId: kelly,
      memberRole: 'adult_carer'
    })
    const hidden = ask(amina, addPersonToFamily, {
      familyId: holroyd,
      person: null,
      existingPersonId: personIdOf('castellan', 'luca'),
      memberRole: 'child'
    })

    expect([first, again]).toEqual([
      { outcome: 'saved', personId: person.id },
      { outcome: 'saved', personId: person.id }
    ])
    expect(known).toMatchObject({ outcome: 'saved' })
    expect(twice).toMatchObject({ outcome: 'problems' })
    await expect(hidden).rejects.toMatchObject({ name: 'Refused' })
  })

  it('refuses a person without any name unless it says that the name is not known', async () => {
    const { ask } = await aPractice()
    const nameless = aPerson({ id: newId(), forename: '', surname: '' })

    const answer = await ask(amina, addPersonToFamily, {
      familyId: holroyd,
      person: nameless,
      existingPersonId: null,
      memberRole: 'child'
    })

    expect(answer).toMatchObject({ outcome: 'problems', problems: [{ field: 'forename', kind: 'error' }] })
  })
})
