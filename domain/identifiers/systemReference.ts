import type { IdentifierCheck } from './check.ts'

export type SystemReferenceBecause = 'reference_shape' | 'reference_check_digit'
export type SystemReferenceKind = 'FAM' | 'PER' | 'EPI' | 'EHA'

const RANDOM_PARTS = 10_000_000

/**
 * A family or person reference from at least six random bytes. Neither sequential nor drawn from anything about the
 * family, so that a reference overheard or written on an envelope says nothing.
 */
export function makeSystemReference(kind: 'FAM' | 'PER', random: Uint8Array): string {
  if (random.length < 6) throw new RangeError('A reference needs six random bytes')
  const drawn = random.slice(0, 6).reduce((sum, byte) => sum * 256 + byte, 0)
  const digits = String(drawn % RANDOM_PARTS).padStart(7, '0')
  return `${kind}-${digits}-${luhnDigitOf(digits)}`
}

/** Episode and assessment references count within a year; the count comes from the hub. */
export function makeYearReference(kind: 'EPI' | 'EHA', year: number, count: number): string {
  const width = kind === 'EPI' ? 5 : 6
  return `${kind}-${year}-${String(count).padStart(width, '0')}`
}

export function checkSystemReference(typed: string): IdentifierCheck<SystemReferenceBecause> {
  const value = typed.trim().toUpperCase()
  const withCheckDigit = /^(?:FAM|PER)-([0-9]{7})-([0-9])$/.exec(value)
  if (withCheckDigit) {
    const [, digits = '', check] = withCheckDigit
    if (luhnDigitOf(digits) !== Number(check)) return { status: 'invalid_format', because: 'reference_check_digit' }
    return { status: 'valid_format', value, warnings: [] }
  }
  if (/^(?:EPI-[0-9]{4}-[0-9]{5}|EHA-[0-9]{4}-[0-9]{6})$/.test(value))
    return { status: 'valid_format', value, warnings: [] }
  return { status: 'invalid_format', because: 'reference_shape' }
}

/** Luhn: from the right, every other digit is doubled, beginning with the rightmost. */
function luhnDigitOf(digits: string): number {
  const sum = Array.from(digits)
    .reverse()
    .map((digit, place) => (place % 2 === 0 ? doubled(Number(digit)) : Number(digit)))
    .reduce((total, worth) => total + worth, 0)
  return (10 - (sum % 10)) % 10
}

function doubled(digit: number): number {
  return digit * 2 > 9 ? digit * 2 - 9 : digit * 2
}
