import { describe, expect, it } from 'vitest'
import { AnswersDiffer, mustAgree } from '../../../bench/measure/sameAnswer.ts'

describe('mustAgree', () => {
  it('is content with another order of columns when the values are the same', () => {
    expect(() => mustAgree('list', [{ id: 'a', name: 'Ash' }], [{ name: 'Ash', id: 'a' }])).not.toThrow()
  })

  it.each([
    [[{ id: 'a' }], [{ id: 'b' }]],
    [[{ id: 'a' }], []],
    [
      [{ id: 'a' }, { id: 'b' }],
      [{ id: 'b' }, { id: 'a' }]
    ]
  ])('throws for %j beside %j when rows differ', (product, baseline) => {
    expect(() => mustAgree('list', product, baseline)).toThrow(AnswersDiffer)
  })
})
