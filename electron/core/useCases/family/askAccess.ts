import type { Kysely } from 'kysely'
import type { Unit } from '../../../../db/commit/unit.ts'
import { findFamilyFacts, findWorkerPlace, type WorkerPlace } from '../../../../db/queries/access.ts'
import type { Tables } from '../../../../db/schema/tables.ts'
import type { AccessQuestion, AccessRefusal, AccessVerdict, FamilyFacts } from '../../../../domain/access/facts.ts'
import { localDateOf } from '../../../../domain/dates/isoDate.ts'
import { accessSentences, noSuchFamily } from '../../../../resources/strings/en-GB/access.ts'
import { Refused, type UseCaseContext } from '../../handler.ts'
import { involvedSince } from './involvedSince.ts'

/** Who asks about which family, with what the decision needs; made anew in each transaction. */
export type FamilyAsk = {
  readonly familyId: string
  readonly family: FamilyFacts
  readonly place: WorkerPlace
  readonly today: string
}

export class AccessRefused extends Refused {
  readonly because: AccessRefusal | 'no_such_family'
  constructor(because: AccessRefusal | 'no_such_family') {
    super(because === 'no_such_family' ? noSuchFamily : accessSentences[because])
    this.name = 'AccessRefused'
    this.because = because
  }
}

export const todayOf = (context: UseCaseContext) => localDateOf(context.now().toISOString())
export const authorOf = ({ worker, sessionId }: UseCaseContext) => ({ workerId: worker.workerId, sessionId })

export async function askFamily(
  context: UseCaseContext,
  db: Kysely<Tables>,
  familyId: string
): Promise<FamilyAsk | null> {
  const today = todayOf(context)
  const place = await findWorkerPlace(db, context.worker.workerId)
  const since = involvedSince(context.worker.roles, today)
  const family = await findFamilyFacts(db, { place, familyId, today, involvedSince: since })
  return family === null ? null : { familyId, family, place, today }
}

/** The same work for a family that is not there as for one that is restricted: both answer with one sentence. */
export async function getAsk(context: UseCaseContext, db: Kysely<Tables>, familyId: string): Promise<FamilyAsk> {
  const ask = await askFamily(context, db, familyId)
  if (ask === null) throw new AccessRefused('no_such_family')
  return ask
}

type Asked = Pick<AccessQuestion, 'object' | 'shareClass'> & Partial<Pick<AccessQuestion, 'content' | 'purpose'>>

export function questionOf(context: UseCaseContext, ask: FamilyAsk, asked: Asked): AccessQuestion {
  return { worker: context.worker, family: ask.family, today: ask.today, purpose: 'casework', ...asked }
}

export function mustAllow(verdict: AccessVerdict): void {
  if (!verdict.allowed) throw new AccessRefused(verdict.because)
  if (verdict.masked !== undefined) throw new AccessRefused(verdict.masked)
}

/**
 * One transaction for one family. A refusal undoes it and is then written down with its reason, so that who tried is
 * known too.
 */
export async function inFamily<Value>(
  context: UseCaseContext,
  { familyId, action }: { readonly familyId: string; readonly action: string },
  work: (unit: Unit, ask: FamilyAsk) => Promise<Value>
): Promise<Value> {
  const author = authorOf(context)
  try {
    return await context.store.transact({ author }, async unit => work(unit, await getAsk(context, unit.db, familyId)))
  } catch (error) {
    if (!(error instanceof AccessRefused)) throw error
    await context.store.transact({ author }, async unit =>
      unit.audit({ action, subjectIds: [familyId], outcome: `refused:${error.because}` })
    )
    throw error
  }
}
