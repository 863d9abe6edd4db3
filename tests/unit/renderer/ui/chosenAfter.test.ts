import { describe, expect, it } from 'vitest'
import { chosenAfter } from '../../../../renderer/ui/chosenAfter.ts'

describe('chosenAfter', () => {
  it('adds a ticked code and takes away a cleared one', () => {
    expect(chosenAfter(['a'], 'b', true)).toEqual(['a', 'b'])
    expect(chosenAfter(['a', 'b'], 'a', false)).toEqual(['b'])
  })

  it('clears everything else when a code that stands alone is ticked', () => {
    expect(chosenAfter(['a', 'b'], 'none', true, ['none'])).toEqual(['none'])
  })

  it('clears the code that stands alone when another is ticked', () => {
    expect(chosenAfter(['none'], 'a', true, ['none'])).toEqual(['a'])
  })
})
