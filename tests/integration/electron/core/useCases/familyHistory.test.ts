import { describe, expect, it } from 'vitest'
import { saveEntry } from '../../../../../electron/contract/entry.ts'
import { openFamily, readFamilyHistory } from '../../../../../electron/contract/family.ts'
import { amina, aPractice, familyIdOf, personIdOf } from '../../../../builders/family.ts'

const holroyd = familyIdOf('holroyd')

describe('readFamilyHistory', () => {
  it('tells who changed what about whom, newest first, and who looked', async () => {
    const { ask, clock } = await aPractice()
    clock.advance(60_000)
    await ask('ruth-adeyemi', openFamily, { familyId: holroyd, asAt: null })
    await ask(amina, saveEntry, {
      familyId: holroyd,
      type: 'person',
      id: personIdOf('holroyd', 'ellie'),
      stamp: null,
      fields: { gp: 'Weir Lane Surgery' }
    })

    const { changes, looks } = await ask(amina, readFamilyHistory, { familyId: holroyd, before: null, limit: 50 })

    expect(changes[0]).toMatchObject({
      workerName: 'Amina Mensah',
      type: 'person',
      aboutName: 'Ellie Holroyd',
      fields: ['gp']
    })
    expect(looks.slice(0, 2)).toMatchObject([
      { workerName: 'Amina Mensah', action: 'entry.save', outcome: 'saved' },
      { workerName: 'Ruth Adeyemi', action: 'family.open', outcome: 'shown' }
    ])
  })

  it('tells a worker who is not the lead nothing of who looked', async () => {
    const { ask } = await aPractice()

    const { changes, looks } = await ask('lesley-fenn', readFamilyHistory, {
      familyId: holroyd,
      before: null,
      limit: 50
    })

    expect(changes.length).toBeGreaterThan(0)
    expect(looks).toEqual([])
  })

  it('reads on where the last page ended, without a gap and without a repeat', async () => {
    const { ask, clock } = await aPractice()
    for (const gp of ['one', 'two', 'three', 'four']) {
      clock.advance(1000)
      const id = personIdOf('holroyd', 'ellie')
      await ask(amina, saveEntry, { familyId: holroyd, type: 'person', id, stamp: null, fields: { gp } })
    }

    const first = await ask(amina, readFamilyHistory, { familyId: holroyd, before: null, limit: 3 })
    const next = await ask(amina, readFamilyHistory, {
      familyId: holroyd,
      before: first.changes.at(-1)?.at ?? null,
      limit: 3
    })

    const times = [...first.changes, ...next.changes].map(change => change.at)
    expect(new Set(times.slice(0, 4)).size).toBe(4)
    expect(times).toEqual(times.toSorted().toReversed())
  })
})
