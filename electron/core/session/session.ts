import { uuidv7 } from '../../../domain/ids.ts'
import { clockNotice } from '../../../resources/strings/en-GB/failures.ts'
import { anchorNotice } from '../../../resources/strings/en-GB/fileSetUp.ts'
import { methods } from '../../contract/all.ts'
import { countDay } from '../../contract/day.ts'
import { describeTrouble } from '../../contract/trouble.ts'
import type { Breakdown, CoreReply, CoreStart, FromCore, ToCore } from '../../contract/wire.ts'
import { randomBytes, zero } from '../../security/crypto.ts'
import { filePlaces } from '../../security/filePlaces.ts'
import { keyringFolder } from '../../security/keyringFolder.ts'
import { wipeBytes } from '../../security/wipe.ts'
import { AuditMissing, dispatch } from '../dispatch.ts'
import { type Handler, Refused } from '../handler.ts'
import { handlers } from '../useCases/all.ts'
import { saveCopyHandler } from '../useCases/attachment/saveCopyHandler.ts'
import { auditHoldsAnchor } from './anchor.ts'
import { keepBuildingIndexes } from './buildIndexes.ts'
import { type SessionState, sessionCalls } from './calls.ts'
import { findClockSetBack } from './clock.ts'
import { closeSession } from './closeSession.ts'
import { findDueMessage } from './dueMessage.ts'
import { judgeFailure } from './failures.ts'
import { leastKdfProfile, measuredKdfProfile } from './kdfProfile.ts'
import { finishMaking } from './makeFile.ts'
import type { OpenSession } from './openSession.ts'
import { readSettings } from './settings.ts'
import type { Surroundings } from './surroundings.ts'
import { findWorkerFacts } from './workerFacts.ts'

export type Call = ToCore & { readonly kind: 'call' }
export type SaveCopy = ToCore & { readonly kind: 'saveCopy' }

export type Session = {
  readonly answer: (call: Call) => Promise<CoreReply>
  /** The main process knows where the person wants it; the bytes never pass through there. */
  readonly saveCopy: (wish: SaveCopy) => Promise<CoreReply>
  readonly close: () => Promise<void>
}

/** A second answer that the audit knows nothing of is no accident: the session ends (security.md 5). */
const mostAuditFailures = 2
const locked: CoreReply = { ok: false, code: 'locked', say: null }
const unknown: CoreReply = { ok: false, code: 'unknown', say: null }
const invalid: CoreReply = { ok: false, code: 'invalid', say: null }

/** One core's work: from a file that is shut to one that is open, and back. After `close` nothing is answered any more. */
export function startSession(start: CoreStart, post: (message: FromCore) => void, now = () => new Date()): Session {
  const surroundings = surroundingsOf(start, now, (made, of) =>
    post({ kind: 'notice', notice: { kind: 'making', made, of } })
  )
  let current: OpenSession | null = null
  let ended = false
  let auditFailures = 0
  let stopBuilding = () => {}
  const asked = { waiting: 0, lastAt: performance.now() }
  finishMaking(surroundings.places)

  const state: SessionState = {
    surroundings,
    current: () => current,
    enter: async session => {
      current = session
      session.store.onChange(({ types, ids }) => {
        post({ kind: 'notice', notice: { kind: 'changed', types: [...types], ids: [...ids] } })
      })
      await greet(session)
      const settings = await readSettings(session.store)
      post({ kind: 'session', open: true, idleMinutes: settings.idleMinutes })
      post({ kind: 'settings', ...settings })
      stopBuilding = keepBuildingIndexes({
        store: session.store,
        quietMilliseconds: () => (asked.waiting > 0 ? 0 : performance.now() - asked.lastAt),
        onError: error => post({ kind: 'trouble', trouble: describeTrouble(error, 'find.buildIndexes', session.id) })
      })
    },
    leave: async () => {
      const session = current
      current = null
      if (session !== null) await closeSession(session, surroundings)
    },
    changeWorker: worker => {
      if (current !== null) current = { ...current, worker }
    },
    apply: settings => post({ kind: 'settings', ...settings })
  }

  /** What is noticed at an unlock: written down, told in a sentence, and no reason to keep anybody out. */
  const greet = async (session: OpenSession) => {
    const { store, worker, keys } = session
    const behind = await findClockSetBack(store)
    const whole = await auditHoldsAnchor(store, keyringFolder(surroundings.places.profile), keys.audit)
    const author = { workerId: worker?.id ?? store.deviceId, sessionId: session.id }
    await store.transact({ author }, async unit => {
      const subjectIds = worker === null ? [] : [worker.id]
      unit.audit({ action: 'session.unlock', subjectIds, outcome: 'open' })
      if (behind !== null) unit.audit({ action: 'clock.setBack', subjectIds: [], outcome: `minutes:${behind}` })
      if (!whole) unit.audit({ action: 'audit.anchor', subjectIds: [], outcome: 'missing' })
    })
    if (behind !== null) post({ kind: 'notice', notice: { kind: 'clock', say: clockNotice(behind) } })
    if (!whole) post({ kind: 'notice', notice: { kind: 'storageProblem', say: anchorNotice, reference: session.id } })
  }

  const run = async (channel: string, input: unknown): Promise<CoreReply> => {
    const method = methods.get(channel)
    if (method === undefined || method.byMain === true) return unknown
    if (ended || (current === null && method.whileLocked !== true)) return locked
    // The main process cannot read what it hands over: nobody but the core can say whether a question is well made.
    if (!method.input.safeParse(input).success) return invalid
    const own = sessionCalls.get(channel)
    if (own !== undefined) return { ok: true, value: await own(state, input) }
    const handler = handlers.get(channel)
    if (handler === undefined) return unknown
    const reply = await work(handler, input)
    if (channel !== countDay.channel || current === null) return reply
    const due = findDueMessage(channel, reply, (await readSettings(current.store)).dueNotice)
    if (due !== null) post(due)
    return reply
  }

  const work = async (handler: Handler, input: unknown): Promise<CoreReply> => {
    const worker = current?.worker ?? null
    if (current === null || worker === null) return locked
    const facts = await findWorkerFacts(current.store, worker.id)
    if (facts === null || !facts.active) return locked
    const { store, id: sessionId, practice } = current
    const { newId } = surroundings
    const context = { store, worker: facts, sessionId, practice, now, newId }
    return dispatch(handler, { context, signer: worker.signer }, input)
  }

  const breakDown = (why: Breakdown, reference: string) => {
    ended = true
    post({ kind: 'brokenDown', why, reference })
  }

  const fail = (error: unknown, { channel, reference }: Pick<Call, 'channel' | 'reference'>): CoreReply => {
    if (error instanceof Refused) return { ok: false, code: 'refused', say: error.say }
    post({ kind: 'trouble', trouble: describeTrouble(error, channel, reference) })
    traceForDevelopers(error)
    if (error instanceof AuditMissing) {
      auditFailures += 1
      if (auditFailures >= mostAuditFailures) breakDown('auditBroken', reference)
      return { ok: false, code: 'failed', say: null }
    }
    const verdict = judgeFailure(error, surroundings.places.file)
    if (verdict === null) return { ok: false, code: 'failed', say: null }
    if (verdict.kind === 'broken') breakDown('storageBroken', reference)
    else post({ kind: 'notice', notice: { kind: 'storageProblem', say: verdict.say, reference } })
    return { ok: false, code: 'storage', say: verdict.say }
  }

  return {
    answer: async call => {
      asked.waiting += 1
      try {
        return await run(call.channel, call.input)
      } catch (error) {
        return fail(error, call)
      } finally {
        asked.waiting -= 1
        asked.lastAt = performance.now()
        wipeBytes(call.input)
      }
    },
    saveCopy: async ({ ticket, place, id }) => {
      try {
        return ended ? locked : await work(saveCopyHandler, { ticket, place })
      } catch (error) {
        return fail(error, { channel: saveCopyHandler.method.channel, reference: String(id) })
      }
    },
    close: async () => {
      const session = current
      const whole = !ended
      ended = true
      stopBuilding()
      current = null
      zero(start.deviceSecret)
      if (session !== null && whole) await closeSession(session, surroundings)
    }
  }
}

function surroundingsOf(
  { profile, deviceSecret, cheapKdf, county }: CoreStart,
  now: () => Date,
  onMaking: Surroundings['onMaking']
): Surroundings {
  const hasDeviceSecret = deviceSecret !== null
  return {
    places: filePlaces(profile),
    deviceSecret,
    now,
    county: county ?? 'whole',
    onMaking,
    newId: () => uuidv7(now().getTime(), randomBytes(10)),
    kdfProfile: async () => (cheapKdf ? leastKdfProfile(hasDeviceSecret) : measuredKdfProfile(hasDeviceSecret))
  }
}

/** An unpackaged Goldthread that was asked to be loud shows what a log must not: never set where real families are. */
function traceForDevelopers(error: unknown): void {
  if (process.env.GOLDTHREAD_TRACE === '1') process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
}
