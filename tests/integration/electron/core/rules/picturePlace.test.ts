import { describe, expect, it } from 'vitest'
import type { Json } from '../../../../../domain/nonAnswer.ts'
import { saveEntry } from '../../../../../electron/contract/entry.ts'
import { openFamily } from '../../../../../electron/contract/family.ts'
import { amina, aPractice, familyIdOf, type Practice, personIdOf } from '../../../../builders/family.ts'

const holroyd = familyIdOf('holroyd')
const kelly = personIdOf('holroyd', 'kelly')
const place = { picture: 'genogram', shape: kelly, x: -120, y: 0, pinned: 1 }

const write = ({ ask }: Practice, fields: { [field: string]: Json }) =>
  ask(amina, saveEntry, { familyId: holroyd, type: 'picturePlace', id: null, stamp: null, fields })

describe('picturePlaceRule', () => {
  it('keeps where a person of the family was moved to', async () => {
    const practice = await aPractice()

    await write(practice, place)

    const { entries } = await practice.ask(amina, openFamily, { familyId: holroyd, asAt: null })
    expect(entries.filter(({ type }) => type === 'picturePlace').map(({ fields }) => fields)).toEqual([
      expect.objectContaining(place)
    ])
  })

  it.each([
    ['nothing was moved', { ...place, shape: '' }],
    ['it is not said in which picture', { ...place, picture: '' }],
    ['it is too far away', { ...place, x: 100_001 }]
  ])('keeps nothing when %s', async (_why, fields) => {
    const practice = await aPractice()

    expect(await write(practice, fields)).toMatchObject({ outcome: 'problems' })
  })
})
