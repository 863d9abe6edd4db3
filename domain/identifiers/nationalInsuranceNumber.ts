import { type IdentifierCheck, withoutSeparators } from './check.ts'

export type NationalInsuranceNumberBecause =
  | 'national_insurance_shape'
  | 'national_insurance_letters'
  | 'national_insurance_prefix'
  | 'national_insurance_suffix'

/** Not collected by default: only adults, only where help with benefits needs it, and then share class S4. */
export function checkNationalInsuranceNumber(typed: string): IdentifierCheck<NationalInsuranceNumberBecause> {
  const value = withoutSeparators(typed)
  if (!/^[A-Z]{2}[0-9]{6}[A-Z]$/.test(value)) return { status: 'invalid_format', because: 'national_insurance_shape' }
  if (!/^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]/.test(value))
    return { status: 'invalid_format', because: 'national_insurance_letters' }
  if (/^(?:BG|GB|KN|NK|NT|TN|ZZ)/.test(value)) return { status: 'invalid_format', because: 'national_insurance_prefix' }
  if (!/[A-D]$/.test(value)) return { status: 'invalid_format', because: 'national_insurance_suffix' }
  const shown = [value.slice(0, 2), value.slice(2, 4), value.slice(4, 6), value.slice(6, 8), value.slice(8)].join(' ')
  return { status: 'valid_format', value, shown, warnings: [] }
}
