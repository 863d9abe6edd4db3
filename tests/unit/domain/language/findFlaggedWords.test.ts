import { describe, expect, it } from 'vitest'
import { findFlaggedWords } from '../../../../domain/language/findFlaggedWords.ts'

/** One phrase for every row of the specification's table, and what it says to try. */
const ROWS: readonly (readonly [phrase: string, instead: string])[] = [
  ['abscond', 'go missing'],
  ['attention seeking', 'asking for attention'],
  ['beyond parental control', 'hard to keep rules'],
  ['birth parent', 'mum, dad'],
  ['biological mother', 'mum, dad'],
  ['broken home', 'live apart'],
  ['case', 'family'],
  ['challenging behaviour', 'what happens'],
  ['chaotic family', 'what happens'],
  ['contact with dad', 'time with'],
  ['failed to', 'not able to'],
  ['did not attend', 'was not brought'],
  ['difficult to engage', 'found a way'],
  ['hard to reach', 'found a way'],
  ['disclosed', 'said'],
  ['alleged', 'said'],
  ['drug user', 'uses drugs'],
  ['addict', 'uses drugs'],
  ['alcoholic', 'drink problem'],
  ['dysfunctional', 'what is hard'],
  ['failed placement', 'moved from'],
  ['placement', 'home'],
  ['hostile', 'said or done'],
  ['aggressive', 'said or done'],
  ['illegal immigrant', 'without settled status'],
  ['in denial', 'differently'],
  ['lack of insight', 'differently'],
  ['lifestyle choice', 'cannot choose'],
  ['LAC', 'full words'],
  ['CIN', 'full words'],
  ['CP', 'full words'],
  ['NEET', 'full words'],
  ['EHCP', 'full words'],
  ['TAF', 'full words'],
  ['manipulative', 'what was done'],
  ['no fixed abode', 'no settled home'],
  ['non-compliant', 'chose not to'],
  ['refuses to', 'chose not to'],
  ['offender', 'in trouble'],
  ['parents claim', 'say'],
  ['prostitute', 'exploited'],
  ['promiscuous', 'exploited'],
  ['respite', 'short break'],
  ['siblings', 'brothers and sisters'],
  ['special needs', 'name the need'],
  ['streetwise', 'what they do'],
  ['suffers from', 'lives with'],
  ['troubled family', 'family'],
  ['problem family', 'family'],
  ['unaware of risk', 'does not yet see']
]

describe('findFlaggedWords', () => {
  it.each(ROWS)('flags "%s" once, where it stands, and suggests "%s"', (phrase, instead) => {
    const found = findFlaggedWords(`On Monday ${phrase} again.`)

    expect(found).toEqual([{ at: 10, words: phrase, instead: expect.stringContaining(instead) }])
  })

  it.each([
    'She showed me her suitcase and the staircase, just in case.',
    'We kept contact with the school by telephone.',
    'The cpd course is in June.',
    'He was placed first in the race and claimed his prize.',
    'Sam said “I am not an addict” and "I suffer".',
    'Sam said ‘she’s hostile and that’s it’ to me.'
  ])('leaves alone: %s', text => {
    expect(findFlaggedWords(text)).toEqual([])
  })

  it('lists several in the order of the text, in any case and over a line end', () => {
    expect(findFlaggedWords('SIBLINGS are Hostile, hard\nto reach.').map(({ words }) => words)).toEqual([
      'SIBLINGS',
      'Hostile',
      'hard\nto reach'
    ])
  })

  it('still flags after a quotation that was never closed', () => {
    expect(findFlaggedWords('Sam said “no. Siblings agree.')).toHaveLength(1)
  })

  it('flags what stands between a quotation that was never closed and one that was', () => {
    expect(findFlaggedWords('Sam said “no. Siblings agree “all siblings”.')).toMatchObject([{ words: 'Siblings' }])
  })

  it.each([
    ['wordings', 'hostile '.repeat(120_000), 120_000],
    ['quotations', '“hostile” hostile '.repeat(55_000), 55_000],
    ['quotations that were never closed', `hostile ${'“'.repeat(1_000_000)}`, 1]
  ])('answers for a pasted megabyte of %s', (_what, text, count) => {
    expect(findFlaggedWords(text)).toHaveLength(count)
  })
})
