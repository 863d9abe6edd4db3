import { practiceWorkers } from '../../../resources/practice-county/workers.ts'
import type { PracticeClock } from '../practice/practiceClock.ts'
import { practiceId } from '../practice/practiceId.ts'
import { firstPracticeWorkerId, seedPracticeAuthority } from '../practice/seed.ts'
import { seedPracticeCounty } from '../practice/seedCounty.ts'
import { newWorkerSigner } from './keysInFile.ts'
import { keepNote } from './meta.ts'
import { lastWorkerKey, type OpenSession } from './openSession.ts'
import type { Surroundings } from './surroundings.ts'

/** The invented authority that a learner practises in. Every worker has a key, so that one may sign as any of them. */
export async function fillPracticeFile(
  { id: sessionId, store }: OpenSession,
  clock: PracticeClock,
  { now, county, onMaking }: Surroundings
): Promise<void> {
  const signers = await store.writeLocal(statements => {
    const ids = practiceWorkers.map(({ key }) => practiceId(key))
    return new Map(ids.map(id => [id, newWorkerSigner(statements, id)]))
  })
  const signerOf = (workerId: string) => signers.get(workerId) ?? null
  const signingKeyOf = (workerId: string) => signerOf(workerId)?.publicKey ?? null
  const wish = { store, sessionId, now, signingKeyOf, signerOf }
  if (county === 'handWritten') await seedPracticeAuthority(wish)
  else await seedPracticeCounty({ ...wish, clock, onProgress: tellWhenChanged(onMaking) })
  await keepNote(store, lastWorkerKey, firstPracticeWorkerId)
}

/** Each number once, and a moment for the message to leave before the next families are written. */
function tellWhenChanged(onMaking: Surroundings['onMaking']) {
  let told = -1
  return async (made: number, of: number) => {
    if (made === told) return
    told = made
    onMaking(made, of)
    await new Promise(resolve => setImmediate(resolve))
  }
}
