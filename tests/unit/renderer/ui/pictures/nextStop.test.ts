import { describe, expect, it } from 'vitest'
import type { PictureStop } from '../../../../../domain/pictures/drawing.ts'
import { nextStop } from '../../../../../renderer/ui/pictures/nextStop.ts'

const at = (key: string, x: number, y: number): PictureStop => ({
  key,
  name: key,
  box: { x, y, width: 40, height: 40 },
  opens: null
})
/** Two parents over three children; the third child is far to the right. */
const stops = [at('mum', 0, 0), at('dad', 200, 0), at('sam', 0, 200), at('ola', 200, 200), at('kim', 900, 200)]

describe('nextStop', () => {
  it.each([
    ['mum', 'ArrowRight', 'dad'],
    ['mum', 'ArrowDown', 'sam'],
    ['dad', 'ArrowDown', 'ola'],
    ['kim', 'ArrowLeft', 'ola'],
    ['ola', 'ArrowRight', 'kim'],
    ['sam', 'ArrowUp', 'mum'],
    ['mum', 'ArrowUp', null],
    ['mum', 'PageDown', 'dad'],
    ['dad', 'PageUp', 'mum'],
    ['mum', 'PageUp', null],
    ['sam', 'Home', 'mum'],
    ['sam', 'End', 'kim'],
    ['sam', 'x', null]
  ])('goes from %s by %s to %s', (from, key, to) => {
    expect(nextStop(stops, from, key)?.key ?? null).toBe(to)
  })

  it('enters at the first when nothing is chosen', () => {
    expect(nextStop(stops, null, 'ArrowDown')?.key).toBe('mum')
  })

  it('finds nothing when there are no stops', () => {
    expect(['ArrowDown', 'Home', 'End', 'PageDown'].map(key => nextStop([], null, key))).toEqual([
      null,
      null,
      null,
      null
    ])
  })
})
