import { describe, expect, it } from 'vitest'
import { answersAsOne } from '../../../../domain/joining/answersAsOne.ts'
import { asStored } from '../../../../domain/joining/asStored.ts'
import { entriesAsOne } from '../../../../domain/joining/entriesAsOne.ts'
import { idsAsOne } from '../../../../domain/joining/idsAsOne.ts'

const ids = new Map([['kelly', 'ellie']])
const joined = [{ id: 'joining', personId: 'ellie', aliasId: 'kelly', choices: {} }]

describe('idsAsOne', () => {
  it('names the kept entry wherever the other is named, once in a list, and leaves words and bytes alone', () => {
    const bytes = new Uint8Array([1])
    const answer = {
      aboutIds: ['kelly', 'ellie', 'sam'],
      note: { by: 'kelly', words: 'kelly rang' },
      bytes,
      none: null
    }

    expect(idsAsOne(answer, ids)).toEqual({
      aboutIds: ['ellie', 'sam'],
      note: { by: 'ellie', words: 'kelly rang' },
      bytes,
      none: null
    })
  })

  it('keeps what a list says twice when it names nobody who was joined', () => {
    expect(idsAsOne(['a', 'a'], ids)).toEqual(['a', 'a'])
  })
})

describe('entriesAsOne', () => {
  it('names the kept entry and leaves the stored entry as it is', () => {
    const stored = [{ id: 'event', fields: { childIds: ['kelly', 'sam'], byId: 'kelly' } }]

    expect(entriesAsOne(stored, joined)).toEqual([
      { id: 'event', fields: { childIds: ['ellie', 'sam'], byId: 'ellie' } }
    ])
    expect(stored[0]?.fields.childIds).toEqual(['kelly', 'sam'])
    expect(entriesAsOne(stored, [])).toBe(stored)
  })
})

describe('asStored', () => {
  it('keeps the id an entry was written with when a form that showed the other is saved', () => {
    const before = { personId: 'kelly', aboutIds: ['kelly', 'sam'] }

    expect(asStored(before, { personId: 'ellie', aboutIds: ['ellie', 'sam', 'ola'] }, joined)).toEqual({
      personId: 'kelly',
      aboutIds: ['kelly', 'sam', 'ola']
    })
    expect(asStored(before, { personId: 'sam', aboutIds: [] }, joined)).toEqual({ personId: 'sam', aboutIds: [] })
    expect(asStored(null, { personId: 'ellie' }, joined)).toEqual({ personId: 'ellie' })
  })
})

describe('answersAsOne', () => {
  it('shows the answer of the kept entry, and that of the other where there is no other answer', () => {
    const answers = [
      { field: 'health', aboutId: 'kelly', given: 'asthma' },
      { field: 'health', aboutId: 'ellie', given: null },
      { field: 'school', aboutId: 'ellie', given: 'well' },
      { field: 'school', aboutId: 'kelly', given: 'badly' }
    ]

    expect(answersAsOne(answers, joined)).toEqual([
      { field: 'health', aboutId: 'ellie', given: 'asthma' },
      { field: 'school', aboutId: 'ellie', given: 'well' }
    ])
  })
})
