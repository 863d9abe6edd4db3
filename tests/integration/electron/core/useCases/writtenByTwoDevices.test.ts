import { describe, expect, it } from 'vitest'
import { saveEntry } from '../../../../../electron/contract/entry.ts'
import { openFamily } from '../../../../../electron/contract/family.ts'
import { amina, aPractice, familyIdOf, personIdOf } from '../../../../builders/family.ts'
import { anotherLaptop, introduce } from '../../../../builders/receivedCommit.ts'

const holroyd = familyIdOf('holroyd')
const kelly = personIdOf('holroyd', 'kelly')

describe('openFamily after two devices wrote one field', () => {
  it('shows both versions with who wrote them, and one once somebody has chosen', async () => {
    const practice = await aPractice()
    const laptop = anotherLaptop()
    await introduce(practice.store, laptop)
    const read = async () => {
      const { header, entries } = await practice.ask(amina, openFamily, { familyId: holroyd, asAt: null })
      const entry = entries.find(({ type, id }) => type === 'person' && id === kelly)
      if (!entry) throw new Error('Kelly is not there')
      return { header, entry }
    }
    const write = async (stamp: string, pronouns: string) =>
      practice.ask(amina, saveEntry, { familyId: holroyd, type: 'person', id: kelly, stamp, fields: { pronouns } })
    await write((await read()).entry.stamp, 'she/her')
    const other = laptop.writes({
      b: `p:${kelly}`,
      ops: [{ k: 'put', t: 'person', i: kelly, f: { pronouns: 'they/them' } }]
    })
    await practice.store.applyPage([other])

    const twice = await read()
    await write(twice.entry.stamp, 'they/them')
    const chosen = await read()

    expect([twice.entry.fields.pronouns, ...twice.entry.others.map(one => one.value)].toSorted()).toEqual([
      'she/her',
      'they/them'
    ])
    expect(twice.header.alerts.map(alert => alert.kind)).toContain('versionsToReconcile')
    expect([chosen.entry.fields.pronouns, chosen.entry.others]).toEqual(['they/them', []])
  })
})
