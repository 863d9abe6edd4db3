import { describe, expect, it } from 'vitest'
import { familyAddress, findAddress, placeOf } from '../../../../renderer/app/places.ts'

describe('placeOf', () => {
  it('reads back every address that familyAddress makes', () => {
    expect(placeOf(familyAddress('f1', 'people', 'p1/names'))).toEqual({
      page: 'family',
      familyId: 'f1',
      tab: 'people',
      rest: 'p1/names'
    })
    expect(placeOf(familyAddress('f1'))).toEqual({ page: 'family', familyId: 'f1', tab: 'overview', rest: '' })
  })

  it('reads back the words of a search, whatever was typed', () => {
    for (const words of ['Ellie 12/3/2014', 'zoë %', ''])
      expect(placeOf(findAddress(words))).toEqual({ page: 'find', words })
    expect(placeOf('find/%E0%A4%A')).toEqual({ page: 'find', words: '%E0%A4%A' })
  })

  it.each([
    ['desk', 'desk'],
    ['families', 'families'],
    ['families/new', 'newFamily'],
    ['waiting', 'waiting'],
    ['family/', 'desk'],
    ['nowhere', 'desk'],
    ['', 'desk']
  ])('leads from "%s" to %s', (address, page) => {
    expect(placeOf(address).page).toBe(page)
  })
})
