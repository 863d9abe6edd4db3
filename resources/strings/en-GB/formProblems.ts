import type { Problem, ProblemCode } from '../../../domain/forms/problem.ts'

type Parts = Readonly<Record<string, string>>

/** What is wrong, and what to do. That it was kept is said once, after it. */
const SENTENCES: Readonly<Record<ProblemCode, (parts: Parts) => string>> = {
  notText: () => 'This cannot be read as words. Type it again.',
  typeAgain: () => 'This was kept as it was typed. Choose or type it again so that it counts.',
  tooShort: ({ least, now }) => `This has ${now} characters and needs at least ${least}. Write a little more.`,
  tooLong: ({ most, now }) => `This has ${now} characters and there is room for ${most}. Shorten it.`,
  notADate: () => 'This is not a day in the calendar. Type day, month and year, such as 7 3 2026.',
  dateInFuture: () => 'This day has not come yet. Check the day and the year.',
  dateInPast: () => 'This day has passed. Choose today or a later day.',
  notATime: () => 'This is not a time of day. Type hours and minutes, such as 14:30.',
  notAnOption: () => 'This is not one of the answers offered. Choose one of them.',
  standsAlone: ({ label }) => `"${label}" cannot stand beside other answers. Keep one or the other.`,
  notYesOrNo: () => 'Answer yes or no, or use one of the quiet answers below.',
  notANumber: () => 'This is not a number. Type digits, such as 12.',
  notWhole: () => 'This needs a whole number, such as 12.',
  tooManyPlaces: ({ places }) => `Give at most ${places} digit after the point, such as 92.5.`,
  tooSmall: ({ least }) => `This is lower than ${least}, the lowest possible. Check the number.`,
  tooLarge: ({ most }) => `This is higher than ${most}, the highest possible. Check the number.`,
  notAPerson: () => 'This is nobody the family file knows. Choose a person, or add them first.',
  notAnOrganisation: () => 'This service has no name. Choose one, or type its name.',
  notARow: () => 'What this belonged to is no longer there. Choose again.',
  notAList: () => 'This cannot be read as a list. Add the rows again.',
  tooManyRows: () => 'There are more than 500 rows. Put some of them together.',
  tooFewRows: ({ least }) => `Add at least ${least === '1' ? 'one row' : `${least} rows`}.`,
  cellMissing: ({ label }) => `"${label}" is empty. Fill it in, or take the row away.`,
  notAFile: () => 'This file could not be found. Add it again.',
  notASignature: () => 'This signature is not complete. Give the name, the day, and how it was signed.',
  workedOut: () => 'The app works this out by itself. Change what it is worked out from.',
  nonAnswerNotOffered: () => 'This question needs an answer of its own. Choose or type one.',
  reasonMissing: () => 'Say why this does not apply.',
  youngIsNoReason: () =>
    'Being small is not a reason by itself: every child can be watched. Write what you saw, or why nobody could see the child and what happens next.',
  sdqTotalNotSum: ({ sum, total }) =>
    `The total is ${total}, but emotional, conduct, hyperactivity and friends make ${sum}. Check the five numbers.`,
  sdqImpactTooLarge: () => "In a teacher's version the impact is 6 at most. Check the number or the version.",
  notTrained: () => 'Only somebody trained in this profile may enter its grades. Ask a trained colleague.',
  endBeforeStart: () => 'The end is before the start. Check both dates.',
  criterionNamesNobody: () => 'Name the person whose need this is.',
  workerAndFamilyMissing: () => 'Add your own number and at least one from somebody of the family.'
}

/** The sentence beside a field: what is wrong, that it was kept, what to do. */
export function sayProblem({ code, parts }: Problem): string {
  return `${SENTENCES[code](parts)} Nothing you typed is lost.`
}
