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

  it('comes to the very first change page by page, also where many were written at one moment', async () => {
    const { ask } = await aPractice()
    const read = (before: string | null, limit: number) =>
      ask(amina, readFamilyHistory, { familyId: holroyd, before, limit })
    const whole = (await read(null, 200)).changes

    const paged = []
    let before: string | null = null
    let pages = 0
    do {
      const page = await read(before, 3)
      paged.push(...page.changes)
      before = page.older
      pages += 1
    } while (before !== null && pages < 200)

    expect(pages).toBeGreaterThan(3)
    expect(paged).toEqual(whole)
  })

  it('comes to the very first look in the same way', async () => {
    const { ask } = await aPractice()
    for (let time = 0; time < 7; time += 1) await ask(amina, openFamily, { familyId: holroyd, asAt: null })
    const read = (looksBefore: number | null, limit: number) =>
      ask(amina, readFamilyHistory, { familyId: holroyd, before: null, looksBefore, limit })

    const first = await read(null, 4)
    const second = await read(first.olderLooks, 4)

    const actions = [...first.looks, ...second.looks].map(({ action }) => action)
    expect(first.looks).toHaveLength(4)
    expect(actions.slice(0, 7)).toEqual(Array.from({ length: 7 }, () => 'family.open'))
    expect(actions.slice(7)).not.toContain('family.open')
  })
})
