import { describe, expect, it } from 'vitest'
import { readSearchWords } from '../../../../../electron/core/useCases/find/searchWords.ts'

describe('readSearchWords', () => {
  it.each([
    ['Zoë O’Neill', { words: ['zoe', 'oneill'], bornOn: null }],
    ['ellie 14/3/2017', { words: ['ellie'], bornOn: '2017-03-14' }],
    ['2017-03-14 Holroyd', { words: ['holroyd'], bornOn: '2017-03-14' }],
    ['30.02.2015', { words: ['30', '02', '2015'], bornOn: null }],
    ['" OR NEAR( *', { words: ['or', 'near'], bornOn: null }],
    ['   ', { words: [], bornOn: null }]
  ])('reads %j', (typed, read) => {
    expect(readSearchWords(typed)).toEqual(read)
  })
})
