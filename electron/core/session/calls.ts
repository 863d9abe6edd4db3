import type { z } from 'zod'
import { fileProblems, signInWords } from '../../../resources/strings/en-GB/fileSetUp.ts'
import type { Method } from '../../contract/method.ts'
import * as contract from '../../contract/session.ts'
import { generatePassphrase } from '../../security/passphrase.ts'
import { Refused } from '../handler.ts'
import { findSignedInWorker, listDirectory, listSignedInWorkers } from './directory.ts'
import { makeFile } from './makeFile.ts'
import { keepNote } from './meta.ts'
import { findSignedIn, lastWorkerKey, type OpenSession, type SignedIn } from './openSession.ts'
import { readPlace, rememberPlace } from './place.ts'
import { readSavedState } from './savedState.ts'
import { listScenarios } from './scenarios.ts'
import { refusal } from './sentences.ts'
import { canHideFromCapture, keepSettings, readSettings } from './settings.ts'
import { startPracticeAgain } from './startAgain.ts'
import { readStatus } from './status.ts'
import type { Surroundings } from './surroundings.ts'
import { changeFilePassphrase, recoverFile, renewFileRecoveryKey, unlockFile } from './unlock.ts'

/** What a call of the session may read and change. */
export type SessionState = {
  readonly surroundings: Surroundings
  readonly current: () => OpenSession | null
  /** Makes a file that was just opened the one that is worked in. */
  readonly enter: (session: OpenSession) => Promise<void>
  /** Closes the file that is worked in, because another takes its place. */
  readonly leave: () => Promise<void>
  readonly changeWorker: (worker: SignedIn) => void
  /** What was chosen holds from now on, not from the next unlock. */
  readonly apply: (settings: contract.Settings) => void
}

type Answer = (state: SessionState, input: unknown) => Promise<unknown>

function answer<Input extends z.ZodType, Output extends z.ZodType>(
  method: Method<Input, Output>,
  run: (state: SessionState, input: z.output<Input>) => Promise<z.input<Output>>
): readonly [string, Answer] {
  return [method.channel, async (state, input) => method.output.parse(await run(state, method.input.parse(input)))]
}

/** Answers for a worker who is signed in to an open file. */
function worked<Input extends z.ZodType, Output extends z.ZodType>(
  method: Method<Input, Output>,
  run: (
    session: OpenSession & { readonly worker: SignedIn },
    input: z.output<Input>,
    state: SessionState
  ) => Promise<z.input<Output>>
): readonly [string, Answer] {
  return answer(method, (state, input) => {
    const session = state.current()
    if (session?.worker == null) throw new Refused(signInWords.chooseWorker)
    return run({ ...session, worker: session.worker }, input, state)
  })
}

/** Everything about the session itself; what is not here belongs to a use case. */
export const sessionCalls: ReadonlyMap<string, Answer> = new Map([
  answer(contract.readSessionStatus, state => readStatus(state.current(), state.surroundings)),
  answer(contract.suggestPassphrase, async () => ({ passphrase: new TextDecoder().decode(generatePassphrase([])) })),
  answer(contract.createFile, async (state, input) => {
    const status = await readStatus(state.current(), state.surroundings)
    if (status.state !== 'firstRun') return refusal(fileProblems.alreadySetUp)
    const made = await makeFile(input, state.surroundings)
    if (made.outcome === 'refused') return made
    const { session, recoveryKey } = made
    await state.enter(session)
    return { outcome: 'made' as const, recoveryKey }
  }),
  answer(contract.unlock, async (state, { passphrase }) => {
    if (state.current() !== null) return { outcome: 'open' as const }
    const unlocked = await unlockFile(passphrase, state.surroundings)
    if (unlocked.outcome === 'refused') return unlocked
    await state.enter(unlocked.session)
    return { outcome: 'open' as const }
  }),
  answer(contract.recover, async (state, { recoveryKey, newPassphrase }) => {
    const recovered = await recoverFile(recoveryKey, newPassphrase, state.surroundings)
    if (recovered.outcome === 'refused') return recovered
    await state.enter(recovered.session)
    return { outcome: 'open' as const, recoveryKey: recovered.recoveryKey }
  }),
  worked(contract.changePassphrase, async ({ id, store, worker }, { current, next }, state) => {
    const shown = await findSignedInWorker(store, worker.id)
    const outcome = await changeFilePassphrase(current, next, shown ? [shown.displayName] : [], state.surroundings)
    await store.transact({ author: { workerId: worker.id, sessionId: id } }, async unit =>
      unit.audit({ action: 'session.changePassphrase', subjectIds: [worker.id], outcome: outcome.outcome })
    )
    return outcome
  }),
  worked(contract.renewRecoveryKey, async ({ id, store, worker }, { passphrase }, state) => {
    const outcome = await renewFileRecoveryKey(passphrase, state.surroundings)
    await store.transact({ author: { workerId: worker.id, sessionId: id } }, async unit =>
      unit.audit({ action: 'session.renewRecoveryKey', subjectIds: [worker.id], outcome: outcome.outcome })
    )
    return outcome
  }),
  worked(contract.readSettings, async ({ store }) => ({
    settings: await readSettings(store),
    canHideFromCapture: canHideFromCapture(process.platform)
  })),
  worked(contract.changeSettings, async ({ id, store, worker }, settings, state) => {
    await keepSettings(store, settings)
    const outcome = `idle:${settings.idleMinutes}:${settings.hideFromCapture ? 'hidden' : 'shown'}`
    await store.transact({ author: { workerId: worker.id, sessionId: id } }, async unit =>
      unit.audit({ action: 'session.changeSettings', subjectIds: [worker.id], outcome })
    )
    state.apply(settings)
    return {}
  }),
  worked(contract.rememberPlace, async ({ store, worker }, place) => {
    await rememberPlace(store, worker.id, place)
    return {}
  }),
  worked(contract.readPlace, ({ store, worker }) => readPlace(store, worker.id)),
  worked(contract.readSavedState, ({ store, worker }) => readSavedState(store, worker.id)),
  worked(contract.listDirectory, ({ store }) => listDirectory(store)),
  answer(contract.listWorkersToSignInAs, async state => {
    const session = practiceSession(state)
    return { workers: await listSignedInWorkers(session.store) }
  }),
  answer(contract.listScenarios, async state => {
    const { store } = practiceSession(state)
    return { scenarios: await listScenarios(store) }
  }),
  answer(contract.startAgain, async (state, { passphrase }) => {
    practiceSession(state)
    const made = await startPracticeAgain(passphrase, state.surroundings, state.leave)
    if (made.outcome === 'refused') return made
    await state.enter(made.session)
    return { outcome: 'made' as const, recoveryKey: made.recoveryKey }
  }),
  answer(contract.signInAs, async (state, { workerId }) => {
    const session = practiceSession(state)
    const { id: sessionId, store } = session
    const signedIn = await findSignedIn(store, workerId)
    const worker = await findSignedInWorker(store, workerId)
    if (signedIn === null || worker === null) throw new Refused(signInWords.noSuchWorker)
    await store.transact({ author: { workerId, sessionId } }, async unit =>
      unit.audit({ action: 'session.signInAs', subjectIds: [workerId], outcome: 'signedIn' })
    )
    await keepNote(store, lastWorkerKey, workerId)
    state.changeWorker(signedIn)
    return { worker }
  })
])

function practiceSession(state: SessionState): OpenSession {
  const session = state.current()
  if (session === null || !session.practice) throw new Refused(signInWords.notPractice)
  return session
}
