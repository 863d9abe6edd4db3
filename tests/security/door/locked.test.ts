import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { methods } from '../../../electron/contract/all.ts'
import { failureCodes } from '../../../electron/contract/method.ts'
import { answerCall, type DoorPorts } from '../../../electron/main/answerCall.ts'
import { failures } from '../../../resources/strings/en-GB/failures.ts'
import { aSession, bytesOf, rightWords, type TestSession } from '../../builders/core.ts'
import { aWindow } from '../../builders/sealed.ts'
import { chanceSeed } from '../../builders/seed.ts'
import { aPracticeProfile, type PracticeProfile } from '../../fault/app/practiceProfile.ts'

const own = { address: 'app://goldthread/index.html', mainFrame: true, ownWindow: true }
const seed = chanceSeed('a locked door')
const runs = 10_000

let template: PracticeProfile
let core: TestSession
beforeAll(async () => {
  template = await aPracticeProfile()
}, 60_000)
beforeEach(() => {
  core = aSession(template.folder)
})
afterAll(() => rmSync(template.folder, { recursive: true, force: true }))

const doorThat = (openness: 'open' | 'settling' | 'locked'): DoorPorts => ({
  openness: () => openness,
  callCore: (channel, input) => core.call(channel, input),
  byMain: new Map([['session.lock', async () => ({})]]),
  isOwnWindow: () => true,
  log: () => undefined,
  newReference: randomUUID
})

/** Asked before anybody has unlocked: they tell of a lock, a reason, a wait, and nothing of any family. */
const beforeUnlock = [
  'seal.agree',
  'session.status',
  'session.suggestPassphrase',
  'session.createFile',
  'session.unlock',
  'session.recover',
  'window.ready',
  'window.firstStatus',
  'window.lockReason'
]

describe('a locked door', () => {
  it('answers only what a lock screen needs', () => {
    const answered = [...methods.values()].filter(method => method.whileLocked === true).map(method => method.channel)

    expect(answered.toSorted()).toEqual(beforeUnlock.toSorted())
    expect(methods.size).toBeGreaterThan(35)
  })

  it('answers every other method with locked, and its core does so too if it is asked', async () => {
    for (const { channel, whileLocked, byMain } of methods.values()) {
      if (whileLocked === true) continue
      const reply = await answerCall(doorThat('locked'), own, channel, {})
      expect([channel, reply]).toMatchObject([channel, { ok: false, error: { code: 'locked', say: failures.locked } }])
      if (byMain !== true) expect([channel, await core.call(channel, {})]).toMatchObject([channel, { code: 'locked' }])
    }
  })

  it('lets nothing but typed words and the place of the caret through while a lock is under way', async () => {
    const passed: string[] = []
    for (const { channel, whileLocked } of methods.values()) {
      if (whileLocked === true) continue
      const reply = await answerCall(doorThat('settling'), own, channel, {})
      if (reply.ok || reply.error.code !== 'locked') passed.push(channel)
    }

    expect(passed.toSorted()).toEqual([
      'assessment.journal',
      'assessment.settle',
      'draft.keep',
      'session.rememberPlace'
    ])
  })

  it(`answers ${runs} random inputs to all methods with typed failures and no word about its inside`, async () => {
    // Those that run Argon2id would take an hour; their own tests ask them.
    const channels = [...methods.keys()].filter(
      channel => !/^session\.(createFile|unlock|recover|changePassphrase|renewRecoveryKey)$/.test(channel)
    )
    const inside = /\bat .+:\d+|\.ts\b|node_modules|SQLITE_|SELECT |INSERT |Error\b|stack/
    const asked = fc.anything({ withDate: true, withMap: true, withSet: true, withTypedArray: true })
    let openness: 'open' | 'locked' | 'settling' = 'open'
    const page = aWindow({ ...doorThat('open'), openness: () => openness }, call => core.call(call.channel, call.input))

    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('open' as const, 'locked' as const, 'settling' as const),
        fc.constantFrom(...channels),
        asked,
        async (state, channel, input) => {
          openness = state
          const reply = await page.call(channel, input)
          if (reply.ok) {
            expect([...beforeUnlock, 'session.lock']).toContain(channel)
            return
          }
          expect(failureCodes).toContain(reply.error.code)
          expect(Object.keys(reply.error)).toEqual(['code', 'say', 'reference'])
          expect(reply.error.say).not.toMatch(inside)
        }
      ),
      { seed, numRuns: runs }
    )
  }, 120_000)
})

describe('wrong passphrases', () => {
  it('take ten of them at least five minutes, also when the app is started again after each', async () => {
    const { folder } = template
    let now = Date.now()
    const started = now
    const waits: number[] = []

    for (let tried = 0; tried < 10; ) {
      const shut = aSession(folder, () => new Date(now))
      const reply = await shut.call('session.unlock', { passphrase: bytesOf('not the words that were chosen') })
      await shut.close()
      const { outcome, waitSeconds } = Object(reply.ok ? reply.value : null)
      expect(outcome).toBe('refused')
      // Somebody who tries again before the time is told to wait, and that is no try.
      if (waits.at(-1) === waitSeconds && waitSeconds > 0) now += waitSeconds * 1000
      else tried += 1
      waits.push(waitSeconds)
    }

    expect(now - started).toBeGreaterThanOrEqual(300_000)
    const late = aSession(folder, () => new Date(now))
    const right = { passphrase: bytesOf(rightWords) }
    expect(await late.call('session.unlock', right)).toMatchObject({ value: { outcome: 'refused' } })
  }, 120_000)
})
