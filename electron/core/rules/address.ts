import { listCurrentNights } from '../../../db/queries/addresses.ts'
import { checkPostcode } from '../../../domain/identifiers/postcode.ts'
import { checkUprn } from '../../../domain/identifiers/uprn.ts'
import type { Json } from '../../../domain/nonAnswer.ts'
import { peopleSentences } from '../../../resources/strings/en-GB/people.ts'
import type { FieldProblem } from '../../contract/entry.ts'
import { checkSpan, tidyPartials } from './dates.ts'
import { sentencesOf } from './personIdentifiers.ts'
import {
  type EntryFields,
  type EntryRule,
  error,
  isBlank,
  ofPerson,
  type RuleQuestion,
  type Ruling,
  textOf,
  textsOf,
  warning
} from './rule.ts'

const FORTNIGHT = 14

export const personAddressRule: EntryRule = {
  bucketOf: ofPerson('personId'),
  peopleIn: after => [textOf(after.personId)],
  fixed: ['personId'],
  check: checkAddress
}

/** In a compartment of its own from the first moment, so that no device without the right ever receives it. */
export const safeAddressRule: EntryRule = {
  bucketOf: after => (textOf(after.personId) === '' ? null : `p:${textOf(after.personId)}/r:address`),
  peopleIn: after => [textOf(after.personId), ...textsOf(after.confidentialFrom)],
  fixed: ['personId'],
  check: async question => {
    const ruling = await checkAddress(question)
    const from = textsOf(question.after.confidentialFrom)
    const both = textsOf(question.after.confidentialAccess).some(id => from.includes(id))
    const problems = both ? [error('confidentialAccess', peopleSentences.keptFromAndFor)] : []
    // Names change one at a time and with a reason, in a use case of their own.
    const unreasoned = question.before !== null && 'confidentialAccess' in question.changes
    if (unreasoned) problems.push(error('confidentialAccess', peopleSentences.namesHaveReasons))
    return { fields: ruling.fields, problems: [...ruling.problems, ...problems] }
  }
}

async function checkAddress(question: RuleQuestion): Promise<Ruling> {
  const { after, changes } = question
  const postcode = checkedPostcode(after, changes)
  const problems = [
    ...checkSpan(question),
    ...checkLines(after),
    ...postcode.problems,
    ...(isBlank(changes.uprn) ? [] : sentencesOf('uprn', checkUprn(textOf(changes.uprn)))),
    ...(await checkNights(question))
  ]
  const tidied: EntryFields = { ...tidyPartials(changes, ['from', 'to']), ...postcode.fields }
  return { fields: tidied, problems }
}

function checkLines(after: EntryFields): readonly FieldProblem[] {
  const lines = textsOf(after.lines)
  if (lines.length > 5 || lines.some(line => line.length > 200)) return [error('lines', peopleSentences.addressLines)]
  if (textOf(after.addressType) === 'no_fixed')
    return textOf(after.usualArea) === '' ? [warning('usualArea', peopleSentences.usualArea)] : []
  const empty = [...lines, textOf(after.town), textOf(after.postcode)].every(part => part.trim() === '')
  return empty ? [error('lines', peopleSentences.addressEmpty)] : []
}

/** A home without a postcode is normal (no fixed home, a boat, a pitch), so an empty one raises nothing. */
function checkedPostcode(after: EntryFields, changes: EntryFields): Ruling {
  if (!('postcode' in changes) || textOf(changes.postcode) === '') return { fields: {}, problems: [] }
  const country = textOf(after.country)
  const found = checkPostcode(textOf(changes.postcode), country === '' ? {} : { country })
  const value: Json = found.status === 'valid_format' ? found.value : textOf(changes.postcode)
  return { fields: { postcode: value }, problems: sentencesOf('postcode', found) }
}

async function checkNights(question: RuleQuestion): Promise<readonly FieldProblem[]> {
  const { after, changes, db, id, insteadOf, today } = question
  const { nights } = after
  if (isBlank(nights)) return []
  if (typeof nights !== 'number' || !Number.isInteger(nights) || nights < 0 || nights > FORTNIGHT)
    return [error('nights', peopleSentences.nights)]
  if (!('nights' in changes || 'to' in changes)) return []
  const elsewhere = await listCurrentNights(db, textOf(after.personId), [id, insteadOf ?? id], today)
  const sum = elsewhere.reduce((total, one) => total + one, nights)
  return elsewhere.length > 0 && sum !== FORTNIGHT ? [warning('nights', peopleSentences.nightsSum(sum))] : []
}
