import { describe, expect, it } from 'vitest'
import { lastSeenOf, lastSeenOfChild, type MetNote, newsFrom } from '../../../../domain/visits/lastSeen.ts'

const met = (wish: Partial<MetNote>): MetNote => ({
  id: 'n1',
  noteType: 'visit',
  on: '2026-11-02',
  time: '10:00',
  authorId: 'ama',
  failedContact: false,
  peopleSeenIds: ['rosa'],
  childrenSeenIds: ['sam'],
  ...wish
})

describe('lastSeenOf', () => {
  it.each([
    ['a visit at which nobody was reached', { failedContact: true }],
    ['a telephone call', { noteType: 'call' }],
    ['a visit that saw only the adults', { childrenSeenIds: [] }]
  ])('does not count %s', (_what, wish) => {
    expect(lastSeenOf([met(wish)], 'ama', true)).toEqual({ mine: null, anyone: null })
  })

  it('keeps the own last time apart from that of a colleague who was there since', () => {
    const notes = [
      met({ id: 'old', on: '2026-10-01' }),
      met({ id: 'mine', on: '2026-10-20' }),
      met({ id: 'theirs', on: '2026-11-09', authorId: 'ben' })
    ]

    expect(lastSeenOf(notes, 'ama', true)).toEqual({
      mine: { noteId: 'mine', on: '2026-10-20', byId: 'ama' },
      anyone: { noteId: 'theirs', on: '2026-11-09', byId: 'ben' }
    })
  })

  it('takes the later of two on one day by their times', () => {
    const notes = [met({ id: 'evening', time: '17:30' }), met({ id: 'morning', time: '09:00' })]

    expect(lastSeenOf(notes, 'ama', true).mine?.noteId).toBe('evening')
  })

  it('counts whoever was seen when the family has no children', () => {
    expect(lastSeenOf([met({ childrenSeenIds: [] })], 'ama', false).mine?.noteId).toBe('n1')
  })
})

describe('lastSeenOfChild', () => {
  it('finds each child by itself when a later visit saw only the other', () => {
    const notes = [met({ id: 'both', childrenSeenIds: ['sam', 'lu'] }), met({ id: 'one', on: '2026-11-09' })]

    expect(lastSeenOfChild(notes, 'lu')?.noteId).toBe('both')
    expect(lastSeenOfChild(notes, 'sam')?.noteId).toBe('one')
    expect(lastSeenOfChild(notes, 'nobody')).toBeNull()
  })
})

describe('newsFrom', () => {
  it('counts from the own last time, else from the last of anybody, else from the beginning', () => {
    const mine = { noteId: 'a', on: '2026-10-20', byId: 'ama' }
    const anyone = { noteId: 'b', on: '2026-11-09', byId: 'ben' }

    expect(newsFrom({ mine, anyone })).toBe('2026-10-20')
    expect(newsFrom({ mine: null, anyone })).toBe('2026-11-09')
    expect(newsFrom({ mine: null, anyone: null })).toBeNull()
  })
})
