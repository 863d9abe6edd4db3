import type { Store } from '../../../db/commit/store.ts'
import type { WorkerFacts } from '../../../domain/access/facts.ts'
import { type Role, roles } from '../../../domain/access/words.ts'
import { rolesOf } from './directory.ts'

/** What the rules of access ask about a worker, read anew for each call: rights that were taken away are gone at once. */
export async function findWorkerFacts({ db }: Pick<Store, 'db'>, workerId: string): Promise<WorkerFacts | null> {
  const row = await db
    .selectFrom('worker')
    .select(['roles', 'active', 'trainedOn'])
    .where('id', '=', workerId)
    .where('_void', '=', 0)
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    workerId,
    roles: rolesOf(row.roles).filter(isRole),
    active: row.active === 1,
    trainedOn: row.trainedOn,
    deviceTrusted: true,
    online: false
  }
}

export function isRole(role: string): role is Role {
  return roles.some(known => known === role)
}
