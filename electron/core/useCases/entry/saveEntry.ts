import type { z } from 'zod'
import type { Unit } from '../../../../db/commit/unit.ts'
import { findEntry } from '../../../../db/queries/entries.ts'
import { listMemberIds } from '../../../../db/queries/members.ts'
import { bucketsOfPerson, idsElsewhere } from '../../../../db/queries/register.ts'
import { asStored } from '../../../../domain/joining/asStored.ts'
import type { Joined } from '../../../../domain/joining/joined.ts'
import { readStamp } from '../../../../domain/merge/stamp.ts'
import { isRecordTypeName } from '../../../../domain/records/registry.ts'
import { noSuchEntry } from '../../../../resources/strings/en-GB/access.ts'
import { peopleSentences } from '../../../../resources/strings/en-GB/people.ts'
import type { FieldProblem, saveEntry } from '../../../contract/entry.ts'
import { Refused, type UseCaseContext } from '../../handler.ts'
import { findRule } from '../../rules/all.ts'
import { checkValues } from '../../rules/checkValues.ts'
import { type EntryFields, type EntryRule, error, isBlank, textOf, warning } from '../../rules/rule.ts'
import { type FamilyAsk, inFamily } from '../family/askAccess.ts'
import { joinedIn } from '../merge/joinedIn.ts'
import { readFromWritten } from '../merge/readFromWritten.ts'
import { defaultKeeping, findTarget, type SaveTarget, takeAway } from './keepApart.ts'
import { mustBeAllowedToWrite } from './mayWrite.ts'

type Input = z.output<typeof saveEntry.input>
type Output = z.input<typeof saveEntry.output>

/** One entry of the register: decided, checked, written and audited together, or not at all. */
export async function save(context: UseCaseContext, input: Input): Promise<Output> {
  return inFamily(context, { familyId: input.familyId, action: 'entry.save' }, (unit, ask) =>
    saveInUnit(context, { unit, ask }, input)
  )
}

/** The same inside a transaction that writes more than this one entry. */
export async function saveInUnit(
  context: UseCaseContext,
  { unit, ask }: { readonly unit: Unit; readonly ask: FamilyAsk },
  input: Input
): Promise<Output> {
  const { type } = input
  if (!isRecordTypeName(type)) throw new Refused(peopleSentences.readOnlyType)
  if (input.stamp !== null && readStamp(input.stamp) === null) throw new Refused(peopleSentences.notRead)
  const joined = await joinedIn(context, unit.db, input.familyId)
  const known = input.id === null || joined.length === 0 ? null : await findEntry(unit.db, type, input.id)
  const fields = asStored(known?.fields ?? null, input.fields, joined)
  const target = await findTarget(unit.db, { type, id: input.id, fields }, context.newId)
  const rule = findRule(target.type)
  if (rule === null || (target.type === 'person' && target.existing === null))
    throw new Refused(peopleSentences.readOnlyType)
  await mustBelong(unit, ask, target, joined)
  await mustBeAllowedToWrite(context, unit.db, ask, { ...target, changes: fields })
  if (target.movedFrom !== null)
    await mustBeAllowedToWrite(context, unit.db, ask, {
      type: target.movedFrom.type,
      existing: target.movedFrom,
      changes: fields
    })
  return write(context, unit, { ask, target, rule, input: { ...input, fields }, joined })
}

type Writing = {
  readonly ask: FamilyAsk
  readonly target: SaveTarget
  readonly rule: EntryRule
  readonly input: Input
  readonly joined: readonly Joined[]
}

async function write(
  context: UseCaseContext,
  unit: Unit,
  { ask, target, rule, input, joined }: Writing
): Promise<Output> {
  const { familyId } = ask
  const { existing, movedFrom } = target
  const before = existing?.fields ?? null
  const given: EntryFields = { ...movedFrom?.fields, ...input.fields }
  const asking = {
    familyId,
    workerId: context.worker.workerId,
    today: ask.today,
    ...(movedFrom === null ? {} : { insteadOf: movedFrom.id })
  }
  const keeping =
    target.type === 'safeAddress' && before === null ? await defaultKeeping(unit.db, { ...asking, joined }, given) : {}
  const changes = { ...given, ...keeping }
  const after = { ...before, ...changes }
  const fixed = fixedProblems(rule, before, changes)
  const members = await listPeopleOf(unit.db, familyId, joined)
  const strangers = rule.peopleIn(after, target.id).some(id => id !== '' && !members.includes(id))
  const ruling = await rule.check({ ...asking, db: unit.db, id: target.id, before, after, changes })
  const bucket = existing?.bucket ?? rule.bucketOf(after, { id: target.id, familyId })
  const problems: FieldProblem[] = [
    ...fixed,
    ...(strangers ? [error(personField(rule), peopleSentences.notInFamily)] : []),
    ...(bucket === null ? [error(personField(rule), peopleSentences.choosePerson)] : []),
    ...checkValues(target.type, ruling.fields),
    ...ruling.problems,
    ...(target.type === 'safeAddress' && input.type === 'personAddress'
      ? [warning('addressType', peopleSentences.refuge)]
      : []),
    ...('confidentialFrom' in keeping && !isBlank(keeping.confidentialFrom)
      ? [warning('confidentialFrom', peopleSentences.keptFromAdded)]
      : [])
  ]
  const subjectIds = [familyId, target.id, ...rule.peopleIn(after, target.id).filter(id => id !== '')]
  if (bucket === null || problems.some(({ kind }) => kind === 'error')) {
    unit.audit({ action: 'entry.save', subjectIds: [...new Set(subjectIds)], outcome: 'problems' })
    return { outcome: 'problems', problems }
  }
  const seen = existing === null ? null : (input.stamp ?? 'current')
  unit.put({ type: target.type, id: target.id, bucket, set: ruling.fields, seen })
  if (movedFrom !== null) takeAway(unit, movedFrom)
  if (target.type === 'person') await readFromWritten(unit, { id: target.id, fields: ruling.fields, joined })
  unit.audit({ action: 'entry.save', subjectIds: [...new Set(subjectIds)], outcome: 'saved' })
  return { outcome: 'saved', id: target.id, warnings: problems }
}

const personField = (rule: EntryRule) =>
  rule.peopleField ?? rule.fixed.find(field => field.toLowerCase().includes('person')) ?? 'personId'

function fixedProblems(rule: EntryRule, before: EntryFields | null, changes: EntryFields): readonly FieldProblem[] {
  if (before === null) return []
  return rule.fixed
    .filter(field => field in changes && !isBlank(before[field]) && changes[field] !== before[field])
    .map(field => error(field, peopleSentences.fixed))
}

/** Members, and those who are read as one with a member. */
async function listPeopleOf(db: Unit['db'], familyId: string, joined: readonly Joined[]): Promise<readonly string[]> {
  const members = await listMemberIds(db, familyId)
  return [...members, ...idsElsewhere(joined, members)]
}

/** An entry is reached through its own family only: an id from elsewhere is an id that is not there. */
export async function mustBelong(
  unit: Unit,
  ask: FamilyAsk,
  target: SaveTarget,
  joined: readonly Joined[] = []
): Promise<void> {
  const known = target.existing ?? target.movedFrom
  if (known === null) return
  const members = await listPeopleOf(unit.db, ask.familyId, joined)
  const elsewhere = joined.length === 0 ? [] : idsElsewhere(joined, await listMemberIds(unit.db, ask.familyId))
  const buckets = new Set([`f:${ask.familyId}`, `f:${ask.familyId}/r:named`, ...members.flatMap(bucketsOfPerson)])
  const isKeptElsewhere = elsewhere.some(id => known.bucket.startsWith(`p:${id}/`))
  if (!buckets.has(known.bucket) || isKeptElsewhere) throw new Refused(noSuchEntry)
  if (known.type === 'family' && textOf(known.id) !== ask.familyId) throw new Refused(noSuchEntry)
}
