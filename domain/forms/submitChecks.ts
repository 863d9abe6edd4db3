import { type Answer, findAnswer, indexAnswers } from './answer.ts'
import type { CheckFacts, FindFlaggedWords, Finding, SubmitCheck } from './checks/finding.ts'
import {
  analysisIsAnalysis,
  everyWorryHasGoal,
  levelOfEveryChild,
  levelOfFamily,
  strengthsFound
} from './checks/judgement.ts'
import {
  attendanceOnRoll,
  earlierHelpIsInChronology,
  homeOfEveryChild,
  nobodyGrownIsAChild,
  noChildTwice,
  otherParentOfEveryChild,
  responsibilityOfEveryPair,
  somebodyAgreed
} from './checks/people.ts'
import { refusedValues, requiredAnswers, unconfirmedAnswers } from './checks/required.ts'
import { abuseIsHidden, safetyAnsweredToday, secretAddressStaysSecret } from './checks/safety.ts'
import { eachChildOwnWords, everyChildHeard, everyChildSeen, seenAlone } from './checks/voice.ts'
import { wordsTheFamilyReads } from './checks/words.ts'
import type { FormContext } from './context.ts'
import type { FormDefinition } from './definition.ts'
import { listPeopleFor, listQuestions } from './listQuestions.ts'

/** Safety first, then what stops a submit, then what needs a comment. */
const CHECKS: readonly SubmitCheck[] = [
  safetyAnsweredToday,
  everyChildHeard,
  levelOfEveryChild,
  levelOfFamily,
  otherParentOfEveryChild,
  somebodyAgreed,
  everyWorryHasGoal,
  homeOfEveryChild,
  responsibilityOfEveryPair,
  analysisIsAnalysis,
  strengthsFound,
  nobodyGrownIsAChild,
  secretAddressStaysSecret,
  abuseIsHidden,
  refusedValues,
  requiredAnswers,
  unconfirmedAnswers,
  everyChildSeen,
  seenAlone,
  attendanceOnRoll,
  eachChildOwnWords,
  wordsTheFamilyReads,
  noChildTwice,
  earlierHelpIsInChronology
]

const placeOf = ({ at }: Finding) => `${at.field}\n${at.aboutId}`

/** A gap that a numbered check already names is said once, in the words of that check. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const named = new Set(findings.filter(({ check }) => check !== 'R-01').map(placeOf))
  return findings.filter(one => one.check !== 'R-01' || !named.has(placeOf(one)))
}

const noWords: FindFlaggedWords = () => []

/** Everything that stands between the draft and its submit, each with the place to go to. */
export function submitChecks(
  form: FormDefinition,
  context: FormContext,
  answers: readonly Answer[],
  findFlaggedWords: FindFlaggedWords = noWords
): readonly Finding[] {
  const index = indexAnswers(answers)
  const facts: CheckFacts = {
    form,
    context,
    answers,
    index,
    questions: listQuestions(form, context, answers),
    children: listPeopleFor('eachChild', context).filter(person => person !== null),
    findGiven: (field, aboutId) => findAnswer(index, field, aboutId)?.given ?? null,
    findFlaggedWords
  }
  return withoutRepeats(CHECKS.flatMap(check => check(facts)))
}

/** Whether nothing stops the submit; warnings still need their comments. */
export function canSubmit(findings: readonly Finding[]): boolean {
  return findings.every(({ kind }) => kind === 'warning')
}
