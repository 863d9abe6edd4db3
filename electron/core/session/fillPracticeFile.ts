import { practiceWorkers } from '../../../resources/practice-county/workers.ts'
import { practiceId } from '../practice/practiceId.ts'
import { firstPracticeWorkerId, seedPracticeAuthority } from '../practice/seed.ts'
import { newWorkerSigner } from './keysInFile.ts'
import { keepNote } from './meta.ts'
import { lastWorkerKey, type OpenSession } from './openSession.ts'

/** The invented authority that a learner practises in. Every worker has a key, so that one may sign as any of them. */
export async function fillPracticeFile({ id: sessionId, store }: OpenSession): Promise<void> {
  const signers = await store.writeLocal(statements => {
    const ids = practiceWorkers.map(({ key }) => practiceId(key))
    return new Map(ids.map(id => [id, newWorkerSigner(statements, id)]))
  })
  const signerOf = (workerId: string) => signers.get(workerId) ?? null
  const signingKeyOf = (workerId: string) => signerOf(workerId)?.publicKey ?? null
  await seedPracticeAuthority({ store, sessionId, now: store.now, signingKeyOf, signerOf })
  await keepNote(store, lastWorkerKey, firstPracticeWorkerId)
}
