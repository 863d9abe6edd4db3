import type { IdentifierCheck } from './check.ts'
import { showTelephone } from './telephoneShown.ts'

export type TelephoneBecause =
  | 'telephone_empty'
  | 'telephone_characters'
  | 'telephone_no_leading_zero'
  | 'telephone_too_short'
  | 'telephone_too_long'
  | 'telephone_range'
export type TelephoneWarning = 'telephone_personal_number' | 'telephone_ten_digits' | 'telephone_overseas'
export type TelephoneKind = 'mobile' | 'landline' | 'uk_wide' | 'freephone' | 'personal' | 'overseas' | 'short'

type Circumstances = { readonly serviceContact?: boolean }
type Shape = { readonly kind: TelephoneKind; readonly pattern: RegExp; readonly warning?: TelephoneWarning }
export type TelephoneCheck =
  | (Extract<IdentifierCheck<never, TelephoneWarning>, { status: 'valid_format' }> & { readonly kind: TelephoneKind })
  | { readonly status: 'invalid_format'; readonly because: TelephoneBecause }

const SHAPES: readonly Shape[] = [
  { kind: 'mobile', pattern: /^07[1-9][0-9]{8}$/ },
  { kind: 'personal', pattern: /^070[0-9]{8}$/, warning: 'telephone_personal_number' },
  { kind: 'landline', pattern: /^0[12][0-9]{9}$/ },
  { kind: 'landline', pattern: /^01[0-9]{8}$/, warning: 'telephone_ten_digits' },
  { kind: 'uk_wide', pattern: /^03[0-9]{9}$/ },
  { kind: 'freephone', pattern: /^080[08][0-9]{6,7}$/ },
  { kind: 'overseas', pattern: /^\+[1-9][0-9]{6,14}$/, warning: 'telephone_overseas' }
]
const SHORT_NUMBERS: ReadonlySet<string> = new Set(['08001111', '101', '111', '112', '119', '999'])

/** A number as a caller in England would dial it: no punctuation, a leading 0 in place of +44. */
export function normaliseTelephone(typed: string): string {
  const tight = typed.normalize('NFKC').replace(/[\s.()/\p{Dash}]/gu, '')
  const home = tight.replace(/^(?:\+44|0044)0?/, '0')
  return home === tight ? tight.replace(/^00/, '+') : home
}

/** Stored as E.164. Short numbers (999, a helpline) belong to services, never to a person. */
export function checkTelephone(typed: string, circumstances: Circumstances = {}): TelephoneCheck {
  const dialled = normaliseTelephone(typed)
  if (circumstances.serviceContact && SHORT_NUMBERS.has(dialled))
    return { status: 'valid_format', kind: 'short', value: dialled, shown: showTelephone(dialled), warnings: [] }
  const shape = SHAPES.find(({ pattern }) => pattern.test(dialled))
  if (!shape) return { status: 'invalid_format', because: whyNot(dialled) }
  return {
    status: 'valid_format',
    kind: shape.kind,
    value: dialled.replace(/^0/, '+44'),
    shown: showTelephone(dialled),
    warnings: shape.warning ? [shape.warning] : []
  }
}

function whyNot(dialled: string): TelephoneBecause {
  if (dialled === '') return 'telephone_empty'
  if (!/^\+?[0-9]+$/.test(dialled)) return 'telephone_characters'
  if (dialled.startsWith('+')) return dialled.length > 16 ? 'telephone_too_long' : 'telephone_too_short'
  if (!dialled.startsWith('0')) return 'telephone_no_leading_zero'
  if (!/^0(?:[1237]|80[08])/.test(dialled)) return 'telephone_range'
  return dialled.length > 11 ? 'telephone_too_long' : 'telephone_too_short'
}
