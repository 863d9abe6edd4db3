import { describe, expect, it } from 'vitest'
import { packOperations, type Staging, stagedBucket, stagePut } from '../../../../db/commit/staging.ts'
import type { Operation } from '../../../../domain/commit/operations.ts'

const id = '018f0000-0000-7000-8000-000000000001'
const aPut = (letters: number): Operation => ({ k: 'put', t: 'answer', i: id, f: { given: 'é'.repeat(letters / 2) } })

describe('packOperations', () => {
  it('starts another commit before 256 KiB are full, counting bytes and not letters', () => {
    const packs = packOperations([aPut(120_000), aPut(120_000), aPut(120_000)])

    expect(packs.map(pack => pack.length)).toEqual([2, 1])
  })

  it('starts another commit after two hundred operations', () => {
    const packs = packOperations(Array.from({ length: 401 }, () => aPut(2)))

    expect(packs.map(pack => pack.length)).toEqual([200, 200, 1])
  })

  it('names the field when one operation alone is too large', () => {
    expect(() => packOperations([aPut(270_000)])).toThrow(
      expect.objectContaining({ name: 'UnacceptableValue', problem: 'tooLarge', field: 'given' })
    )
  })

  it('makes no commit of nothing', () => {
    expect(packOperations([])).toEqual([])
  })
})

describe('stagePut', () => {
  it('joins the fields of one entry, the last value of each, and remembers what was seen', () => {
    const staging: Staging = new Map()
    stagePut(staging, 'f:1', { type: 'answer', id, set: { field: 'story', given: 'a' } }, 'current')
    stagePut(staging, 'f:1', { type: 'answer', id, set: { given: 'b' } }, undefined)

    const { puts } = stagedBucket(staging, 'f:1')

    expect([...puts.values()].map(put => [...put.fields])).toEqual([
      [
        ['field', { value: 'story', seen: 'current' }],
        ['given', { value: 'b', seen: 'current' }]
      ]
    ])
  })
})
