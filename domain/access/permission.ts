import { caseworkPermissions } from './caseworkPermissions.ts'
import { decisionPermissions } from './decisionPermissions.ts'
import type { Limit, PermissionTable } from './limits.ts'
import { registrationPermissions } from './registrationPermissions.ts'
import { servicePermissions } from './servicePermissions.ts'
import type { AccessObject, Action, Role } from './words.ts'

const permissions: PermissionTable<AccessObject> = {
  ...registrationPermissions,
  ...caseworkPermissions,
  ...decisionPermissions,
  ...servicePermissions
}

/** The limit under which the role has the action on the object, or `null` where it has none. */
export function findPermission(role: Role, object: AccessObject, action: Action): Limit | null {
  return permissions[object][role]?.[action] ?? null
}
