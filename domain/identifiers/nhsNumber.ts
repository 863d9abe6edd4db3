import { type IdentifierCheck, withoutSeparators } from './check.ts'

export type NhsNumberBecause =
  | 'nhs_number_characters'
  | 'nhs_number_length'
  | 'nhs_number_repeated_digit'
  | 'nhs_number_check_digit'
export type NhsNumberWarning = 'nhs_number_test_range' | 'nhs_number_for_unborn'

type Circumstances = { readonly live?: boolean; readonly unborn?: boolean }

/** Ten digits with the modulus 11 check. A baby is given a number at birth, so one typed for an unborn is doubted. */
export function checkNhsNumber(
  typed: string,
  circumstances: Circumstances = {}
): IdentifierCheck<NhsNumberBecause, NhsNumberWarning> {
  const digits = withoutSeparators(typed)
  if (!/^[0-9]*$/.test(digits)) return { status: 'invalid_format', because: 'nhs_number_characters' }
  if (digits.length !== 10) return { status: 'invalid_format', because: 'nhs_number_length' }
  // All ten repeated-digit numbers pass the arithmetic, and none was ever issued.
  if (/^([0-9])\1{9}$/.test(digits)) return { status: 'invalid_format', because: 'nhs_number_repeated_digit' }
  if (checkDigitOf(digits) !== Number(digits[9])) return { status: 'invalid_format', because: 'nhs_number_check_digit' }
  const warnings: NhsNumberWarning[] = []
  if (circumstances.live && digits.startsWith('999')) warnings.push('nhs_number_test_range')
  if (circumstances.unborn) warnings.push('nhs_number_for_unborn')
  return { status: 'valid_format', value: digits, shown: shownInThrees(digits), warnings }
}

/** The tenth digit, or `null` where the first nine allow none. */
function checkDigitOf(digits: string): number | null {
  let sum = 0
  for (let place = 0; place < 9; place += 1) sum += Number(digits[place]) * (10 - place)
  const left = 11 - (sum % 11)
  if (left === 10) return null
  return left === 11 ? 0 : left
}

function shownInThrees(digits: string): string {
  return `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`
}
