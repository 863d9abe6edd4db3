import { localDateOf } from '../../../domain/dates/isoDate.ts'
import { newWorkerSigner } from './keysInFile.ts'
import { keepNote } from './meta.ts'
import type { NewFile } from './newFile.ts'
import { lastWorkerKey, type OpenSession } from './openSession.ts'

const bucket = 'c:config'

/** The first entries of a real file: the authority, one locality and team, an organisation, and the worker who set it up. */
export async function fillCouncilFile(
  { id: sessionId, store }: OpenSession,
  asked: NewFile,
  workerId: string,
  newId: () => string
): Promise<void> {
  const [authorityId, localityId, teamId, organisationId] = [newId(), newId(), newId(), newId()]
  const signer = await store.writeLocal(statements => newWorkerSigner(statements, workerId))
  await store.transact({ author: { workerId, sessionId, signer } }, async unit => {
    unit.put({
      type: 'authority',
      id: authorityId,
      bucket,
      set: { name: asked.authority, practice: 0, locale: 'en-GB' }
    })
    unit.put({ type: 'locality', id: localityId, bucket, set: { name: asked.authority } })
    unit.put({ type: 'team', id: teamId, bucket, set: { name: asked.teamName || asked.authority, localityId } })
    unit.put({
      type: 'organisation',
      id: organisationId,
      bucket,
      set: { name: asked.organisationName || asked.authority, organisationType: 'la_early_help' }
    })
    unit.put({
      type: 'worker',
      id: workerId,
      bucket,
      set: {
        displayName: asked.displayName,
        roles: [asked.role],
        jobTitle: asked.jobTitle,
        teamId,
        organisationId,
        active: 1,
        // Nobody else can vouch for a first worker; the council's hub tells the real day when this file joins it.
        trainedOn: localDateOf(store.now().toISOString()),
        signingKey: signer.publicKey
      }
    })
    unit.audit({ action: 'session.createFile', subjectIds: [workerId], outcome: 'made' })
  })
  await keepNote(store, lastWorkerKey, workerId)
}
