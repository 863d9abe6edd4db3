import { describe, expect, it } from 'vitest'
import { placeAfter } from '../../../../renderer/ui/placeAfter.ts'

describe('placeAfter', () => {
  it.each([
    ['ArrowDown', 3, 4],
    ['ArrowUp', 3, 2],
    ['Home', 3, 0],
    ['End', 3, 99],
    ['PageDown', 3, 18],
    ['PageDown', 95, 99],
    ['ArrowUp', 0, 0],
    ['ArrowDown', 99, 99]
  ])('moves by %s from row %i to row %i of a hundred', (key, at, expected) => {
    expect(placeAfter(key, at, 100)).toBe(expected)
  })

  it('moves nothing when the key is a letter or the table is empty', () => {
    expect(placeAfter('a', 3, 100)).toBeNull()
    expect(placeAfter('ArrowDown', 0, 0)).toBeNull()
  })
})
