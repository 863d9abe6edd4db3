import { describe, expect, it } from 'vitest'
import { overlap } from '../../../../../domain/pictures/drawn.ts'
import { drawEcomap, type EcomapTie } from '../../../../../domain/pictures/ecomap/ecomap.ts'
import { innerEdge, layOutTies } from '../../../../../domain/pictures/ecomap/layout.ts'
import { networkStrings } from '../../../../../resources/strings/en-GB/network.ts'

const words = networkStrings.picture
const aTie = (tie: Partial<EcomapTie> = {}): EcomapTie => ({
  key: 'nana',
  name: 'Nana Jean',
  kindWords: 'Wider family',
  whose: '',
  strength: 3,
  stressful: false,
  flow: 'to_family',
  helpsWith: 'the school run',
  agreedWords: 'Yes, they said so',
  opens: null,
  ...tie
})

describe('layOutTies', () => {
  it.each(Array.from({ length: 41 }, (_, count) => count))(
    'lets nothing touch with %s ties, inside the sheet',
    count => {
      const { boxes, width, height, centre } = layOutTies(count)

      const touching = boxes.filter((box, at) => boxes.some((other, place) => place > at && overlap(box, other)))
      const outside = boxes.filter(
        box => box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height
      )
      expect([boxes.length, touching, outside]).toEqual([count, [], []])
      expect(boxes.every(box => Math.abs(innerEdge(box, centre).x - centre.x) > 70)).toBe(true)
    }
  )

  it.each([8, 9, 24, 40])('runs no line of %s under a box that is not its own', count => {
    const { boxes, centre } = layOutTies(count)

    const crossed = boxes.flatMap((box, at) => {
      const end = innerEdge(box, centre)
      const steps = Array.from({ length: 99 }, (_, step) => (step + 1) / 100)
      return boxes.filter(
        (other, place) =>
          place !== at &&
          steps.some(share => {
            const [x, y] = [centre.x + (end.x - centre.x) * share, centre.y + (end.y - centre.y) * share]
            return x > other.x && x < other.x + other.width && y > other.y && y < other.y + other.height
          })
      )
    })
    expect(crossed).toEqual([])
  })
})

describe('drawEcomap', () => {
  it('says in the stop, the table and the words what the line shows', () => {
    const picture = drawEcomap('Hartley', [aTie({ stressful: true })], words)

    const sentence =
      'Nana Jean: wider family; strong; a strain; they help the family; helps with the school run; yes, they said so.'
    expect(picture.stops.map(({ name }) => name)).toEqual([sentence])
    expect(picture.words).toEqual([sentence])
    expect(picture.table.rows).toEqual([
      [
        'Nana Jean',
        'Wider family',
        'whole family',
        'strong',
        'a strain',
        'they help the family',
        'the school run',
        'Yes, they said so'
      ]
    ])
  })

  it('draws a strong tie thicker than a weak one, and teeth only where it is a strain', () => {
    const pensOf = (tie: Partial<EcomapTie>) =>
      drawEcomap('Hartley', [aTie({ flow: null, ...tie })], words).drawn.map(({ pen }) => pen)

    expect(pensOf({ strength: 1 })[0]).toBe('line')
    expect(pensOf({ strength: 3 })[0]).toBe('filled')
    expect(pensOf({ strength: null })[0]).toBe('dotted')
    expect(pensOf({ stressful: true })).toContain('stress')
    expect(pensOf({ stressful: false })).not.toContain('stress')
  })

  it('says that nobody is drawn yet when there are no ties', () => {
    const picture = drawEcomap('Hartley', [], words)

    expect([picture.words, picture.stops]).toEqual([[words.empty], []])
    expect(picture.width * picture.height).toBeGreaterThan(0)
  })

  it('fills every column of its table', () => {
    const [row] = drawEcomap('Hartley', [aTie()], words).table.rows

    expect(row?.length).toBe(words.columns.length)
  })
})
