import type { AgreeingPerson, Agreement, Withdrawal } from './agreement.ts'
import { agreementOnDay } from './agreementOnDay.ts'

/** What follows when somebody withdraws. The record is kept; refusing help is no safeguarding concern by itself. */
export type WithdrawalEffect =
  | { readonly effect: 'task_for_manager'; readonly withinWorkingDays: 1 }
  | { readonly effect: 'risk_to_be_considered_by_manager' }
  | { readonly effect: 'lock_referrals'; readonly states: readonly ['draft', 'ready'] }
  | { readonly effect: 'stop_sharing_by_agreement'; readonly personId: string }
  | { readonly effect: 'keep_what_is_recorded' }
  | { readonly effect: 'service_stops' }
  | { readonly effect: 'service_goes_on_with'; readonly personIds: readonly string[] }

type Recorded = {
  readonly agreements: readonly Agreement[]
  readonly earlierWithdrawals: readonly Withdrawal[]
  readonly people: readonly AgreeingPerson[]
}

export function withdrawalEffects(withdrawal: Withdrawal, recorded: Recorded): readonly WithdrawalEffect[] {
  const withdrawals = [...recorded.earlierWithdrawals, withdrawal]
  const personIds = recorded.agreements
    .filter(agreement => {
      const person = recorded.people.find(({ personId }) => personId === agreement.personId)
      return person && agreementOnDay(agreement, person, withdrawals, withdrawal.withdrawnOn).valid
    })
    .map(({ personId }) => personId)
  return [
    { effect: 'task_for_manager', withinWorkingDays: 1 },
    { effect: 'risk_to_be_considered_by_manager' },
    { effect: 'lock_referrals', states: ['draft', 'ready'] },
    { effect: 'stop_sharing_by_agreement', personId: withdrawal.personId },
    { effect: 'keep_what_is_recorded' },
    personIds.length === 0
      ? { effect: 'service_stops' }
      : { effect: 'service_goes_on_with', personIds: [...new Set(personIds)] }
  ]
}
