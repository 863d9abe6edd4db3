import { describe, expect, it } from 'vitest'
import { lawfulBasisDoubts, presetLawfulBasis } from '../../../../domain/agreement/lawfulBasis.ts'

describe('lawfulBasisDoubts', () => {
  it('has none about the preset', () => {
    expect(lawfulBasisDoubts(presetLawfulBasis, true)).toEqual([])
  })

  it.each([
    [{ ...presetLawfulBasis, bases: ['art6_1_a'] }, true, ['consent_is_not_the_basis']],
    [{ ...presetLawfulBasis, bases: ['art6_1_ea'] }, true, ['recognised_interest_is_not_for_councils']],
    [{ ...presetLawfulBasis, bases: ['art6_1_ea'] }, false, []],
    [{ bases: [], specialConditions: [] }, true, ['no_lawful_basis', 'no_special_category_condition']]
  ])('of %o (public authority: %s) doubts %o', (basis, publicAuthority, doubts) => {
    expect(lawfulBasisDoubts(basis, publicAuthority)).toEqual(doubts)
  })
})
