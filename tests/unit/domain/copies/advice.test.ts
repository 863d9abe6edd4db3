import { describe, expect, it } from 'vitest'
import { adviseReading } from '../../../../domain/copies/advice.ts'

describe('adviseReading', () => {
  it('lists short forms, hurting words and long sentences, and no heading', () => {
    const long = `We went ${'and we went '.repeat(10)}home.`

    const advice = adviseReading(
      [
        { kind: 'heading', level: 1, words: 'EHA' },
        { kind: 'paragraph', words: 'The EHA says that siblings fight.' },
        { kind: 'list', items: [long] }
      ],
      new Map([['EHA', 'early help assessment']])
    )

    expect(advice.words).toEqual([
      { found: 'siblings', instead: 'brothers and sisters' },
      { found: 'EHA', instead: 'early help assessment' }
    ])
    expect(advice.longSentences).toEqual([long])
    expect(advice.reading).not.toBeNull()
  })
})
