import { type IdentifierCheck, withoutSeparators } from './check.ts'

export type UniquePupilNumberBecause = 'upn_length' | 'upn_letter_never_used' | 'upn_characters' | 'upn_check_letter'
export type UniquePupilNumberWarning = 'upn_temporary' | 'upn_authority_not_known'

const LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ'
const SHAPE = /^[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]$/

type Circumstances = { readonly knownAuthorities?: ReadonlySet<string> }

/** Thirteen characters with a check letter; old and pseudo authority codes exist, so an unknown one only warns. */
export function checkUniquePupilNumber(
  typed: string,
  circumstances: Circumstances = {}
): IdentifierCheck<UniquePupilNumberBecause, UniquePupilNumberWarning> {
  const value = withoutSeparators(typed)
  if (value.length !== 13) return { status: 'invalid_format', because: 'upn_length' }
  if (/[IOS]/.test(value)) return { status: 'invalid_format', because: 'upn_letter_never_used' }
  if (!SHAPE.test(value)) return { status: 'invalid_format', because: 'upn_characters' }
  if (value[0] !== checkLetterOf(value)) return { status: 'invalid_format', because: 'upn_check_letter' }
  const warnings: UniquePupilNumberWarning[] = []
  if (/[A-Z]$/.test(value)) warnings.push('upn_temporary')
  const { knownAuthorities } = circumstances
  if (knownAuthorities && !knownAuthorities.has(value.slice(1, 4))) warnings.push('upn_authority_not_known')
  return { status: 'valid_format', value, warnings }
}

function checkLetterOf(value: string): string | undefined {
  let total = 0
  for (let place = 2; place <= 13; place += 1) total += worthOf(value[place - 1] ?? '') * place
  return LETTERS[total % 23]
}

function worthOf(character: string): number {
  const letter = LETTERS.indexOf(character)
  return letter === -1 ? Number(character) : letter
}
