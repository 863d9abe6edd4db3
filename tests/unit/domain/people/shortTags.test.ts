import { describe, expect, it } from 'vitest'
import { shortTags } from '../../../../domain/people/shortTags.ts'

describe('shortTags', () => {
  it('tags only people who share a short name, by age', () => {
    const tags = shortTags([
      { personId: 'a', shortName: 'Sam', ageShown: '7' },
      { personId: 'b', shortName: 'sam', ageShown: '12' },
      { personId: 'c', shortName: 'Kit', ageShown: '7' }
    ])

    expect(tags).toEqual(
      new Map([
        ['a', '7'],
        ['b', '12']
      ])
    )
  })

  it('uses the chosen tag, then the surname when ages agree, then their order', () => {
    expect(
      shortTags([
        { personId: 'a', shortName: 'Sam', ageShown: '7', surname: 'Hartley', chosenTag: 'big Sam' },
        { personId: 'b', shortName: 'Sam', ageShown: '7', surname: 'Nowak' }
      ])
    ).toEqual(
      new Map([
        ['a', 'big Sam'],
        ['b', 'Nowak']
      ])
    )
    expect([
      ...shortTags([
        { personId: 'a', shortName: 'Sam' },
        { personId: 'b', shortName: 'Sam' }
      ]).values()
    ]).toEqual(['1', '2'])
  })

  it('names the other twin', () => {
    expect(
      shortTags([
        { personId: 'a', shortName: 'Ada', twinOf: 'Ivy' },
        { personId: 'b', shortName: 'Ivy', twinOf: 'Ada' }
      ])
    ).toEqual(
      new Map([
        ['a', 'twin of Ivy'],
        ['b', 'twin of Ada']
      ])
    )
  })
})
