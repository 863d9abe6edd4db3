import { describe, expect, it } from 'vitest'
import { median, p95, pairedRatio } from '../../../bench/measure/figures.ts'

const hundred = Array.from({ length: 100 }, (_, place) => 100 - place)

describe('quantile', () => {
  it('gives the middle and the slow end whatever the order when there are a hundred', () => {
    expect([median(hundred), p95(hundred)]).toEqual([51, 96])
  })
})

describe('pairedRatio', () => {
  it('is not moved by a moment that was slow for both when the pairs met it together', () => {
    expect(pairedRatio([2, 2, 200, 2], [1, 1, 100, 1])).toBe(2)
  })
})
