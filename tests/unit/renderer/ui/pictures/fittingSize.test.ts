import { describe, expect, it } from 'vitest'
import { fittingSize, SMALLEST } from '../../../../../renderer/ui/pictures/pictureSize.ts'

const room = { width: 1000, height: 400 }

describe('fittingSize', () => {
  it.each([
    ['is wider than the room', { width: 2000, height: 100 }, 0.5],
    ['is higher than the room', { width: 100, height: 800 }, 0.5],
    ['is so small that it would fill a wall', { width: 10, height: 10 }, 1.25],
    ['is endless', { width: 100_000, height: 10 }, SMALLEST],
    ['has no extent', { width: 0, height: 0 }, 1.25]
  ])('shows all of a picture that %s', (_, picture, size) => {
    expect(fittingSize(picture, room)).toBe(size)
  })

  it('draws at the size it was made for when the room is not known yet', () => {
    expect(fittingSize({ width: 100, height: 100 }, { width: 0, height: 0 })).toBe(1)
  })
})
