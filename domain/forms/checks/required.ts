import { checkGiven } from '../checkGiven.ts'
import { listRegisterQuestions, type Question } from '../listQuestions.ts'
import { readStandings } from '../standing.ts'
import { type Finding, finding, type SubmitCheck, textOf } from './finding.ts'

const EXCEPTIONS = '21.submit_exceptions'

/** A field that offers no non-answer is the assessment itself, such as its analysis: no reason stands in for it. */
const isExcusable = ({ field }: Question) => field.source !== undefined || field.nonAnswers.length > 0

/**
 * an answer that is due and not there. Once the worker has written why it could not be completed, such gaps are
 * shown to the manager as warnings and no longer stop the submit; the numbered checks still do.
 */
export const requiredAnswers: SubmitCheck = facts => {
  const standings = readStandings(facts.form, facts.context, facts.index)
  const explained = textOf(facts, EXCEPTIONS, '').length >= 20
  const due = (question: Question): readonly Finding[] =>
    standings.of(question) === 'missing'
      ? [
          finding(
            'R-01',
            explained && isExcusable(question) ? 'warning' : 'error',
            question.field.key,
            question.aboutId
          )
        ]
      : []
  const registered = listRegisterQuestions(facts.form, facts.context, facts.answers)
  return [...registered, ...facts.questions].flatMap(due)
}

/** a value that cannot stay as it was typed, such as a date that does not exist. */
export const refusedValues: SubmitCheck = facts =>
  facts.questions.flatMap(({ field, aboutId }) => {
    const check = checkGiven(field, facts.findGiven(field.key, aboutId), facts.context)
    return check.ok ? [] : [{ ...finding('R-02', 'error', field.key, aboutId), problem: check.problems[0] }]
  })

/** carried over from the last assessment, and nobody has said that it is still true. */
export const unconfirmedAnswers: SubmitCheck = facts => {
  const standings = readStandings(facts.form, facts.context, facts.index)
  return facts.questions
    .filter(question => standings.of(question) === 'unconfirmed')
    .map(({ field, aboutId }) => finding('R-03', 'error', field.key, aboutId))
}
