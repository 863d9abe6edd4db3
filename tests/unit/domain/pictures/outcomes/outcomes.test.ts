import { describe, expect, it } from 'vitest'
import type { Drawn, Picture } from '../../../../../domain/pictures/drawing.ts'
import { drawLines } from '../../../../../domain/pictures/outcomes/lines.ts'
import { drawRadar } from '../../../../../domain/pictures/outcomes/radar.ts'
import type { Reading } from '../../../../../domain/readings/reading.ts'
import { outcomeStrings } from '../../../../../resources/strings/en-GB/outcome.ts'

const words = outcomeStrings.picture
const aReading = (reading: Partial<Reading> = {}): Reading => ({
  id: `${reading.rater}${reading.readOn}${reading.outcome}`,
  outcome: 'overall',
  outcomeWords: 'How things are',
  scheme: 'reading',
  schemeWords: 'Score from 0 to 10',
  maximum: 10,
  rater: 'mum',
  raterWords: 'Rosa',
  aboutId: '',
  aboutWords: '',
  score: 5,
  readOn: '2026-03-01',
  words: '',
  origin: 'typed',
  ...reading
})
const flat = (drawn: readonly Drawn[]): readonly Drawn[] => drawn.flatMap(one => [one, ...flat(one.parts ?? [])])
const lettering = (picture: Picture) => flat(picture.drawn).flatMap(one => one.words ?? [])

const mumAndSam = [
  aReading({ score: 3 }),
  aReading({ score: 6, readOn: '2026-06-01' }),
  aReading({ rater: 'sam', raterWords: 'Sam', score: 9, readOn: '2026-06-01' })
]

describe('drawLines', () => {
  it('keeps a disagreement in words and works nothing out between the two', () => {
    const picture = drawLines(mumAndSam, words)

    expect(picture.words[0]).toBe('How things are (Score from 0 to 10) on 1 June 2026: they differ (Rosa 6, Sam 9).')
    const said = JSON.stringify([picture.words, picture.table.rows, picture.stops.map(({ name }) => name)])
    expect(said).not.toContain('7.5')
  })

  it('stops at each score and opens only what was written by itself', () => {
    const picture = drawLines([...mumAndSam, aReading({ id: 'a', origin: 'assessment', readOn: '2026-01-01' })], words)

    expect(picture.stops.length).toBe(4)
    expect(picture.stops.filter(({ opens }) => opens === null).map(({ key }) => key)).toEqual(['a'])
  })

  it('draws a chart for each measuring stick', () => {
    const picture = drawLines(
      [aReading(), aReading({ scheme: 'sdq', schemeWords: 'Feelings', maximum: 40, score: 17 })],
      words
    )

    expect(lettering(picture)).toEqual(expect.arrayContaining(['Score from 0 to 10', 'Feelings', '40', '10']))
  })

  it('says that there are none when there are none', () => {
    expect(drawLines([], words).words).toEqual([words.empty])
  })
})

describe('drawRadar', () => {
  it('draws a wheel for each rater, however many spokes there are', () => {
    for (const spokes of [0, 1, 2, 3, 11]) {
      const readings = Array.from({ length: spokes }, (_, at) =>
        aReading({ outcome: `o${at}`, outcomeWords: `Outcome ${at}` })
      )
      const picture = drawRadar([...readings, aReading({ rater: 'sam', raterWords: 'Sam' })], words)

      expect(lettering(picture)).toContain('Sam')
      expect(picture.stops.length).toBe(spokes + 1)
      expect(JSON.stringify(picture.drawn)).not.toMatch(/NaN|null|Infinity/)
    }
  })

  it('shows the latest full and what was before dotted', () => {
    const round = (readOn: string) =>
      ['a', 'b', 'c'].map(outcome => aReading({ outcome, outcomeWords: outcome, readOn }))

    const pens = flat(drawRadar([...round('2026-01-01'), ...round('2026-06-01')], words).drawn)
      .filter(({ tag }) => tag === 'polyline')
      .map(({ pen }) => pen)

    expect(pens).toEqual(['dotted', 'line'])
  })
})
