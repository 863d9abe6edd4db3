import { describe, expect, it } from 'vitest'
import { chartsOf, disagreements, type Reading } from '../../../../domain/readings/reading.ts'

const aReading = (reading: Partial<Reading>): Reading => ({
  id: `${reading.rater}${reading.readOn}`,
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

describe('chartsOf', () => {
  it('draws two raters as two lines and never as one', () => {
    const charts = chartsOf([
      aReading({ rater: 'mum', score: 3 }),
      aReading({ rater: 'sam', score: 8 }),
      aReading({ rater: 'mum', score: 6, readOn: '2026-06-01' }),
      aReading({ rater: 'mum', score: 1, readOn: '2026-01-01' })
    ])

    expect(charts.map(chart => chart.lines.map(line => line.readings.map(({ score }) => score)))).toEqual([
      [[1, 3, 6], [8]]
    ])
  })

  it('never puts two measuring sticks into one line, though rater and question are the same', () => {
    const charts = chartsOf([
      aReading({ scheme: 'sdq:parent_4_17 four_band', maximum: 40, score: 17 }),
      aReading({ scheme: 'sdq:parent_4_17 three_band', maximum: 40, score: 17 }),
      aReading({ scheme: 'reading' })
    ])

    expect(charts.map(chart => chart.lines.length)).toEqual([1, 1, 1])
    expect(new Set(charts.map(chart => chart.key)).size).toBe(3)
  })

  it('keeps what one rater says of two children apart', () => {
    const [chart] = chartsOf([aReading({ aboutId: 'sam' }), aReading({ aboutId: 'ann' })])

    expect(chart?.lines.length).toBe(2)
  })
})

describe('disagreements', () => {
  it('shows the latest of each rater side by side when they differ', () => {
    const [differ, ...more] = disagreements([
      aReading({ rater: 'mum', score: 2, readOn: '2026-01-01' }),
      aReading({ rater: 'mum', score: 7, readOn: '2026-06-01' }),
      aReading({ rater: 'sam', score: 3 })
    ])

    expect(more).toEqual([])
    expect(differ?.readings.map(({ rater, score }) => [rater, score])).toEqual([
      ['mum', 7],
      ['sam', 3]
    ])
  })

  it('says nothing when the latest agree', () => {
    expect(disagreements([aReading({ rater: 'mum' }), aReading({ rater: 'sam' })])).toEqual([])
  })
})
