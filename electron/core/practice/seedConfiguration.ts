import { addDays, localDateOf } from '../../../domain/dates/isoDate.ts'
import {
  practiceAuthority,
  practiceLocalities,
  practiceOrganisations,
  practiceTeams,
  safeguardingTelephone
} from '../../../resources/practice-county/authority.ts'
import { practiceWorkers } from '../../../resources/practice-county/workers.ts'
import { practiceId } from './practiceId.ts'
import type { PracticeWish } from './practiceWish.ts'

const bucket = 'c:config'

/** Authority, localities, teams, organisations and workers; written by the administrator, as in a real authority. */
export async function seedConfiguration({ store, sessionId, now, signingKeyOf }: PracticeWish): Promise<void> {
  const author = { workerId: practiceId('worker/robin-clay'), sessionId }
  const trainedOn = addDays(localDateOf(now().toISOString()), -60)
  await store.transact({ author }, async unit => {
    const { name, authorityCode, locale } = practiceAuthority
    const id = practiceId(practiceAuthority.key)
    unit.put({ type: 'authority', id, bucket, set: { name, authorityCode, locale, practice: 1 } })
    unit.put({
      type: 'setting',
      id: practiceId('setting/safeguarding'),
      bucket,
      set: { key: 'safeguardingManagerTelephone', value: safeguardingTelephone, effectiveFrom: trainedOn }
    })
    for (const locality of practiceLocalities)
      unit.put({ type: 'locality', id: practiceId(locality.key), bucket, set: { name: locality.name } })
    for (const team of practiceTeams) {
      const set = { name: team.name, localityId: practiceId(team.locality) }
      unit.put({ type: 'team', id: practiceId(team.key), bucket, set })
    }
    for (const { key, ...organisation } of practiceOrganisations)
      unit.put({ type: 'organisation', id: practiceId(key), bucket, set: { ...organisation, town: 'Marlow Vale' } })
    for (const worker of practiceWorkers) {
      const workerId = practiceId(worker.key)
      unit.put({
        type: 'worker',
        id: workerId,
        bucket,
        set: {
          displayName: worker.displayName,
          roles: [...worker.roles],
          jobTitle: worker.jobTitle,
          teamId: worker.team === null ? null : practiceId(worker.team),
          organisationId: practiceId(worker.organisation),
          active: 1,
          trainedOn,
          signingKey: signingKeyOf?.(workerId) ?? null
        }
      })
    }
    unit.audit({ action: 'practice.seed', subjectIds: [id], outcome: 'saved' })
  })
}
