import { describe, expect, it } from 'vitest'
import { familyAddress, placeOf } from '../../../../renderer/app/places.ts'

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
