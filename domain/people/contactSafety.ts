import type { NonAnswer } from '../nonAnswer.ts'
import { groupedBy } from './groupedBy.ts'

type Safe = 'yes' | 'no' | NonAnswer
export type ContactPoint = {
  readonly personId: string
  readonly normalised: string
  readonly safeToText: Safe
  readonly safeToLeaveMessage: Safe
}

/** "Not asked" is a no: somebody else may hear the message or read the service's name on the screen. */
export function mayLeaveMessage(point: Pick<ContactPoint, 'safeToLeaveMessage'>): boolean {
  return point.safeToLeaveMessage === 'yes'
}

/** Whether a text may carry the name of the service. */
export function mayTextServiceName(point: Pick<ContactPoint, 'safeToText'>): boolean {
  return point.safeToText === 'yes'
}

/** Numbers and mailboxes that more than one person uses: no detail of the family's life goes there. */
export function sharedContactPoints(points: readonly ContactPoint[]): ReadonlySet<string> {
  const byValue = groupedBy(points, point => point.normalised.toLowerCase())
  const shared = [...byValue].filter(([, same]) => new Set(same.map(point => point.personId)).size > 1)
  return new Set(shared.map(([value]) => value))
}
