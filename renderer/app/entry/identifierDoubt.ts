import type { IdentifierCheck } from '../../../domain/identifiers/check.ts'
import { checkEmail } from '../../../domain/identifiers/email.ts'
import { checkNhsNumber } from '../../../domain/identifiers/nhsNumber.ts'
import { checkPostcode } from '../../../domain/identifiers/postcode.ts'
import { checkTelephone } from '../../../domain/identifiers/telephone.ts'
import { checkUniquePupilNumber } from '../../../domain/identifiers/uniquePupilNumber.ts'
import { type Json, NonAnswer } from '../../../domain/nonAnswer.ts'
import {
  type IdentifierBecause,
  type IdentifierWarning,
  identifierRefusals,
  identifierWarnings
} from '../../../resources/strings/en-GB/identifiers.ts'
import type { Problem } from '../../ui/problem.ts'
import type { FieldsTyped } from './fieldDefinition.ts'

type Check = IdentifierCheck<IdentifierBecause, IdentifierWarning>

/** The text of an identifier, whether it stands alone or with what was found about it. */
export function identifierText(value: Json | undefined): string {
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && 'value' in value)
    return typeof value.value === 'string' ? value.value : ''
  return typeof value === 'string' ? value : ''
}

function check(field: string, text: string, fields: FieldsTyped): Check | null {
  if (field === 'nhsNumber') return checkNhsNumber(text, { unborn: fields.personKind === 'unborn' })
  if (field === 'upn') return checkUniquePupilNumber(text)
  if (field === 'postcode') return checkPostcode(text)
  if (field === 'value' && fields.kind === 'email') return checkEmail(text)
  return field === 'value' && typeof fields.kind === 'string' ? checkTelephone(text) : null
}

/** A number that looks wrong is said beside its field for as long as it stands there, and never stops anything. */
export function identifierDoubt(field: string, fields: FieldsTyped): Problem | null {
  const text = identifierText(fields[field])
  const unasked = NonAnswer.safeParse(text).success
  const found = unasked || text.trim() === '' ? null : check(field, text, fields)
  if (found === null) return null
  if (found.status === 'invalid_format') return { kind: 'warning', say: identifierRefusals[found.because] }
  const [first] = found.warnings
  return first === undefined ? null : { kind: 'warning', say: identifierWarnings[first] }
}
