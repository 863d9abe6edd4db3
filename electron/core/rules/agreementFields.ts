import {
  type Agreement,
  agreementCapacities,
  agreementScopes,
  type Withdrawal
} from '../../../domain/agreement/agreement.ts'
import { type EntryFields, textOf, textsOf } from './rule.ts'

const understandings = ['competent', 'not_competent', 'not_needed_16plus', 'not_assessed'] as const
const told = ['yes', 'no_child_objects', 'no_unsafe'] as const

const oneOf = <Code extends string>(codes: readonly Code[], value: string): Code | undefined =>
  codes.find(code => code === value)

/** An agreement as the rules of the law read it; null while it has no footing that is known. */
export function asAgreement(agreementId: string, fields: EntryFields): Agreement | null {
  const capacity = oneOf(agreementCapacities, textOf(fields.capacity))
  if (capacity === undefined) return null
  const gillick = oneOf(understandings, textOf(fields.gillick))
  const parentInformed = oneOf(told, textOf(fields.parentInformed))
  return {
    agreementId,
    personId: textOf(fields.personId),
    capacity,
    scope: readScope(fields),
    agreedOn: textOf(fields.agreedOn),
    capacityWords: textOf(fields.capacityWords),
    gillickReasons: textOf(fields.gillickReasons),
    gillickDecision: textOf(fields.gillickDecision),
    parentInformedReason: textOf(fields.parentInformedReason),
    ...(textOf(fields.recheckOn) === '' ? {} : { recheckOn: textOf(fields.recheckOn) }),
    ...(textOf(fields.privacyNoticeOn) === '' ? {} : { privacyNoticeOn: textOf(fields.privacyNoticeOn) }),
    ...(gillick === undefined ? {} : { gillick }),
    ...(parentInformed === undefined ? {} : { parentInformed })
  }
}

export function asWithdrawal(fields: EntryFields): Withdrawal {
  return {
    agreementId: textOf(fields.agreementId),
    personId: textOf(fields.personId),
    withdrawnOn: textOf(fields.withdrawnOn),
    scope: readScope(fields)
  }
}

function readScope(fields: EntryFields) {
  return textsOf(fields.scope).flatMap(code => oneOf(agreementScopes, code) ?? [])
}
