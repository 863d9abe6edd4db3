import type { Kysely } from 'kysely'
import { asItStood } from '../../../../db/history/asItStood.ts'
import { listCurrentAllocations } from '../../../../db/queries/allocations.ts'
import { listAuthors } from '../../../../db/queries/authors.ts'
import type { ReadEntry } from '../../../../db/queries/entries.ts'
import { bucketsOfPerson, listRegister } from '../../../../db/queries/register.ts'
import type { Tables } from '../../../../db/schema/tables.ts'
import { registerAsOne } from '../../../../domain/joining/registerAsOne.ts'
import type { UseCaseContext } from '../../handler.ts'
import { movedId } from '../../rules/movedId.ts'
import { textOf } from '../../rules/rule.ts'
import { joinedIn } from '../merge/joinedIn.ts'
import type { FamilyAsk } from './askAccess.ts'
import { type Beside, isKept } from './viewRegister.ts'

/** The register as it stands, or as it stood at an instant, with what the access decision asks beside it. */
export async function readRegister(
  context: UseCaseContext,
  db: Kysely<Tables>,
  ask: FamilyAsk,
  asAt: string | null
): Promise<Beside> {
  const joined = await joinedIn(context, db, ask.familyId, asAt)
  const now = await listRegister(db, ask.familyId, asAt === null ? joined : [])
  const stood = withoutMoved(asAt === null ? now : await registerAsAt(db, ask.familyId, asAt), now)
  const register = asAt === null ? stood : registerAsOne(stood, joined)
  const allocations = await listCurrentAllocations(db, ask.familyId, ask.today)
  const kept = register.filter(entry => isKept(entry) && entry.type !== 'safeAddress')
  const names = register.filter(entry => entry.type === 'personName' && textOf(entry.fields.shareClass) !== '')
  const isPartner = context.worker.roles.includes('PPRAC')
  const asked = isPartner ? register : [...kept, ...names]
  return {
    register,
    workingWorkerIds: allocations.map(({ workerId }) => workerId),
    authors: await listAuthors(db, [...new Set(asked.map(({ bucket }) => bucket))])
  }
}

/**
 * An address that was moved out of the open part stays in the commits of the laptops that had it. Nobody is shown it
 * again, not even as it stood before.
 */
function withoutMoved(register: readonly ReadEntry[], now: readonly ReadEntry[]): readonly ReadEntry[] {
  const ids = new Set(now.map(({ id }) => id))
  return register.filter(({ id }) => !ids.has(movedId(id)))
}

async function registerAsAt(db: Kysely<Tables>, familyId: string, asAt: string): Promise<readonly ReadEntry[]> {
  const ofFamily = await asItStood(db, `f:${familyId}`, asAt)
  const personIds = new Set(
    ofFamily.filter(entry => entry.type === 'familyMember').map(entry => textOf(entry.fields.personId))
  )
  const stood = [...ofFamily]
  for (const personId of personIds)
    for (const bucket of personId === '' ? [] : bucketsOfPerson(personId))
      stood.push(...(await asItStood(db, bucket, asAt)))
  return stood.map(({ type, id, bucket, fields, voidReason }) => ({
    type,
    id,
    bucket,
    stamp: '{}',
    fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)),
    enteredInError: voidReason !== null
  }))
}
