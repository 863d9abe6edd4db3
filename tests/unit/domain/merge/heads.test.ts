import { describe, expect, it } from 'vitest'
import { distinctValues, type Head, mergeField, orderHeads, untouched } from '../../../../domain/merge/heads.ts'

const a: Head = { dot: 'a:1', reading: '000000001000', value: 'yes' }
const b: Head = { dot: 'b:1', reading: '000000002000', value: 'no' }
const none = () => false

describe('mergeField', () => {
  it('keeps a value that the author had not seen', () => {
    const state = mergeField(mergeField(untouched, { ...a, replaces: [] }, none), { ...b, replaces: [] }, none)

    expect(state).toEqual({ heads: [a, b], killed: [] })
  })

  it('replaces a value that the author had seen, however wrong the clock', () => {
    const late = { ...a, reading: 'zzzzzzzzzzzz' }
    const state = mergeField(mergeField(untouched, { ...late, replaces: [] }, none), { ...b, replaces: ['a:1'] }, none)

    expect(state).toEqual({ heads: [b], killed: [] })
  })

  it('drops a value that was replaced before it arrived', () => {
    const early = mergeField(untouched, { ...b, replaces: ['a:1'] }, none)
    const state = mergeField(early, { ...a, replaces: [] }, dot => dot === 'b:1')

    expect(early).toEqual({ heads: [b], killed: ['a:1'] })
    expect(state).toEqual({ heads: [b], killed: [] })
  })

  it('does not wait for a value that has come and gone', () => {
    const state = mergeField(untouched, { ...b, replaces: ['a:1'] }, dot => dot === 'a:1')

    expect(state.killed).toEqual([])
  })

  it('changes nothing when the same write comes again', () => {
    const once = mergeField(untouched, { ...a, replaces: [] }, none)

    expect(mergeField(once, { ...a, replaces: [] }, none)).toEqual(once)
  })
})

describe('orderHeads', () => {
  it('shows the later first, and the greater dot when the readings are equal', () => {
    const twin = { ...b, dot: 'c:1' }

    expect(orderHeads([a, b, twin])).toEqual([twin, b, a])
  })

  it('shows the most protective first, whatever the clock', () => {
    const rank = (value: unknown) => ['no', 'yes'].indexOf(String(value))

    expect(orderHeads([b, a], rank)).toEqual([a, b])
  })
})

describe('distinctValues', () => {
  it('takes equal values for one, whatever the order of their parts', () => {
    const left = { ...a, value: { year: 2019, month: 4 } }
    const right = { ...b, value: { month: 4, year: 2019 } }

    expect(distinctValues([right, left])).toEqual([right])
  })
})
