import { describe, expect, it } from 'vitest'
import { findAcronyms } from '../../../../domain/language/findAcronyms.ts'

const glossary = new Map([['TAF', 'team around the family']])

describe('findAcronyms', () => {
  it('finds each one that is not explained, with its words where they are known', () => {
    expect(findAcronyms('The TAF met. CAMHS came. Two TAFs later MARAC heard.', glossary)).toEqual([
      { at: 4, acronym: 'TAF', words: 'team around the family' },
      { at: 13, acronym: 'CAMHS', words: null },
      { at: 29, acronym: 'TAFs', words: 'team around the family' },
      { at: 40, acronym: 'MARAC', words: null }
    ])
  })

  it.each([
    'The team around the family (TAF) met. The TAF will meet again.',
    'The TAF (team around the family) met. The TAF will meet again.',
    'The GP rang the NHS about the TV.',
    'Sam and I went home.',
    'PLEASE RING MUM ON MONDAY'
  ])('leaves alone: %s', text => {
    expect(findAcronyms(text, glossary)).toEqual([])
  })

  it('flags the one that stands before its explanation', () => {
    expect(findAcronyms('The TAF met. Our team around the family (TAF) agreed.', glossary)).toHaveLength(1)
  })
})
