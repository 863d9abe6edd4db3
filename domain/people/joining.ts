import { addDays, localDateOf } from '../dates/isoDate.ts'

/** Two entries said to be one human: proposed by one manager, standing once another has approved it (domain.md 13.4). */
export type Joining = {
  readonly id: string
  readonly personId: string
  readonly aliasId: string
  readonly proposedById: string
  readonly approvedById: string | null
  readonly approvedAt: string | null
  readonly undoneAt: string | null
}
export type JoiningRefusal =
  | 'not_manager'
  | 'one_entry'
  | 'already_joined'
  | 'not_waiting'
  | 'own_proposal'
  | 'not_joined'
  | 'too_late'
export type JoiningVerdict = { readonly allowed: true } | { readonly allowed: false; readonly because: JoiningRefusal }

type Manager = { readonly workerId: string; readonly roles: readonly string[] }

/** So long may a joining be undone by whoever manages; after that it is a question for information governance. */
export const separableDays = 90

export const isStanding = ({ approvedAt, undoneAt }: Joining) => approvedAt !== null && undoneAt === null
export const isWaiting = ({ approvedAt, undoneAt }: Joining) => approvedAt === null && undoneAt === null

export function canPropose(
  worker: Manager,
  pair: Pick<Joining, 'personId' | 'aliasId'>,
  joinings: readonly Joining[]
): JoiningVerdict {
  if (!worker.roles.includes('TM')) return refuse('not_manager')
  if (pair.personId === pair.aliasId) return refuse('one_entry')
  // An entry is an alias of one person, and an alias has no aliases: no chains, no circles.
  const taken = joinings.some(
    one =>
      (isStanding(one) || isWaiting(one)) &&
      [one.aliasId, one.personId].some(id => id === pair.aliasId || (id === pair.personId && id === one.aliasId))
  )
  return taken ? refuse('already_joined') : { allowed: true }
}

/** The second person may be a service manager: many a team has one team manager only. */
const checks = ({ roles }: Manager) => roles.includes('TM') || roles.includes('SM')

/** Looking at two entries side by side is for whoever proposes, and for whoever checks it. */
export function canCompare(worker: Manager): JoiningVerdict {
  return checks(worker) ? { allowed: true } : refuse('not_manager')
}

/** Two people: whoever proposed it can never be the one who approves it. */
export function canApprove(worker: Manager, joining: Joining): JoiningVerdict {
  if (!checks(worker)) return refuse('not_manager')
  if (!isWaiting(joining)) return refuse('not_waiting')
  return joining.proposedById === worker.workerId ? refuse('own_proposal') : { allowed: true }
}

/** A proposal may be taken back at any time, a joining for ninety days, by whoever may check one. */
export function canSeparate(worker: Manager, joining: Joining, today: string): JoiningVerdict {
  if (!checks(worker)) return refuse('not_manager')
  if (joining.undoneAt !== null) return refuse('not_joined')
  if (joining.approvedAt === null) return { allowed: true }
  return today > addDays(localDateOf(joining.approvedAt), separableDays) ? refuse('too_late') : { allowed: true }
}

const refuse = (because: JoiningRefusal): JoiningVerdict => ({ allowed: false, because })
