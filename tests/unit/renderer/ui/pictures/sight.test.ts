import { describe, expect, it } from 'vitest'
import type { Drawn, Picture } from '../../../../../domain/pictures/drawing.ts'
import { groupOf, lineOf, textOf } from '../../../../../domain/pictures/drawn.ts'
import { partInSight, reachOf } from '../../../../../renderer/ui/pictures/sight.ts'

const box = (x: number): Drawn => ({ tag: 'rect', pen: 'outline', at: { x, y: 0, width: 10, height: 10 } })

describe('reachOf', () => {
  it.each([
    ['a line, whichever way it runs', lineOf('line', 90, 0, 20, 5), { from: 20, to: 90 }],
    ['a box', box(40), { from: 40, to: 50 }],
    ['a circle', { tag: 'circle', pen: 'outline', at: { cx: 50, cy: 0, r: 7 } } as const, { from: 43, to: 57 }],
    ['corners', { tag: 'polygon', pen: 'filled', at: { points: '5,1 9,4 -2,8' } } as const, { from: -2, to: 9 }],
    ['what has no place of its own', groupOf([box(1)]), null]
  ])('reads how far %s reaches', (_, drawn, reach) => {
    expect(reachOf(drawn)).toEqual(reach)
  })

  it('leaves words the room they can take to both sides', () => {
    const reach = reachOf(textOf('label', 100, 0, 'Callum'))

    expect(reach?.from).toBeLessThan(70)
    expect(reach?.to).toBeGreaterThan(130)
  })
})

describe('partInSight', () => {
  const drawn = [box(0), box(500), groupOf([])]
  const stop = (key: string, x: number) => ({ key, name: key, box: { x, y: 0, width: 10, height: 10 }, opens: null })
  const picture: Picture = {
    width: 600,
    height: 20,
    title: '',
    drawn,
    stops: [stop('first', 0), stop('last', 500)],
    legend: [],
    words: [],
    table: { caption: '', columns: [], rows: [] }
  }
  const reaches = drawn.map(reachOf)

  it('keeps what is looked at, and what has no place of its own', () => {
    const seen = partInSight(picture, reaches, { from: 400, to: 600 })

    expect(seen.drawn).toEqual([drawn[1], drawn[2]])
    expect(seen.stops.map(({ key }) => key)).toEqual(['last'])
  })

  it('keeps everything when nothing is left out of sight', () => {
    expect(partInSight(picture, reaches, null)).toEqual({ drawn, stops: picture.stops })
  })
})
