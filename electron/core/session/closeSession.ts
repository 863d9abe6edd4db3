import { writeAnchor } from '../../security/anchor.ts'
import { keyringFolder } from '../../security/keyringFolder.ts'
import { auditHeadWords } from './anchor.ts'
import { forgetKeys } from './openedFile.ts'
import type { OpenSession } from './openSession.ts'
import type { Surroundings } from './surroundings.ts'

/** The end of a session: the last entry of its audit, the anchor outside the file, the file shut, the keys gone. */
export async function closeSession(session: OpenSession, { places, now }: Surroundings): Promise<void> {
  const { store, keys, worker, id: sessionId } = session
  try {
    if (worker !== null) {
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
