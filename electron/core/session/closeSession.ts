import { writeAnchor } from '../../security/anchor.ts'
import { keyringFolder } from '../../security/keyringFolder.ts'
import { settleAll } from '../useCases/assessment/settleAll.ts'
import { auditHeadWords } from './anchor.ts'
import { forgetKeys } from './openedFile.ts'
import type { OpenSession } from './openSession.ts'
import type { Surroundings } from './surroundings.ts'
import { findWorkerFacts } from './workerFacts.ts'

/** What was typed becomes commits; what cannot stays in the journal of the file and is there after the next unlock. */
async function settleTyped({ store, worker, id, practice }: OpenSession, { now, newId }: Surroundings): Promise<void> {
  const facts = worker === null ? null : await findWorkerFacts(store, worker.id)
  if (facts !== null) await settleAll({ store, worker: facts, sessionId: id, practice, now, newId })
}

/** The end of a session: the last entry of its audit, the anchor outside the file, the file shut, the keys gone. */
export async function closeSession(session: OpenSession, surroundings: Surroundings): Promise<void> {
  const { places, now } = surroundings
  const { store, keys, worker, id: sessionId } = session
  try {
    if (worker !== null) {
      await settleTyped(session, surroundings)
      await store.transact({ author: { workerId: worker.id, sessionId } }, async unit =>
        unit.audit({ action: 'session.lock', subjectIds: [worker.id], outcome: 'locked' })
      )
    }
    const head = await auditHeadWords(store)
    await store.close()
    await writeAnchor({
      folder: keyringFolder(places.profile),
      auditKey: keys.audit,
      head,
      now: now().toISOString()
    })
  } finally {
    forgetKeys(keys)
  }
}
