/** Why a value is refused. What was typed is always kept; the sentence beside the field comes from the strings. */
export const problemCodes = [
  'notText',
  'typeAgain',
  'tooShort',
  'tooLong',
  'notADate',
  'dateInFuture',
  'dateInPast',
  'notATime',
  'notAnOption',
  'standsAlone',
  'notYesOrNo',
  'notANumber',
  'notWhole',
  'tooManyPlaces',
  'tooSmall',
  'tooLarge',
  'notAPerson',
  'notAnOrganisation',
  'notARow',
  'notAList',
  'tooManyRows',
  'tooFewRows',
  'cellMissing',
  'notAFile',
  'notASignature',
  'workedOut',
  'nonAnswerNotOffered',
  'reasonMissing',
  'youngIsNoReason',
  'sdqTotalNotSum',
  'sdqImpactTooLarge',
  'notTrained',
  'endBeforeStart',
  'criterionNamesNobody',
  'workerAndFamilyMissing'
] as const
export type ProblemCode = (typeof problemCodes)[number]

export type Problem = {
  readonly code: ProblemCode
  /** Place of the row in a list, counted from 0. */
  readonly row: number | null
  readonly column: string | null
  /** What the sentence names: a limit, a sum, a label. */
  readonly parts: Readonly<Record<string, string>>
}

export function problem(code: ProblemCode, parts: Readonly<Record<string, string>> = {}): Problem {
  return { code, row: null, column: null, parts }
}
