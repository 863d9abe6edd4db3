import type { z } from 'zod'
import type { Unit } from '../../../../db/commit/unit.ts'
import { findMembership } from '../../../../db/queries/members.ts'
import { listVisiblePeople } from '../../../../db/queries/visiblePeople.ts'
import { canChange, canCreate } from '../../../../domain/access/canAccess.ts'
import { noSuchEntry } from '../../../../resources/strings/en-GB/access.ts'
import { peopleSentences } from '../../../../resources/strings/en-GB/people.ts'
import type { FieldProblem } from '../../../contract/entry.ts'
import type { addPersonToFamily } from '../../../contract/family.ts'
import { Refused, type UseCaseContext } from '../../handler.ts'
import { error } from '../../rules/rule.ts'
import { type FamilyAsk, inFamily, mustAllow, questionOf } from './askAccess.ts'
import { findListScope } from './listScope.ts'
import { type PersonWish, preparePerson, putMember, putPerson } from './newPerson.ts'

type Input = z.output<typeof addPersonToFamily.input>
type Output = z.input<typeof addPersonToFamily.output>

/** One more person: somebody new, or somebody who is known already and whom this worker may know of. */
export async function addPerson(context: UseCaseContext, input: Input): Promise<Output> {
  const { familyId, person, existingPersonId } = input
  return inFamily(context, { familyId, action: 'family.addPerson' }, async (unit, ask) => {
    if (person !== null)
      return addNew(context, unit, ask, { ...person, memberRole: input.memberRole || person.memberRole })
    if (existingPersonId === null) return problems(unit, familyId, [error('person', peopleSentences.choosePerson)])
    return addKnown(context, unit, ask, { personId: existingPersonId, memberRole: input.memberRole })
  })
}

async function addNew(context: UseCaseContext, unit: Unit, ask: FamilyAsk, wish: PersonWish): Promise<Output> {
  const { familyId, today } = ask
  const content = { authorIds: [context.worker.workerId] }
  mustAllow(canCreate(questionOf(context, ask, { object: 'person', shareClass: 'S1', content })))
  const known = await unit.db.selectFrom('person').select('id').where('id', '=', wish.id).executeTakeFirst()
  if (known) {
    // The same save again after a crash; the id of somebody else's person is refused.
    if ((await findMembership(unit.db, familyId, wish.id)) === null) throw new Refused(noSuchEntry)
    return saved(unit, familyId, wish.id, 'unchanged')
  }
  const asking = { db: unit.db, familyId, workerId: context.worker.workerId, today }
  const prepared = await preparePerson(wish, asking)
  if (prepared.problems.some(({ kind }) => kind === 'error')) return problems(unit, familyId, prepared.problems)
  putPerson(unit, prepared)
  putMember(unit, { familyId, personId: wish.id, memberRole: prepared.memberRole, from: today })
  return saved(unit, familyId, wish.id, 'saved')
}

type Known = { readonly personId: string; readonly memberRole: string }

async function addKnown(context: UseCaseContext, unit: Unit, ask: FamilyAsk, known: Known): Promise<Output> {
  const { familyId, today } = ask
  const { personId, memberRole } = known
  const content = { authorIds: [context.worker.workerId], fromOwnAgency: ask.family.relations.includes('lead') }
  mustAllow(canChange(questionOf(context, ask, { object: 'person', shareClass: 'S1', content })))
  const visible = await listVisiblePeople(unit.db, await findListScope(context, unit.db), [personId])
  if (!visible.has(personId)) throw new Refused(noSuchEntry)
  if (memberRole.trim() === '') return problems(unit, familyId, [error('memberRole', peopleSentences.memberRole)])
  const membership = await findMembership(unit.db, familyId, personId)
  if (membership !== null && membership.to === null)
    return problems(unit, familyId, [error('personId', peopleSentences.memberTwice)])
  putMember(unit, { familyId, personId, memberRole, from: today, id: membership === null ? null : context.newId() })
  return saved(unit, familyId, personId, 'saved')
}

function problems(unit: Unit, familyId: string, found: readonly FieldProblem[]): Output {
  unit.audit({ action: 'family.addPerson', subjectIds: [familyId], outcome: 'problems' })
  return { outcome: 'problems', problems: [...found] }
}

function saved(unit: Unit, familyId: string, personId: string, outcome: string): Output {
  unit.audit({ action: 'family.addPerson', subjectIds: [familyId, personId], outcome })
  return { outcome: 'saved', personId }
}
