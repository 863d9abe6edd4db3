import { outcomeSentences } from '../../../resources/strings/en-GB/outcome.ts'
import type { FieldProblem } from '../../contract/entry.ts'
import { checkNotAhead } from './dates.ts'
import { type EntryRule, error, inFamily, isBlank, textOf } from './rule.ts'

/** One score of one person on one day. Nothing is worked out between two of them (domain.md 4.19). */
export const outcomeReadingRule: EntryRule = {
  bucketOf: inFamily,
  peopleIn: after => [textOf(after.aboutId), textOf(after.raterId)],
  peopleField: 'raterId',
  fixed: ['familyId', 'origin', 'assessmentId'],
  check: question => {
    const { after, before, changes, familyId } = question
    const problems: FieldProblem[] = [...checkNotAhead(question, ['readOn'])]
    if (isBlank(after.outcome)) problems.push(error('outcome', outcomeSentences.outcomeMissing))
    if (isBlank(after.raterKind)) problems.push(error('raterKind', outcomeSentences.raterMissing))
    const { score } = after
    if (typeof score !== 'number' || !Number.isInteger(score) || score < 0 || score > 10)
      problems.push(error('score', outcomeSentences.score))
    if (isBlank(after.readOn)) problems.push(error('readOn', outcomeSentences.dayMissing))
    return { fields: { ...changes, familyId, ...(before === null ? { origin: 'typed' } : {}) }, problems }
  }
}
