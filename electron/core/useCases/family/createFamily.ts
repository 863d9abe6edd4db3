import type { z } from 'zod'
import type { Unit } from '../../../../db/commit/unit.ts'
import { findWorkerPlace } from '../../../../db/queries/access.ts'
import { listVisiblePeople } from '../../../../db/queries/visiblePeople.ts'
import { canCreate } from '../../../../domain/access/canAccess.ts'
import { presetLawfulBasis } from '../../../../domain/agreement/lawfulBasis.ts'
import { makeSystemReference } from '../../../../domain/identifiers/systemReference.ts'
import { noSuchEntry } from '../../../../resources/strings/en-GB/access.ts'
import { peopleSentences } from '../../../../resources/strings/en-GB/people.ts'
import type { FieldProblem } from '../../../contract/entry.ts'
import type { createFamily } from '../../../contract/family.ts'
import { Refused, type UseCaseContext } from '../../handler.ts'
import { checkFamilyName } from '../../rules/familyRules.ts'
import { error } from '../../rules/rule.ts'
import { authorOf, mustAllow, todayOf } from './askAccess.ts'
import { prepareHomes, putHomes } from './homeOfFamily.ts'
import { idFrom, randomFrom } from './idFrom.ts'
import { findListScope } from './listScope.ts'
import { preparePerson, putMember, putPerson } from './newPerson.ts'

type Input = z.output<typeof createFamily.input>
type Output = z.input<typeof createFamily.output>

/** Roles whose holder becomes lead of the family they write; from others it waits for a manager to allocate it. */
const leads: ReadonlySet<string> = new Set(['PRAC', 'PPRAC', 'TM', 'SM'])

/** A family with its first people, home, episode and worker, in one transaction; a repeat of it changes nothing. */
export async function create(context: UseCaseContext, input: Input): Promise<Output> {
  const { worker } = context
  const today = todayOf(context)
  mustAllow(canCreate({ worker, family: null, object: 'person', shareClass: 'S1', purpose: 'casework', today }))
  return context.store.transact({ author: authorOf(context) }, async unit => {
    const action = 'family.create'
    if (await isWrittenAlready(unit, input.id)) {
      unit.audit({ action, subjectIds: [input.id], outcome: 'unchanged' })
      return { outcome: 'saved', familyId: input.id }
    }
    const asking = { db: unit.db, familyId: input.id, workerId: worker.workerId, today }
    const people = await Promise.all(input.people.map(wish => preparePerson(wish, asking)))
    const homes =
      input.address === null
        ? null
        : await prepareHomes({ address: input.address, confidential: input.addressIsConfidential, people }, asking)
    const problems: FieldProblem[] = [
      ...checkFamilyName(input.familyName),
      ...(await checkExisting(context, unit, input)),
      ...people.flatMap((person, place) =>
        person.problems.map(problem => ({ ...problem, field: `people.${place}.${problem.field}` }))
      ),
      ...(homes?.problems ?? [])
    ]
    if (problems.some(({ kind }) => kind === 'error')) {
      unit.audit({ action, subjectIds: [input.id], outcome: 'problems' })
      return { outcome: 'problems', problems }
    }
    for (const person of people) {
      putPerson(unit, person)
      putMember(unit, { familyId: input.id, personId: person.id, memberRole: person.memberRole, from: today })
    }
    for (const { id, memberRole } of input.existingPersonIds)
      putMember(unit, { familyId: input.id, personId: id, memberRole, from: today })
    if (homes !== null) putHomes(unit, input.id, homes)
    await putFamily(context, unit, input)
    const personIds = people.map(({ id }) => id)
    unit.audit({ action, subjectIds: [input.id, ...personIds], outcome: 'saved' })
    return { outcome: 'saved', familyId: input.id }
  })
}

async function isWrittenAlready(unit: Unit, familyId: string): Promise<boolean> {
  const row = await unit.db.selectFrom('family').select('id').where('id', '=', familyId).executeTakeFirst()
  return row !== undefined
}

/** People known already must be known to this worker; ids of new people must be new. */
async function checkExisting(context: UseCaseContext, unit: Unit, input: Input): Promise<readonly FieldProblem[]> {
  const visible = await listVisiblePeople(
    unit.db,
    await findListScope(context, unit.db),
    input.existingPersonIds.map(({ id }) => id)
  )
  if (input.existingPersonIds.some(({ id }) => !visible.has(id))) throw new Refused(noSuchEntry)
  const ids = input.people.map(({ id }) => id)
  if (new Set(ids).size !== ids.length) return [error('people', peopleSentences.notRead)]
  const known = ids.length === 0 ? [] : await unit.db.selectFrom('person').select('id').where('id', 'in', ids).execute()
  return known.length > 0 ? [error('people', peopleSentences.notRead)] : []
}

async function putFamily(context: UseCaseContext, unit: Unit, { id, familyName }: Input): Promise<void> {
  const { worker } = context
  const today = todayOf(context)
  const place = await findWorkerPlace(unit.db, worker.workerId)
  const isLead = worker.roles.some(role => leads.has(role))
  const bucket = `f:${id}`
  const reference = makeSystemReference('FAM', randomFrom(`${id}/reference`))
  const episodeId = idFrom(`${id}/episode`)
  unit.put({ type: 'family', id, bucket, set: { familyName, reference, createdOn: today } })
  unit.put({
    type: 'episode',
    id: episodeId,
    bucket,
    set: {
      familyId: id,
      state: isLead ? 'allocated' : 'awaiting_allocation',
      planType: 'early_help',
      teamId: place.teamId,
      localityId: place.localityId,
      leadOrganisationId: place.organisationId,
      startedOn: today,
      restricted: 0
    }
  })
  if (isLead) {
    const set = { familyId: id, episodeId, workerId: worker.workerId, allocationRole: 'lead', from: today }
    unit.put({ type: 'allocation', id: idFrom(`${id}/lead`), bucket, set })
  }
  const { bases, specialConditions } = presetLawfulBasis
  unit.put({
    type: 'lawfulBasis',
    id: idFrom(`${id}/lawfulBasis`),
    bucket,
    set: { bases: [...bases], specialConditions: [...specialConditions], recordedOn: today }
  })
}
