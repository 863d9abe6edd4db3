import type { Act, Write } from './act.ts'
import type { Draw } from './draw.ts'
import { forenames, surname } from './words.ts'

export type WorldWorker = { readonly id: string; readonly teamId: string; readonly localityId: string }

export type Service = {
  readonly act: Act
  readonly organisationId: string
  /** Practitioners in teams; each leads about as many families as a real caseload holds. */
  readonly workers: readonly WorldWorker[]
  /** Sees every family of the service that is not restricted. */
  readonly headOfServiceId: string
}

/** A caseload of about thirty families, so the measure "mine" is the same size whatever the size of the service. */
export const caseload = 30
const teamSize = 8
const bucket = 'c:config'

export function planService(draw: Draw, families: number, at: number): Service {
  const writes: Write[] = []
  const put = (type: Write['type'], set: Write['set']) => {
    const id = draw.id(at)
    writes.push({ type, id, bucket, set })
    return id
  }
  put('authority', { name: 'Marlow Vale', authorityCode: 'E10009991', locale: 'en-GB', practice: 1 })
  const organisationId = put('organisation', { name: 'Marlow Vale Council', organisationType: 'council' })
  const localities = ['Hillside', 'Old Town', 'Riverside', 'Northbeck'].map(name => put('locality', { name }))
  const count = Math.max(1, Math.round(families / caseload))
  const workers: WorldWorker[] = []
  let team = { id: '', localityId: '' }
  for (let number = 0; number < count; number += 1) {
    if (number % teamSize === 0) {
      const localityId = localities[(number / teamSize) % localities.length] ?? ''
      team = { id: put('team', { name: `Team ${number / teamSize + 1}`, localityId }), localityId }
    }
    const set = { ...workerOf(draw, organisationId), roles: ['PRAC'], teamId: team.id }
    workers.push({ id: put('worker', set), teamId: team.id, localityId: team.localityId })
  }
  const headOfServiceId = put('worker', { ...workerOf(draw, organisationId), roles: ['SM'] })
  const act: Act = {
    actionId: draw.id(at),
    workerId: headOfServiceId,
    at,
    action: 'bench.service',
    subjectIds: [],
    writes
  }
  return { act, organisationId, workers, headOfServiceId }
}

function workerOf(draw: Draw, organisationId: string) {
  const displayName = `${draw.oneOf(forenames)} ${surname(draw)}`
  return { displayName, jobTitle: 'Family support worker', organisationId, active: 1, trainedOn: '2025-04-01' }
}
