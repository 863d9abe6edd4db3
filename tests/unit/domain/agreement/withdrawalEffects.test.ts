import { describe, expect, it } from 'vitest'
import { withdrawalEffects } from '../../../../domain/agreement/withdrawalEffects.ts'
import { aMother, anAgreement, today } from './anAgreement.ts'

const withdrawal = { personId: 'mum', withdrawnOn: today, scope: [] }
const always = [
  { effect: 'task_for_manager', withinWorkingDays: 1 },
  { effect: 'risk_to_be_considered_by_manager' },
  { effect: 'lock_referrals', states: ['draft', 'ready'] },
  { effect: 'stop_sharing_by_agreement', personId: 'mum' },
  { effect: 'keep_what_is_recorded' }
]

describe('withdrawalEffects', () => {
  it('stops the service, and keeps the record, when nobody else agrees', () => {
    const recorded = { agreements: [anAgreement()], earlierWithdrawals: [], people: [aMother()] }

    expect(withdrawalEffects(withdrawal, recorded)).toEqual([...always, { effect: 'service_stops' }])
  })

  it('goes on with those who still agree', () => {
    const recorded = {
      agreements: [anAgreement(), anAgreement({ agreementId: 'agreement 2', personId: 'dad' })],
      earlierWithdrawals: [],
      people: [aMother(), aMother({ personId: 'dad' })]
    }

    expect(withdrawalEffects(withdrawal, recorded)).toEqual([
      ...always,
      { effect: 'service_goes_on_with', personIds: ['dad'] }
    ])
  })
})
