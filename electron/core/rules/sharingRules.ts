import { peopleSentences } from '../../../resources/strings/en-GB/people.ts'
import type { FieldProblem } from '../../contract/entry.ts'
import { checkDays, checkNotAhead } from './dates.ts'
import { type EntryRule, error, inFamily, isBlank, textOf } from './rule.ts'

const about =
  (...fields: readonly string[]) =>
  (after: Readonly<Record<string, unknown>>) =>
    fields.flatMap(field => {
      const value = after[field]
      return typeof value === 'string' && value !== '' ? [value] : []
    })

export const sharingPreferenceRule: EntryRule = {
  bucketOf: inFamily,
  peopleIn: about('personId', 'withPersonId'),
  fixed: ['personId'],
  check: question => {
    const { after, changes } = question
    const problems: FieldProblem[] = [...checkDays(question, 'fromOn', 'toOn')]
    if (textOf(after.personId) === '') problems.push(error('personId', peopleSentences.choosePerson))
    if (textOf(after.withOrganisation) === '' && textOf(after.withPersonId) === '')
      problems.push(error('withOrganisation', peopleSentences.sharingWith))
    if (textOf(after.mayShare) === '') problems.push(error('mayShare', peopleSentences.sharingMay))
    return { fields: changes, problems }
  }
}

export const lawfulBasisRule: EntryRule = {
  bucketOf: inFamily,
  peopleIn: () => [],
  fixed: [],
  check: question => ({
    fields: question.changes,
    problems: [
      ...checkNotAhead(question, ['recordedOn']),
      ...(isBlank(question.after.bases) ? [error('bases', peopleSentences.basisMissing)] : [])
    ]
  })
}

/** What was told to whom, or the decision not to tell: both are written down (domain.md 4.6.1, 7). */
export const disclosureRule: EntryRule = {
  bucketOf: inFamily,
  peopleIn: () => [],
  fixed: [],
  check: question => {
    const { after, before, changes, workerId } = question
    const problems: FieldProblem[] = [...checkNotAhead(question, ['disclosedOn'])]
    if (textOf(after.to) === '') problems.push(error('to', peopleSentences.disclosureTo))
    if (textOf(after.what) === '') problems.push(error('what', peopleSentences.disclosureWhat))
    return { fields: before === null ? { byWorkerId: workerId, ...changes } : changes, problems }
  }
}

export const optionalConsentRule: EntryRule = {
  bucketOf: inFamily,
  peopleIn: about('personId'),
  fixed: ['personId'],
  check: question => {
    const { after, changes } = question
    const problems: FieldProblem[] = [
      ...checkNotAhead(question, ['givenOn', 'withdrawnOn']),
      ...checkDays(question, 'givenOn', 'withdrawnOn')
    ]
    if (textOf(after.personId) === '') problems.push(error('personId', peopleSentences.choosePerson))
    if (textOf(after.purpose) === '') problems.push(error('purpose', peopleSentences.consentPurpose))
    return { fields: changes, problems }
  }
}
