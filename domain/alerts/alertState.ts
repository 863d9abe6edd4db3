export type AlertFacts = {
  readonly alertType: string
  readonly approvedOn: string
  readonly reviewOn: string
  readonly endedOn: string
}

export type AlertState = 'standing' | 'waiting' | 'expired' | 'ended'

/** An alert about workers' safety brands a person: it needs a second pair of eyes (domain.md 4.26). */
export const needsApproval = (alertType: string): boolean => alertType === 'staff_safety'

/** How an alert stands on a day. A lapsed one is still shown, as something to check: silence would be the worse mistake. */
export function alertState(alert: AlertFacts, today: string): AlertState {
  if (alert.endedOn !== '' && alert.endedOn <= today) return 'ended'
  if (alert.reviewOn === '' || alert.reviewOn < today) return 'expired'
  if (needsApproval(alert.alertType) && alert.approvedOn === '') return 'waiting'
  return 'standing'
}
