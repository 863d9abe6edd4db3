import { describe, expect, it } from 'vitest'
import { holdsResponsibility, type Kin, listChildrenOf } from '../../../../domain/copies/scope.ts'

const kin = (more: Partial<Kin>): Kin => ({
  from: 'finn',
  to: 'cai',
  type: 'PAR',
  basis: 'biological',
  responsibility: '',
  kept: false,
  ...more
})

describe('listChildrenOf', () => {
  it('finds a child from either side of the tie', () => {
    expect(listChildrenOf('finn', [kin({}), kin({ from: 'bea', to: 'finn', type: 'CHD' })])).toEqual(['cai', 'bea'])
  })

  it('finds a child whom an adult answers for without being a parent', () => {
    expect(listChildrenOf('finn', [kin({ type: 'GUA', responsibility: 'yes' })])).toEqual(['cai'])
  })

  it.each(['disputed', 'donor', 'not_known'])('opens nothing where the basis is %s (E-21)', basis => {
    expect(listChildrenOf('finn', [kin({ basis, responsibility: 'yes' })])).toEqual([])
  })

  it('opens nothing by a tie that is for named people only', () => {
    expect(listChildrenOf('finn', [kin({ kept: true, responsibility: 'yes' })])).toEqual([])
  })
})

describe('holdsResponsibility', () => {
  it('is never worked out from being a parent', () => {
    expect(holdsResponsibility('finn', ['cai'], [kin({})])).toBe(false)
    expect(holdsResponsibility('finn', ['cai'], [kin({ responsibility: 'yes' })])).toBe(true)
  })
})
