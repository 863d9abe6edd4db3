import { describe, expect, it } from 'vitest'
import { countSyllables, findReading } from '../../../../domain/language/readingGrade.ts'

const plain =
  'We met at home. Sam told us what helps. Mum likes the walk to school. We will ring on Friday. Dad will come too.'
const dense =
  'The multidisciplinary assessment identified significant deterioration in parental emotional availability, necessitating coordinated intervention from universal and targeted services throughout the forthcoming period.'

describe('findReading', () => {
  it('finds plain words easier than an official sentence', () => {
    const [easy, hard] = [findReading(plain), findReading(dense)]

    expect(easy?.grade).toBeLessThanOrEqual(4)
    expect(hard?.grade).toBeGreaterThan(12)
    expect(hard?.averageSentence).toBe(22)
  })

  it('says nothing of a few words', () => {
    expect([findReading('Sam is well.'), findReading('')]).toEqual([null, null])
  })

  it('adds five years to the grade for the age', () => {
    const reading = findReading(dense)

    expect(reading?.age).toBe(Math.round(reading?.grade ?? 0) + 5)
  })
})

describe('countSyllables', () => {
  it.each([
    ['cat', 1],
    ['family', 3],
    ['home', 1],
    ['little', 2],
    ['helped', 1],
    ['wanted', 2],
    ['assessment', 3],
    ['Zoë', 1]
  ])('hears in %s %i', (word, count) => {
    expect(countSyllables(word)).toBe(count)
  })
})
