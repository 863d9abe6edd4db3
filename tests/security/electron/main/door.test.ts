import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { methods } from '../../../../electron/contract/all.ts'
import { failureCodes } from '../../../../electron/contract/method.ts'
import { type Session, startSession } from '../../../../electron/core/session/session.ts'
import { answerCall, type DoorPorts } from '../../../../electron/main/answerCall.ts'
import { bytesOf, practise, rightWords } from '../../../builders/core.ts'
import { aWindow, type TestWindow } from '../../../builders/sealed.ts'

const seed = 20_261_122
const own = { address: 'app://goldthread/index.html', mainFrame: true, ownWindow: true }

let profile = ''
let session: Session
let page: TestWindow
beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'goldthread-door-'))
  session = startSession(
    { kind: 'start', profile, deviceSecret: null, cheapKdf: true, county: 'handWritten' },
    () => undefined
  )
  const made = await askCore('session.createFile', practise())
  if (!made.ok) expect.fail('no practice file')
  page = aWindow(ports, call => session.answer(call))
})
afterAll(async () => {
  await session.close()
  rmSync(profile, { recursive: true, force: true })
})

const askCore = (channel: string, input: unknown) =>
  session.answer({ kind: 'call', id: 1, channel, input, reference: randomUUID() })

const ports: DoorPorts = {
  openness: () => 'open',
  callCore: askCore,
  byMain: new Map(),
  isOwnWindow: () => true,
  log: () => undefined,
  newReference: randomUUID
}

/** No class, no path, no line of a programme, no statement: an answer tells a window nothing about the inside. */
const inside = /\bat .+:\d+|\.ts\b|node_modules|SQLITE_|SELECT |INSERT |Error\b|stack/

function expectTyped(reply: Awaited<ReturnType<typeof answerCall>>): void {
  if (reply.ok) return
  expect(Object.keys(reply)).toEqual(['ok', 'error'])
  expect(Object.keys(reply.error)).toEqual(['code', 'say', 'reference'])
  expect(failureCodes).toContain(reply.error.code)
  expect(reply.error.say).toMatch(/^[A-Z].*[.?]$/s)
  expect(reply.error.say).not.toMatch(inside)
}

const id = fc.oneof(fc.uuid(), fc.string(), fc.constant(''))
const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true })
// The three that run Argon2id are asked by their own tests: two thousand guesses would take an hour.
const slow = /^session\.(createFile|unlock|recover|changePassphrase|renewRecoveryKey)$/
/** What a page can seal at all: it cannot even send the rest. */
const sealable = fc.anything({ withDate: true, withMap: true, withSet: true, withTypedArray: true })
const nearly: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  'family.open': fc.record({ familyId: id, asAt: fc.option(fc.string()) }),
  'family.list': fc.record({
    mine: fc.boolean(),
    closed: fc.boolean(),
    sort: fc.constantFrom('name', 'changed', 'level', 'x'),
    offset: fc.integer(),
    limit: fc.integer()
  }),
  'entry.save': fc.record({
    familyId: id,
    type: fc.constantFrom('person', 'family', 'worker', 'nothing', '__proto__'),
    id: fc.option(id),
    stamp: fc.option(fc.string()),
    fields: fc.dictionary(fc.string(), fc.jsonValue())
  }),
  'draft.keep': fc.record({ key: fc.string(), value: fc.jsonValue() }),
  'session.rememberPlace': fc.record({ address: fc.string(), focus: fc.option(fc.string()), caret: fc.integer() })
}

describe('the door', () => {
  it.each(Object.keys(nearly))(
    'answers 2,000 random inputs to %s with typed failures or good answers',
    async channel => {
      const input = fc.oneof({ weight: 3, arbitrary: nearly[channel] ?? sealable }, { weight: 1, arbitrary: sealable })

      await fc.assert(
        fc.asyncProperty(input, async asked => expectTyped(await page.call(channel, asked))),
        { seed, numRuns: 2000 }
      )
    },
    120_000
  )

  it('answers random inputs to every method with typed failures or good answers', async () => {
    const channels = [...methods.keys()].filter(channel => !slow.test(channel))

    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...channels), sealable, async (channel, asked) =>
        expectTyped(await page.call(channel, asked))
      ),
      { seed, numRuns: 2000 }
    )
  }, 120_000)

  it('answers random things without a seal to every method with typed failures or good answers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...methods.keys()), anything, async (channel, asked) =>
        expectTyped(await answerCall(ports, own, channel, asked))
      ),
      { seed, numRuns: 2000 }
    )
  }, 120_000)

  it('has a core behind it that holds random inputs against the contract too', async () => {
    const channels = [...methods.values()].filter(method => method.byMain !== true && !slow.test(method.channel))

    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...channels), anything, async (method, asked) => {
        const reply = await askCore(method.channel, asked)
        if (!reply.ok) expect(failureCodes).toContain(reply.code)
        else expect(method.output.safeParse(reply.value).success).toBe(true)
      }),
      { seed, numRuns: 2000 }
    )
  }, 120_000)

  it('knows no random name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), anything), async channel => {
        const reply = await answerCall(ports, own, channel, {})
        expect(reply.ok).toBe(false)
        expectTyped(reply)
      }),
      { seed, numRuns: 2000 }
    )
  })

  it('answers every method with a failure once the core has closed, and opens again for the passphrase', async () => {
    await session.close()

    for (const channel of methods.keys()) {
      const reply = await page.call(channel)
      // Keys for a seal are no answer about anything.
      if (channel === 'seal.agree') continue
      expect([channel, reply.ok]).toEqual([channel, false])
      expectTyped(reply)
    }

    session = startSession({ kind: 'start', profile, deviceSecret: null, cheapKdf: true }, () => undefined)
    const reply = await page.call('session.unlock', { passphrase: bytesOf(rightWords) })
    expect(reply).toEqual({ ok: true, value: { outcome: 'open' } })
  })
})
