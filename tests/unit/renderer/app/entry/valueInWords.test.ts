import { describe, expect, it } from 'vitest'
import { nonAnswers } from '../../../../../domain/nonAnswer.ts'
import { valueInWords } from '../../../../../renderer/app/entry/valueInWords.ts'

const nobody = () => ''

describe('valueInWords', () => {
  it('says in words why a line of text is missing, where the field offers that', () => {
    const gp = { field: 'gp', label: 'GP practice', kind: 'text', nonAnswers } as const

    expect([...nonAnswers, 'Weir Lane'].map(value => valueInWords(gp, value, nobody))).toEqual([
      'not asked',
      'not known',
      'declined',
      'not applicable',
      'Weir Lane'
    ])
  })

  it('leaves a word that only looks like it as it was typed', () => {
    expect(valueInWords({ field: 'label', label: 'Label', kind: 'text' }, 'declined', nobody)).toBe('declined')
  })
})
