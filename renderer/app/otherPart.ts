import { registrationPermissions } from '../../domain/access/registrationPermissions.ts'
import { roles as allRoles } from '../../domain/access/words.ts'
import { roleStrings } from '../../resources/strings/en-GB/roles.ts'

const parts: Readonly<Record<string, string>> = roleStrings.parts

/** The sentence for somebody all of whose roles reach no family by themselves; null for everybody else. */
export function otherPart(roles: readonly string[]): string | null {
  return roles.length > 0 && roles.every(role => role in parts) ? (parts[roles[0] ?? ''] ?? null) : null
}

/** Whether somebody may write a new family down; the core decides it again. */
export function mayBeginFamily(roles: readonly string[]): boolean {
  return allRoles.some(role => roles.includes(role) && registrationPermissions.person[role]?.C !== undefined)
}
