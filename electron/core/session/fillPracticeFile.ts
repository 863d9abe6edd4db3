import { practiceWorkers } from '../../../resources/practice-county/workers.ts'
import { practiceId } from '../practice/practiceId.ts'
import { firstPracticeWorkerId, seedPracticeAuthority } from '../practice/seed.ts'
import { newWorkerSigner } from './keysInFile.ts'
import { keepNote } from './meta.ts'
import { lastWorkerKey, type OpenSession } from './openSession.ts'

/** The invented authority that a learner practises in. Every worker has a key, so that one may sign as any of them. */
export async function fillPracticeFile({ id: sessionId, store }: OpenSession): Promise<void> {
  const keys = await store.writeLocal(statements => {
    const ids = practiceWorkers.map(({ key }) => practiceId(key))
    return new Map(ids.map(id => [id, newWorkerSigner(statements, id).publicKey]))
  })
  const signingKeyOf = (workerId: string) => keys.get(workerId) ?? null
  await seedPracticeAuthority({ store, sessionId, now: store.now, signingKeyOf })
  await keepNote(store, lastWorkerKey, firstPracticeWorkerId)
}
