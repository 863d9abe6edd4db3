import { hasDiedBy } from '../people/lifeStage.ts'
import type { AgreeingPerson, Agreement, AgreementScope, Withdrawal } from './agreement.ts'
import { type FootingFault, footingFaults } from './footing.ts'

export type AgreementFault = 'not_yet_agreed' | 'nothing_agreed_to' | 'withdrawn' | 'person_has_died' | FootingFault

/** An agreement past its re-check date still holds: the date is a prompt, and never stands in the way of safety. */
export type AgreementOnDay =
  | { readonly valid: true; readonly scope: readonly AgreementScope[]; readonly recheckDue: boolean }
  | { readonly valid: false; readonly because: readonly AgreementFault[] }

export function agreementOnDay(
  agreement: Agreement,
  person: AgreeingPerson,
  withdrawals: readonly Withdrawal[],
  on: string
): AgreementOnDay {
  const scope = scopeLeft(agreement, withdrawals, on)
  const because: readonly AgreementFault[] = [
    ...when(agreement.agreedOn > on, 'not_yet_agreed'),
    ...when(agreement.scope.length === 0, 'nothing_agreed_to'),
    ...when(agreement.scope.length > 0 && scope.length === 0, 'withdrawn'),
    ...when(hasDiedBy(person, on), 'person_has_died'),
    ...footingFaults(agreement, person, on)
  ]
  if (because.length > 0) return { valid: false, because }
  return { valid: true, scope, recheckDue: agreement.recheckOn !== undefined && agreement.recheckOn < on }
}

/** What is still agreed to: a withdrawal touches agreements given before it, or on its day, by the same person. */
function scopeLeft(agreement: Agreement, withdrawals: readonly Withdrawal[], on: string): readonly AgreementScope[] {
  const counting = withdrawals.filter(
    withdrawal =>
      withdrawal.withdrawnOn <= on &&
      withdrawal.personId === agreement.personId &&
      (withdrawal.agreementId === undefined
        ? agreement.agreedOn <= withdrawal.withdrawnOn
        : withdrawal.agreementId === agreement.agreementId)
  )
  if (counting.some(({ scope }) => scope.length === 0)) return []
  const gone = new Set(counting.flatMap(({ scope }) => scope))
  return agreement.scope.filter(part => !gone.has(part))
}

function when(holds: boolean, fault: AgreementFault): readonly AgreementFault[] {
  return holds ? [fault] : []
}
