import { listFamilyRelationships, listPeopleBorn } from '../../../db/queries/relationships.ts'
import { type RelationshipDoubt, relationshipDoubts } from '../../../domain/relationships/consistency.ts'
import type { Relationship } from '../../../domain/relationships/relationship.ts'
import { inverseOf, isRelationshipCode, relationshipBases } from '../../../domain/relationships/relationshipCodes.ts'
import { peopleSentences } from '../../../resources/strings/en-GB/people.ts'
import type { FieldProblem } from '../../contract/entry.ts'
import { checkSpan, readPartial, tidyPartials } from './dates.ts'
import { type EntryFields, type EntryRule, error, type RuleQuestion, textOf, warning } from './rule.ts'

const bases: ReadonlyMap<string, (typeof relationshipBases)[number]> = new Map(relationshipBases.map(one => [one, one]))

/** Doubts about who is whose parent can hurt people when they are read by the wrong person (domain.md E-21). */
export function isKeptParentage(after: EntryFields): boolean {
  const [basis, code] = [textOf(after.basis), textOf(after.relationshipType)]
  return basis === 'donor' || basis === 'disputed' || code === 'DON' || code === 'DOC'
}

export const relationshipRule: EntryRule = {
  bucketOf: after => {
    const from = textOf(after.fromPersonId)
    if (from === '') return null
    return isKeptParentage(after) ? `p:${from}/r:parentage` : `p:${from}`
  },
  peopleIn: after => [textOf(after.fromPersonId), textOf(after.toPersonId)],
  fixed: ['fromPersonId', 'toPersonId'],
  check: async question => {
    const { after, changes } = question
    const relationship = asRelationship(after)
    const problems: FieldProblem[] = [...checkSpan(question)]
    if (relationship === null) problems.push(error('relationshipType', peopleSentences.relationshipType))
    else if (relationship.fromPersonId === relationship.toPersonId)
      problems.push(error('toPersonId', peopleSentences.sameTwice))
    else problems.push(...(await checkBeside(question, relationship)))
    return { fields: tidyPartials(changes, ['from', 'to']), problems }
  }
}

/** What this relationship newly makes doubtful beside all others of the family; old doubts are not said again. */
async function checkBeside(question: RuleQuestion, relationship: Relationship): Promise<readonly FieldProblem[]> {
  const { db, id, insteadOf, familyId, today } = question
  const rows = await listFamilyRelationships(db, familyId)
  const others = rows
    .filter(row => row.id !== id && row.id !== insteadOf)
    .flatMap(row => asRelationship(row.fields) ?? [])
  if (others.some(other => saysTheSame(other, relationship)))
    return [error('relationshipType', peopleSentences.relationshipTwice)]
  const people = await listPeopleBorn(db, familyId)
  const before = new Set(relationshipDoubts(people, others, today).map(doubtKey))
  return relationshipDoubts(people, [...others, relationship], today)
    .filter(doubt => !before.has(doubtKey(doubt)))
    .map(doubt => warning('relationshipType', sentenceOf(doubt)))
}

/** The inverse is worked out, so "mother of" and "daughter of" between the same two would be one fact kept twice. */
function saysTheSame(other: Relationship, relationship: Relationship): boolean {
  if (other.to !== undefined) return false
  const same = other.fromPersonId === relationship.fromPersonId && other.toPersonId === relationship.toPersonId
  const turned = other.fromPersonId === relationship.toPersonId && other.toPersonId === relationship.fromPersonId
  if (same) return other.relationshipType === relationship.relationshipType
  return turned && other.relationshipType === inverseOf(relationship.relationshipType)
}

export function asRelationship(fields: EntryFields): Relationship | null {
  const relationshipType = textOf(fields.relationshipType)
  if (!isRelationshipCode(relationshipType)) return null
  const { date: from } = readPartial(fields.from)
  const { date: to } = readPartial(fields.to)
  const basis = bases.get(textOf(fields.basis))
  return {
    fromPersonId: textOf(fields.fromPersonId),
    toPersonId: textOf(fields.toPersonId),
    relationshipType,
    ...(basis === undefined ? {} : { basis }),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to })
  }
}

const doubtKey = (doubt: RelationshipDoubt) => `${doubt.code} ${doubt.personIds.join(' ')}`

function sentenceOf(doubt: RelationshipDoubt): string {
  return doubtSentences[doubt.code]
}

const doubtSentences: Readonly<Record<RelationshipDoubt['code'], string>> = {
  same_person: peopleSentences.sameTwice,
  own_ancestor: peopleSentences.ownAncestor,
  parent_too_young: peopleSentences.parentYoung,
  more_than_two_legal_parents: peopleSentences.parentsMany,
  siblings_not_both_parents: peopleSentences.siblingsNoParent,
  half_siblings_not_one_parent: peopleSentences.siblingsShareParents
}
