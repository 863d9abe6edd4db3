import { describe, expect, it } from 'vitest'
import { isPartnerInvolved } from '../../../../domain/access/partnerInvolvement.ts'
import { bankHolidays } from '../../../../resources/calendar/bankHolidays.ts'

describe('isPartnerInvolved', () => {
  const involvement = { fromOn: '2026-09-01', toOn: '2026-10-02' }

  it.each([
    ['2026-08-31', false],
    ['2026-09-01', true],
    ['2026-10-30', true],
    ['2026-10-31', false],
    ['2026-11-02', false]
  ])('on %s, twenty working days being up on 30 October, is %s', (today, involved) => {
    expect(isPartnerInvolved(involvement, today, bankHolidays)).toBe(involved)
  })

  it('has no end while nobody has ended it', () => {
    expect(isPartnerInvolved({ fromOn: '2026-09-01' }, '2028-01-01', bankHolidays)).toBe(true)
  })
})
