import { describe, expect, it } from 'vitest'
import { findPutProblem } from '../../../../domain/commit/putProblem.ts'

describe('findPutProblem', () => {
  it('finds none when every value fits its field', () => {
    expect(
      findPutProblem('person', { placeholder: 'Father of Sam', yearGroupOverride: 4, disability: ['autism'] })
    ).toBeNull()
  })

  it('names the field when a value is not of its kind', () => {
    expect(findPutProblem('person', { placeholder: 4 })).toEqual({ problem: 'invalid', field: 'placeholder' })
  })

  it('names a field that the type does not have, inherited names included', () => {
    expect(findPutProblem('person', { constructor: 'x' })).toEqual({ problem: 'unknownField', field: 'constructor' })
  })

  it('names a type that does not exist', () => {
    expect(findPutProblem('auditEntry', {})).toEqual({ problem: 'unknownType', field: null })
  })

  it('names the longest field when the values are too large for one commit', () => {
    const given = { value: 'é'.repeat(130_000) }

    expect(findPutProblem('answer', { field: 'story', given })).toEqual({ problem: 'tooLarge', field: 'given' })
  })

  it('takes a text of 200,000 letters', () => {
    expect(findPutProblem('answer', { given: { value: 'x'.repeat(200_000) } })).toBeNull()
  })
})
