import { describe, expect, it } from 'vitest'
import { lastWordsOf, type Saying, shortened } from '../../../../domain/visits/childsWords.ts'

const said = (wish: Partial<Saying>): Saying => ({
  childId: 'sam',
  words: 'I like fish.',
  on: '2026-11-02',
  byName: 'Ama Lead',
  noteId: null,
  ...wish
})

describe('lastWordsOf', () => {
  it('takes the newest day, and never the words of a brother', () => {
    const sayings = [
      said({ words: 'Newest', on: '2026-11-09' }),
      said({ words: 'Old' }),
      said({ childId: 'lu', words: 'Newer still', on: '2026-11-12' })
    ]

    expect(lastWordsOf('sam', sayings)?.words).toBe('Newest')
  })

  it('takes what was written down last when it is of one day', () => {
    expect(lastWordsOf('sam', [said({ words: 'First' }), said({ words: 'Then' })])?.words).toBe('Then')
  })

  it('does not hide older words behind an empty paragraph', () => {
    expect(lastWordsOf('sam', [said({}), said({ words: '  ', on: '2026-11-20' })])?.words).toBe('I like fish.')
    expect(lastWordsOf('lu', [said({})])).toBeNull()
  })
})

describe('shortened', () => {
  it('leaves what is short as it is, on one line', () => {
    expect(shortened(' I like\n\nfish. ', 40)).toBe('I like fish.')
  })

  it('ends with a whole sentence when one ends in time, else with a whole word', () => {
    expect(shortened('I like fish a lot. I do not like going to bed early.', 30)).toBe('I like fish a lot. …')
    expect(shortened('I like fish and chips and mushy peas on Fridays', 20)).toBe('I like fish and …')
    expect(shortened('x'.repeat(30), 10)).toBe(`${'x'.repeat(10)} …`)
  })
})
