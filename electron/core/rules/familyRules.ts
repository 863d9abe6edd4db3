import { findMembership } from '../../../db/queries/members.ts'
import { isUnseen } from '../../../domain/people/unseenName.ts'
import { peopleSentences } from '../../../resources/strings/en-GB/people.ts'
import type { FieldProblem } from '../../contract/entry.ts'
import { checkDays, checkSpan, tidyPartials } from './dates.ts'
import { type EntryRule, error, inFamily, isBlank, ofPerson, textOf, textsOf, warning } from './rule.ts'

/** A family is looked for by its name, also by whoever meets it first. */
export function checkFamilyName(name: string): readonly FieldProblem[] {
  if (name === '') return [error('familyName', peopleSentences.familyNameMissing)]
  return isUnseen(name) ? [error('familyName', peopleSentences.familyNameUnseen)] : []
}

export const familyRule: EntryRule = {
  bucketOf: (_after, { id }) => `f:${id}`,
  peopleIn: () => [],
  fixed: ['createdOn'],
  check: question => ({
    fields: question.changes,
    problems: [...checkFamilyName(textOf(question.after.familyName)), ...checkDays(question, 'createdOn', 'endedOn')]
  })
}

/** A dated membership: a family is a grouping, and people come and go without losing their history (D-01). */
export const familyMemberRule: EntryRule = {
  bucketOf: inFamily,
  /** Not asked here: a membership is what makes somebody belong. */
  peopleIn: () => [],
  fixed: ['familyId', 'personId'],
  check: async question => {
    const { after, before, changes, db, familyId } = question
    const problems: FieldProblem[] = [...checkDays(question, 'from', 'to')]
    if (textOf(after.personId) === '') problems.push(error('personId', peopleSentences.choosePerson))
    if (textOf(after.memberRole) === '') problems.push(error('memberRole', peopleSentences.memberRole))
    if (before === null && textOf(after.personId) !== '') {
      const known = await findMembership(db, familyId, textOf(after.personId))
      if (known !== null && known.to === null) problems.push(error('personId', peopleSentences.memberTwice))
    }
    return { fields: { ...changes, familyId }, problems }
  }
}

export const involvedAgencyRule: EntryRule = {
  bucketOf: inFamily,
  peopleIn: after => textsOf(after.personIds),
  fixed: ['familyId'],
  check: question => {
    const { after, changes, familyId } = question
    const problems: FieldProblem[] = [...checkDays(question, 'fromOn', 'toOn')]
    if (textOf(after.organisation) === '' && textOf(after.organisationId) === '')
      problems.push(error('organisation', peopleSentences.agencyEmpty))
    const { helpful } = after
    if (!isBlank(helpful) && (typeof helpful !== 'number' || !Number.isInteger(helpful) || helpful < 0 || helpful > 10))
      problems.push(error('helpful', peopleSentences.helpful))
    if (after.declined === 1 && textOf(after.declinedReason) === '')
      problems.push(warning('declinedReason', peopleSentences.declinedReason))
    return { fields: { ...changes, familyId }, problems }
  }
}

export const placeOfLearningRule: EntryRule = {
  bucketOf: ofPerson('personId'),
  peopleIn: after => [textOf(after.personId)],
  fixed: ['personId'],
  check: question => {
    const { after, changes } = question
    const named = textOf(after.setting) !== '' || textOf(after.rollStatus) !== ''
    return {
      fields: tidyPartials(changes, ['from', 'to']),
      problems: [...checkSpan(question), ...(named ? [] : [error('setting', peopleSentences.learningEmpty)])]
    }
  }
}

const compartment =
  (label: string): EntryRule['bucketOf'] =>
  after => {
    const personId = textOf(after.personId)
    return personId === '' ? null : `p:${personId}/r:${label}`
  }

export const contactRestrictionRule: EntryRule = {
  bucketOf: compartment('orders'),
  peopleIn: after => [textOf(after.personId), textOf(after.otherPersonId)],
  fixed: ['personId'],
  check: question => {
    const { after, changes } = question
    const problems: FieldProblem[] = [...checkDays(question, 'from', 'to')]
    if (textOf(after.restrictionType) === '') problems.push(error('restrictionType', peopleSentences.restrictionType))
    if (textOf(after.otherPersonId) === '') problems.push(error('otherPersonId', peopleSentences.restrictionOther))
    else if (after.otherPersonId === after.personId) problems.push(error('otherPersonId', peopleSentences.sameTwice))
    return { fields: changes, problems }
  }
}

export const personNamedOnlyRule: EntryRule = {
  bucketOf: compartment('named'),
  peopleIn: after => [textOf(after.personId)],
  fixed: ['personId'],
  check: ({ changes, after }) => {
    const given = ['staffOrRelative', 'staffOrRelativeWords', 'recourse', 'recourseWords'].some(
      field => !isBlank(after[field])
    )
    return { fields: changes, problems: given ? [] : [error('staffOrRelative', peopleSentences.namedOnlyEmpty)] }
  }
}

/** "I know this family": a worker writes it about themselves, and access stops at once (domain.md 2.6). */
export const conflictOfInterestRule: EntryRule = {
  bucketOf: inFamily,
  peopleIn: () => [],
  fixed: ['familyId', 'workerId'],
  check: ({ after, changes, familyId, workerId, today }) => ({
    fields: { ...changes, familyId, workerId, declaredOn: textOf(after.declaredOn) || today },
    problems:
      textOf(after.workerId) === '' || after.workerId === workerId
        ? []
        : [error('workerId', peopleSentences.conflictSelf)]
  })
}
