import { checkEmail } from '../../../domain/identifiers/email.ts'
import { checkTelephone } from '../../../domain/identifiers/telephone.ts'
import { NonAnswer } from '../../../domain/nonAnswer.ts'
import { peopleSentences } from '../../../resources/strings/en-GB/people.ts'
import type { FieldProblem } from '../../contract/entry.ts'
import { sentencesOf } from './personIdentifiers.ts'
import { type EntryRule, error, ofPerson, textOf } from './rule.ts'

/** The number as typed and the number as it is dialled; "is it safe?" stays "not asked" until somebody asked. */
export const contactPointRule: EntryRule = {
  bucketOf: ofPerson('personId'),
  peopleIn: after => [textOf(after.personId)],
  fixed: ['personId'],
  check: ({ after, changes, before }) => {
    const problems: FieldProblem[] = []
    const kind = textOf(after.kind)
    const value = textOf(after.value)
    if (kind === '') problems.push(error('kind', peopleSentences.contactKind))
    if (value === '') problems.push(error('value', peopleSentences.contactEmpty))
    if (problems.length > 0) return { fields: changes, problems }
    // Nobody asked, or nobody said: there is no number to dial, and nothing of which to ask "is it safe?".
    if (isNonAnswer(value)) return { fields: { ...changes, normalised: null }, problems }
    const found = kind === 'email' ? checkEmail(value) : checkTelephone(value)
    const normalised = found.status === 'valid_format' ? found.value : null
    const notAsked = { safeToCall: 'not_asked', safeToText: 'not_asked', safeToLeaveMessage: 'not_asked' }
    const fields =
      before === null || isNonAnswer(textOf(before.value))
        ? { ...notAsked, ...changes, normalised }
        : { ...changes, normalised }
    return { fields, problems: sentencesOf('value', found) }
  }
}

const isNonAnswer = (value: string) => NonAnswer.safeParse(value).success
