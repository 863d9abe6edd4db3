import type { AccessObject, Action, Role } from './words.ts'

/** Must hold, or there is no access at all. */
export const conditions = ['own', 'own_agency', 'own_or_shared', 'shared', 'if_lead', 'named'] as const
export type Condition = (typeof conditions)[number]

/** Access to a part: the screen shows or accepts only this. */
export type Part =
  | 'triage'
  | 'pack'
  | 'minimum'
  | 'flag'
  | 'summary'
  | 'band'
  | 'released'
  | 'dates'
  | 'draft_minutes'
  | 'headline'
  | 'recent_headline'
  | 'log'
  | 'list'
  | 'status'
  | 'own_cases'
  | 'direction'
  | 'propose'
  | 'capacity'
  | 'locality_totals'
  | 'names_and_dates'
  | 'totals'
  | 'team'
  | 'locality'
  | 'team_events'
  | 'technical'
  | 'joint'

export type Limit = 'all' | Condition | { readonly part: Part }
export type Cell = Readonly<Partial<Record<Action, Limit>>>
export type PermissionRow = Readonly<Partial<Record<Role, Cell>>>
export type PermissionTable<Object extends AccessObject> = Readonly<Record<Object, PermissionRow>>

/** A role that has the action on the object without any limit. */
export function all(actions: string, more: Cell = {}): Cell {
  const whole = Object.fromEntries(Array.from(actions, action => [action, 'all'] as const))
  return { ...whole, ...more }
}

export function part(name: Part): Limit {
  return { part: name }
}

export function isCondition(limit: Limit): limit is Condition {
  return conditions.some(condition => condition === limit)
}
