import { describe, expect, it } from 'vitest'
import { saveEntries } from '../../../../../electron/contract/entry.ts'
import { openFamily } from '../../../../../electron/contract/family.ts'
import { amina, aPractice, familyIdOf, type Practice, personIdOf } from '../../../../builders/family.ts'

const begum = familyIdOf('begum')
const holroyd = familyIdOf('holroyd')
const open = async ({ ask }: Practice, familyId: string) =>
  (await ask(amina, openFamily, { familyId, asAt: null })).entries
const born = { year: 2026, month: 9, day: 12, quality: 'exact' }

describe('saveEntries', () => {
  it('writes a birth as one action that keeps the person', async () => {
    const practice = await aPractice()
    const before = (await open(practice, begum)).find(
      entry => entry.type === 'person' && entry.fields.personKind === 'unborn'
    )
    if (!before) throw new Error('no baby is expected')

    const saved = await practice.ask(amina, saveEntries, {
      familyId: begum,
      entries: [
        {
          type: 'person',
          id: before.id,
          stamp: before.stamp,
          fields: { personKind: 'child', nameStatus: 'known', dateOfBirth: born, sex: 'F' }
        },
        {
          type: 'personName',
          id: null,
          stamp: null,
          fields: { personId: before.id, nameType: 'legal', forename: 'Noor', surname: 'Begum' }
        }
      ]
    })

    expect(saved).toMatchObject({ outcome: 'saved', ids: [before.id, expect.any(String)] })
    const after = await open(practice, begum)
    expect(after.find(({ id }) => id === before.id)?.fields).toMatchObject({ personKind: 'child', sex: 'F' })
    expect(after.some(entry => entry.type === 'personName' && entry.fields.forename === 'Noor')).toBe(true)
  })

  it('writes nothing at all when one of them is refused, and says which', async () => {
    const practice = await aPractice()
    const before = await open(practice, holroyd)
    const relation = (toPersonId: string) => ({
      type: 'relationship' as const,
      id: null,
      stamp: null,
      fields: { fromPersonId: personIdOf('holroyd', 'kelly'), toPersonId, relationshipType: 'FRI' }
    })

    const answer = await practice.ask(amina, saveEntries, {
      familyId: holroyd,
      entries: [relation(personIdOf('holroyd', 'mark')), relation(personIdOf('holroyd', 'kelly'))]
    })

    expect(answer).toMatchObject({ outcome: 'problems', problems: [{ at: 1, field: 'toPersonId' }] })
    expect(await open(practice, holroyd)).toEqual(before)
  })

  it('checks each entry beside the ones before it', async () => {
    const practice = await aPractice()
    const friends = {
      type: 'relationship' as const,
      id: null,
      stamp: null,
      fields: {
        fromPersonId: personIdOf('holroyd', 'kelly'),
        toPersonId: personIdOf('holroyd', 'mark'),
        relationshipType: 'FRI'
      }
    }

    const answer = await practice.ask(amina, saveEntries, { familyId: holroyd, entries: [friends, friends] })

    expect(answer).toMatchObject({ outcome: 'problems', problems: [{ at: 1 }] })
  })
})
