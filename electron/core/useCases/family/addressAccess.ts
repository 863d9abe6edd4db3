import type { Kysely } from 'kysely'
import type { z } from 'zod'
import type { Unit } from '../../../../db/commit/unit.ts'
import { listAuthors } from '../../../../db/queries/authors.ts'
import { findEntry, type ReadEntry } from '../../../../db/queries/entries.ts'
import { listWorkerNames } from '../../../../db/queries/workerNames.ts'
import type { Tables } from '../../../../db/schema/tables.ts'
import {
  canDecideAddressAccess,
  canEndNaming,
  canNameForAddress,
  type NamingVerdict
} from '../../../../domain/access/addressAccess.ts'
import { canView } from '../../../../domain/access/canAccess.ts'
import type { AccessQuestion } from '../../../../domain/access/facts.ts'
import { findPermission } from '../../../../domain/access/permission.ts'
import { roles } from '../../../../domain/access/words.ts'
import { namingSentences, noSuchEntry } from '../../../../resources/strings/en-GB/access.ts'
import type { changeAddressAccess, NamedWorker, readAddressAccess } from '../../../contract/family.ts'
import { Refused, type UseCaseContext } from '../../handler.ts'
import { textOf, textsOf } from '../../rules/rule.ts'
import { listWorkers } from '../../session/directory.ts'
import { findWorkerFacts } from '../../session/workerFacts.ts'
import { mustBelong } from '../entry/saveEntry.ts'
import { askFamily, type FamilyAsk, inFamily, mustAllow, questionOf } from './askAccess.ts'

const changes = { grant: 'safeAddress.grant', end: 'safeAddress.endAccess' } as const

/** One address kept private, as the worker who asks stands to it. */
type Kept = { readonly entry: ReadEntry; readonly ask: FamilyAsk; readonly question: AccessQuestion }

async function getKept(context: UseCaseContext, unit: Unit, ask: FamilyAsk, id: string): Promise<Kept> {
  mustAllow(canView(questionOf(context, ask, { object: 'person', shareClass: 'S1' })))
  const entry = await findEntry(unit.db, 'safeAddress', id)
  if (entry === null) throw new Refused(noSuchEntry)
  await mustBelong(unit, ask, { type: 'safeAddress', id, existing: entry, movedFrom: null })
  const content = {
    namedWorkerIds: textsOf(entry.fields.confidentialAccess),
    keptFromWorkerIds: textsOf(entry.fields.confidentialFrom)
  }
  return {
    entry,
    ask,
    question: questionOf(context, ask, { object: 'confidentialAddress', shareClass: 'S4', content })
  }
}

/** Whoever works with the family may know whom to ask; why each was named is for those who decide or are named. */
export async function readAccess(
  context: UseCaseContext,
  { familyId, safeAddressId }: z.output<typeof readAddressAccess.input>
): Promise<z.input<typeof readAddressAccess.output>> {
  const action = 'safeAddress.access'
  return inFamily(context, { familyId, action }, async (unit, ask) => {
    const kept = await getKept(context, unit, ask, safeAddressId)
    const { question } = kept
    const known = canView({ ...question, object: 'person', shareClass: 'S3' })
    const mayDecide = canDecideAddressAccess(question).allowed
    const workers = (await listWorkers({ db: unit.db })).map(worker => ({
      workerId: worker.id,
      workerName: worker.displayName,
      jobTitle: worker.jobTitle,
      roles: worker.roles
    }))
    const named = new Set(question.content?.namedWorkerIds)
    const choices: NamedWorker[] = []
    for (const { roles: held, ...worker } of mayDecide ? workers : []) {
      // Most workers of an authority may never be named: they cost no question to the file.
      if (named.has(worker.workerId) || !held.some(mayBeNamed)) continue
      if ((await nameable(context, unit.db, kept, worker.workerId)).allowed) choices.push(worker)
    }
    unit.audit({ action, subjectIds: [familyId, safeAddressId], outcome: 'shown' })
    return {
      named:
        known.allowed && known.masked === undefined
          ? workers.filter(({ workerId }) => named.has(workerId)).map(({ roles: _, ...worker }) => worker)
          : [],
      mayDecide,
      choices,
      decisions: mayDecide || canView(question).allowed ? await listDecisions(unit.db, kept.entry) : []
    }
  })
}

export async function changeAccess(
  context: UseCaseContext,
  { familyId, safeAddressId, workerId, change, reason }: z.output<typeof changeAddressAccess.input>
): Promise<z.input<typeof changeAddressAccess.output>> {
  const action = 'safeAddress.changeAccess'
  return inFamily(context, { familyId, action }, async (unit, ask) => {
    const kept = await getKept(context, unit, ask, safeAddressId)
    const { entry, question } = kept
    const verdict =
      change === 'grant' ? await nameable(context, unit.db, kept, workerId) : canEndNaming(question, workerId)
    const subjectIds = [familyId, safeAddressId, workerId]
    if (!verdict.allowed) {
      unit.audit({ action, subjectIds, outcome: `refused:${verdict.because}` })
      return { outcome: 'refused', say: namingSentences[verdict.because] }
    }
    const named = question.content?.namedWorkerIds ?? []
    const confidentialAccess = change === 'grant' ? [...named, workerId] : named.filter(id => id !== workerId)
    unit.put({ type: 'safeAddress', id: entry.id, bucket: entry.bucket, set: { confidentialAccess }, seen: 'current' })
    const reasonId = context.newId()
    unit.put({
      type: 'accessReason',
      id: reasonId,
      bucket: entry.bucket,
      set: {
        personId: textOf(entry.fields.personId),
        aboutId: entry.id,
        workerId,
        action: changes[change],
        reason,
        givenAt: context.now().toISOString()
      }
    })
    unit.audit({ action, subjectIds, outcome: change === 'grant' ? 'granted' : 'ended', purpose: reasonId })
    return { outcome: 'saved' }
  })
}

async function nameable(
  context: UseCaseContext,
  db: Kysely<Tables>,
  { ask, question }: Kept,
  workerId: string
): Promise<NamingVerdict> {
  const worker = await findWorkerFacts({ db }, workerId)
  const theirs = worker === null ? null : await askFamily({ ...context, worker }, db, ask.familyId)
  if (worker === null || theirs === null) return { allowed: false, because: 'could_not_see' }
  return canNameForAddress(question, { ...question, worker, family: theirs.family })
}

function mayBeNamed(role: string): boolean {
  return roles.some(known => known === role && findPermission(known, 'confidentialAddress', 'R') === 'named')
}

/** Newest first. Whom a reason is about stands in the entry; who decided is the author of its commit. */
async function listDecisions(db: Kysely<Tables>, entry: ReadEntry) {
  const rows = await db
    .selectFrom('accessReason')
    .select(['id', 'workerId', 'action', 'reason', 'givenAt'])
    .where('bucket', '=', entry.bucket)
    .where('aboutId', '=', entry.id)
    .where('action', 'in', Object.values(changes))
    .where('_void', '=', 0)
    .orderBy('givenAt', 'desc')
    .execute()
  const authors = rows.length === 0 ? new Map<string, readonly string[]>() : await listAuthors(db, [entry.bucket])
  const authorOf = (id: string) => authors.get(id)?.[0] ?? ''
  const names = await listWorkerNames(
    db,
    rows.flatMap(({ id, workerId }) => [workerId ?? '', authorOf(id)])
  )
  return rows.map(({ id, workerId, action, reason, givenAt }) => ({
    id,
    at: givenAt ?? '',
    change: action === changes.grant ? ('grant' as const) : ('end' as const),
    workerName: names.get(workerId ?? '') ?? '',
    byName: names.get(authorOf(id)) ?? '',
    reason: reason ?? ''
  }))
}
