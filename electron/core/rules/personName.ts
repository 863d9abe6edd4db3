import { isUnseen } from '../../../domain/people/unseenName.ts'
import { peopleSentences } from '../../../resources/strings/en-GB/people.ts'
import type { FieldProblem } from '../../contract/entry.ts'
import { checkSpan, tidyPartials } from './dates.ts'
import { type EntryRule, error, ofPerson, textOf } from './rule.ts'

const LONGEST = 100

/** One name is enough, in any script; a surname is never invented (domain.md 4.2). */
export const personNameRule: EntryRule = {
  bucketOf: ofPerson('personId'),
  peopleIn: after => [textOf(after.personId)],
  fixed: ['personId'],
  check: question => {
    const { after, changes } = question
    const problems: FieldProblem[] = [...checkSpan(question)]
    const [forename, surname] = [textOf(after.forename), textOf(after.surname)]
    if (forename === '' && surname === '') problems.push(error('forename', peopleSentences.nameMissing))
    if (isUnseen(forename)) problems.push(error('forename', peopleSentences.nameUnseen))
    if (isUnseen(surname)) problems.push(error('surname', peopleSentences.nameUnseen))
    if (forename.length > LONGEST) problems.push(error('forename', peopleSentences.nameTooLong))
    if (surname.length > LONGEST) problems.push(error('surname', peopleSentences.nameTooLong))
    const nameType = textOf(after.nameType) || 'legal'
    return { fields: { ...tidyPartials(changes, ['from', 'to']), nameType }, problems }
  }
}
