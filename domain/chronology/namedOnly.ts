import type { Json } from '../nonAnswer.ts'

type EventFields = { readonly [field: string]: Json }

/**
 * What the police told is for named people whatever was chosen; a notice of domestic abuse is so until somebody says
 * otherwise (domain.md 2.4 and 4.25).
 */
export function isNamedOnlyEvent(event: EventFields): boolean {
  if (event.shareClass === 'S4' || event.category === 'police' || event.sourceType === 'police') return true
  const unsaid = event.shareClass === undefined || event.shareClass === null || event.shareClass === ''
  return event.category === 'domestic_abuse' && unsaid
}
