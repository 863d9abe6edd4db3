import { type IdentifierCheck, withoutSeparators } from './check.ts'

export type PostcodeBecause = 'postcode_empty' | 'postcode_letter_for_digit' | 'postcode_shape'
export type PostcodeWarning = 'postcode_bfpo' | 'postcode_overseas'

type Circumstances = { readonly country?: string }

const OUTWARD =
  '[A-PR-UWYZ][0-9]{1,2}|[A-PR-UWYZ][A-HK-Y][0-9]{1,2}|[A-PR-UWYZ][0-9][A-HJKPSTUW]|[A-PR-UWYZ][A-HK-Y][0-9][ABEHMNPRVWXY]'
const SHAPE = new RegExp(`^(?:GIR 0AA|(?:${OUTWARD}) [0-9][ABD-HJLNP-UW-Z]{2})$`)

/** Upper case with one space before the last three characters. It says nothing about whether the place exists. */
export function normalisePostcode(typed: string): string {
  const tight = withoutSeparators(typed)
  return tight.length > 3 ? `${tight.slice(0, -3)} ${tight.slice(-3)}` : tight
}

/** Shape only. Forces post office numbers and overseas codes are kept as text, with a warning. */
export function checkPostcode(
  typed: string,
  circumstances: Circumstances = {}
): IdentifierCheck<PostcodeBecause, PostcodeWarning> {
  const text = typed.normalize('NFKC').trim()
  if (text === '') return { status: 'invalid_format', because: 'postcode_empty' }
  if (circumstances.country !== undefined && circumstances.country !== 'GB')
    return { status: 'valid_format', value: text, warnings: ['postcode_overseas'] }
  const bfpo = /^BFPO([0-9]{1,4})$/.exec(withoutSeparators(text))
  if (bfpo) return { status: 'valid_format', value: `BFPO ${bfpo[1]}`, warnings: ['postcode_bfpo'] }
  const value = normalisePostcode(text)
  if (SHAPE.test(value)) return { status: 'valid_format', value, warnings: [] }
  return { status: 'invalid_format', because: lettersForDigits(value) ? 'postcode_letter_for_digit' : 'postcode_shape' }
}

/** The commonest slip: a letter O or I typed where a nought or a one belongs. */
function lettersForDigits(value: string): boolean {
  const mended = value.replace(/(?!^)[OI]/g, letter => (letter === 'O' ? '0' : '1'))
  return mended !== value && SHAPE.test(mended)
}
