import type { z } from 'zod'
import type { Store } from '../../../db/commit/store.ts'
import { practiceScenarios } from '../../../resources/practice-county/scenarios.ts'
import type { listScenarios as contract } from '../../contract/session.ts'
import { practiceId } from '../practice/practiceId.ts'
import { findSignedInWorker } from './directory.ts'

type Scenario = z.input<typeof contract.output>['scenarios'][number]

/** The things to try, with the ids that they have in this file. */
export async function listScenarios(store: Store): Promise<Scenario[]> {
  const scenarios: Scenario[] = []
  for (const { key, title, tries, worker, family } of practiceScenarios) {
    const found = await findSignedInWorker(store, practiceId(worker))
    if (found === null) continue
    const { id: workerId, displayName: workerName } = found
    scenarios.push({
      key,
      title,
      tries: [...tries],
      workerId,
      workerName,
      familyId: family === null ? null : practiceId(family)
    })
  }
  return scenarios
}
