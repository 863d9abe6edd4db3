import { describe, expect, it } from 'vitest'
import { type AlertFacts, alertState } from '../../../../domain/alerts/alertState.ts'

const anAlert = (facts: Partial<AlertFacts> = {}): AlertFacts => ({
  alertType: 'animal',
  approvedOn: '',
  reviewOn: '2027-05-22',
  endedOn: '',
  ...facts
})

describe('alertState', () => {
  it.each([
    ['standing until its day to look again', {}, '2027-05-22', 'standing'],
    ['expired on the day after', {}, '2027-05-23', 'expired'],
    ['expired when no day was ever given', { reviewOn: '' }, '2026-11-22', 'expired'],
    ['waiting while nobody approved what it says of safety', { alertType: 'staff_safety' }, '2026-11-22', 'waiting'],
    ['standing once approved', { alertType: 'staff_safety', approvedOn: '2026-11-22' }, '2026-11-23', 'standing'],
    ['ended, expired or not', { endedOn: '2026-12-01' }, '2028-01-01', 'ended'],
    ['standing until it ends', { endedOn: '2026-12-01' }, '2026-11-30', 'standing']
  ] as const)('is %s', (_what, facts, today, expected) => {
    expect(alertState(anAlert(facts), today)).toBe(expected)
  })
})
