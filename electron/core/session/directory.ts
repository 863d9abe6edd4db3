import { z } from 'zod'
import type { Store } from '../../../db/commit/store.ts'
import type { SignedInWorker } from '../../contract/session.ts'

const Roles = z.array(z.string())

export function rolesOf(stored: string | null): readonly string[] {
  return stored === null ? [] : Roles.parse(JSON.parse(stored))
}

type DirectoryWorker = {
  readonly id: string
  readonly displayName: string
  readonly jobTitle: string
  readonly roles: string[]
  readonly teamId: string | null
}

/** Everybody who works for the authority now, by name. */
export async function listWorkers({ db }: Pick<Store, 'db'>): Promise<DirectoryWorker[]> {
  const rows = await db
    .selectFrom('worker')
    .select(['id', 'displayName', 'jobTitle', 'roles', 'teamId'])
    .where('_void', '=', 0)
    .where('active', '=', 1)
    .orderBy('displayName')
    .execute()
  return rows.map(({ id, displayName, jobTitle, roles, teamId }) => ({
    id,
    displayName: displayName ?? '',
    jobTitle: jobTitle ?? '',
    roles: [...rolesOf(roles)],
    teamId
  }))
}

/** Names for pickers: no more of a worker than everybody at work may know. */
export async function listDirectory(store: Store) {
  const { db } = store
  const teams = await db.selectFrom('team').select(['id', 'name', 'localityId']).where('_void', '=', 0).execute()
  const localities = await db.selectFrom('locality').select(['id', 'name']).where('_void', '=', 0).execute()
  const organisations = await db
    .selectFrom('organisation')
    .select(['id', 'name', 'organisationType'])
    .where('_void', '=', 0)
    .execute()
  return {
    workers: await listWorkers(store),
    teams: teams.map(({ id, name, localityId }) => ({ id, name: name ?? '', localityId })).sort(byName),
    localities: localities.map(({ id, name }) => ({ id, name: name ?? '' })).sort(byName),
    organisations: organisations
      .map(({ id, name, organisationType }) => ({ id, name: name ?? '', organisationType: organisationType ?? '' }))
      .sort(byName)
  }
}

/** The worker as the window shows them beside the menu, or null when there is no such worker. */
export async function findSignedInWorker(store: Store, workerId: string): Promise<SignedInWorker | null> {
  return (await listSignedInWorkers(store)).find(({ id }) => id === workerId) ?? null
}

export async function listSignedInWorkers(store: Store): Promise<SignedInWorker[]> {
  const teams = await store.db.selectFrom('team').select(['id', 'name']).execute()
  const nameOfTeam = new Map(teams.map(({ id, name }) => [id, name]))
  return (await listWorkers(store)).map(({ teamId, ...worker }) => ({
    ...worker,
    teamName: teamId === null ? null : (nameOfTeam.get(teamId) ?? null)
  }))
}

const collator = new Intl.Collator('en-GB')
const byName = (one: { readonly name: string }, other: { readonly name: string }) =>
  collator.compare(one.name, other.name)
