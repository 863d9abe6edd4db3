import { describe, expect, it } from 'vitest'
import { countWords, listLongSentences, listSentences } from '../../../../domain/language/sentences.ts'

describe('listSentences', () => {
  it('splits at full stops, questions and lines, and not after a title', () => {
    expect(listSentences('Dr. Khan came. Did Sam speak? “Yes!” Then\nwe left').map(({ text }) => text)).toEqual([
      'Dr. Khan came.',
      'Did Sam speak?',
      '“Yes!”',
      'Then',
      'we left'
    ])
  })

  it('finds none in a blank', () => {
    expect([listSentences(''), listSentences(' \n . ')]).toEqual([[], []])
  })

  it('says where each begins', () => {
    expect(listSentences('One. Two.').map(({ at }) => at)).toEqual([0, 5])
  })
})

describe('listLongSentences', () => {
  it('flags 26 words and not 25', () => {
    const words = (count: number) => `${Array.from({ length: count }, () => 'word').join(' ')}.`

    expect([listLongSentences(words(25)), listLongSentences(words(26)).map(each => each.words)]).toEqual([[], [26]])
  })
})

describe('countWords', () => {
  it('counts names with apostrophes and hyphens once', () => {
    expect(countWords('O’Neill’s step-father rang at 10')).toBe(5)
  })
})
