import { openStore } from '../../../db/commit/store.ts'
import type { OpenedFile } from '../../../db/open/openFile.ts'
import { type Act, sessionOfWorld } from './act.ts'
import { worldDevice } from './worldFile.ts'

/** The same acts through the product's own write path, one transaction each: what `bulkLoad` has to agree with. */
export async function storeLoad(file: OpenedFile, acts: Iterable<Act>): Promise<void> {
  let current: Act | null = null
  const store = openStore({
    file,
    device: worldDevice(),
    now: () => new Date(current?.at ?? 0),
    newId: () => current?.actionId ?? '',
    ticks: () => 0
  })
  for (const act of acts) {
    current = act
    await store.transact({ author: { workerId: act.workerId, sessionId: sessionOfWorld } }, async unit => {
      for (const write of act.writes) unit.put(write)
      unit.audit({ action: act.action, subjectIds: [...act.subjectIds], outcome: 'saved' })
    })
  }
}
