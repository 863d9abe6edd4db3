import { describe, expect, it } from 'vitest'
import { methods } from '../../../../electron/contract/all.ts'
import { mostSealedBytes } from '../../../../electron/contract/seal.ts'
import type { CoreReply } from '../../../../electron/contract/wire.ts'
import { answerCall, type Caller, type DoorPorts } from '../../../../electron/main/answerCall.ts'
import type { LogLine } from '../../../../electron/main/log.ts'
import { failures } from '../../../../resources/strings/en-GB/failures.ts'
import { aSealedAnswer, aSealedCall } from '../../../builders/sealed.ts'

const reference = '00000000-0000-4000-8000-000000000001'
const ownWindow: Caller = { address: 'app://goldthread/index.html', mainFrame: true, ownWindow: true }
function aDoor(parts: Partial<DoorPorts> = {}, reply: CoreReply = { ok: true, value: aSealedAnswer() }) {
  const asked: { readonly channel: string; readonly input: unknown }[] = []
  const lines: LogLine[] = []
  const ports: DoorPorts = {
    openness: () => 'open',
    callCore: async (channel, input) => {
      asked.push({ channel, input })
      return reply
    },
    byMain: new Map(),
    isOwnWindow: () => true,
    log: line => lines.push(line),
    newReference: () => reference,
    ...parts
  }
  const call = (channel: unknown, input: unknown = aSealedCall(), caller = ownWindow) =>
    answerCall(ports, caller, channel, input)
  return { call, asked, lines }
}

const no = (code: keyof typeof failures, say: string = failures[code]) => ({
  ok: false,
  error: { code, say, reference }
})

const handed = { ok: true, value: { sealed: aSealedAnswer().sealed, reference } }

describe('answerCall', () => {
  it('passes a sealed call on and gives the sealed answer with its reference', async () => {
    const { call, asked, lines } = aDoor({
      callCore: async (channel, input) => {
        asked.push({ channel, input: structuredClone(input) })
        return { ok: true, value: aSealedAnswer() }
      }
    })

    expect(await call('session.status')).toEqual(handed)
    expect(asked).toEqual([{ channel: 'session.status', input: aSealedCall() }])
    expect(lines).toEqual([])
  })

  it.each([
    ['a frame inside the page', { ...ownWindow, mainFrame: false }],
    ['another window', { ...ownWindow, ownWindow: false }],
    ['an empty address', { ...ownWindow, address: '' }],
    ['a blank page', { ...ownWindow, address: 'about:blank' }],
    ['another host', { ...ownWindow, address: 'app://goldthread.example/index.html' }],
    ['a host that begins alike', { ...ownWindow, address: 'app://goldthread@evil/index.html' }],
    ['a page of the net', { ...ownWindow, address: 'https://goldthread/index.html' }],
    ['a file', { ...ownWindow, address: 'file:///goldthread/index.html' }],
    ['an address that is none', { ...ownWindow, address: 'app:' }]
  ])('refuses %s before anything else is looked at', async (_who, caller) => {
    const door = aDoor()

    expect(await door.call('session.status', aSealedCall(), caller)).toEqual(no('refused', failures.unknown))
    expect(door.asked).toEqual([])
  })

  it.each([
    ['a name that is not in the contract', 'family.eraseAll'],
    ['a name of every object', 'constructor'],
    ['no name', undefined],
    ['a number', 7],
    ['an object', { channel: 'session.status' }]
  ])('does not know %s', async (_what, channel) => {
    const door = aDoor()

    expect(await door.call(channel)).toEqual(no('unknown'))
    expect(door.asked).toEqual([])
  })

  const shut = [...methods.values()].filter(method => method.whileLocked !== true)

  it.each(shut.map(method => method.channel))('answers %s with "locked" while locked', async channel => {
    const door = aDoor({ openness: () => 'locked' })

    expect(await door.call(channel)).toEqual(no('locked'))
    expect(door.asked).toEqual([])
  })

  it('has methods to be locked', () => {
    expect(shut.length).toBeGreaterThan(30)
  })

  it('lets only typed words and the caret through while a lock is under way', async () => {
    const door = aDoor({ openness: () => 'settling' })

    expect(await door.call('session.rememberPlace')).toEqual(handed)
    expect(await door.call('session.readPlace')).toEqual(no('locked'))
    expect(await door.call('family.list')).toEqual(no('locked'))
  })

  it.each([
    ['plain words', { address: '/family/1', focus: null, caret: null }],
    ['something missing', { agreement: aSealedCall().agreement, number: 1 }],
    ['something more', { ...aSealedCall(), more: 1 }],
    ['another agreement than any', { ...aSealedCall(), agreement: 'Ada Moss' }],
    ['a number that none has', { ...aSealedCall(), number: 0 }],
    ['a text for bytes', { ...aSealedCall(), sealed: 'Ada Moss' }],
    ['too little', { ...aSealedCall(), sealed: new Uint8Array(15) }],
    ['too much', { ...aSealedCall(), sealed: new Uint8Array(mostSealedBytes + 1) }],
    ['nothing', null],
    ['a word', 'address']
  ])('refuses a call to the core with %s', async (_what, input) => {
    const door = aDoor()

    expect(await door.call('session.rememberPlace', input)).toEqual(no('invalid'))
    expect(door.asked).toEqual([])
  })

  it('holds a call that it answers itself against its contract', async () => {
    const door = aDoor({ byMain: new Map([['session.lock', async () => ({ more: 1 })]]) })

    expect(await door.call('session.lock', { more: 1 })).toEqual(no('invalid'))
    expect(await door.call('session.lock', {})).toEqual(no('failed'))
  })

  it('refuses an input that runs in a circle', async () => {
    const circle: { value?: unknown; key: string } = { key: 'circle' }
    circle.value = circle

    const reply = await aDoor().call('draft.keep', circle)

    expect(reply.ok).toBe(false)
  })

  it('gives nothing of an answer that is not sealed', async () => {
    const door = aDoor({}, { ok: true, value: { ...aSealedAnswer(), safeAddress: '1 Secret Street' } })

    const reply = await door.call('session.status')

    expect(reply).toEqual(no('failed'))
    expect(JSON.stringify([reply, door.lines])).not.toContain('Secret')
  })

  it('writes down the code of a refusal that only the window can read', async () => {
    const door = aDoor({}, { ok: true, value: aSealedAnswer('refused') })

    expect(await door.call('family.open')).toEqual(handed)
    expect(door.lines).toEqual([{ event: 'call', channel: 'family.open', reference, code: 'refused' }])
  })

  it('gives the usual sentence where the core could not even open the question', async () => {
    const door = aDoor({}, { ok: false, code: 'unsealed', say: null })

    expect(await door.call('session.status')).toEqual(no('unsealed'))
  })

  it('hands the public keys of an agreement over as they are', async () => {
    const agreed = { publicKey: new Uint8Array(65).fill(4), agreement: aSealedCall().agreement }
    const door = aDoor({}, { ok: true, value: agreed })

    expect(await door.call('seal.agree', { publicKey: new Uint8Array(65) })).toEqual({ ok: true, value: agreed })
    expect(await door.call('seal.agree', { publicKey: new Uint8Array(64) })).toEqual(no('invalid'))
  })

  it('answers with a reference and nothing of the error when something throws', async () => {
    const door = aDoor({
      callCore: async () => {
        throw new TypeError('Ada Moss at 1 Secret Street')
      }
    })

    const reply = await door.call('session.status')

    expect(reply).toEqual(no('failed'))
    expect(JSON.stringify(door.lines)).not.toContain('Secret')
    expect(door.lines.map(({ event, channel, code, error }) => ({ event, channel, code, error }))).toEqual([
      { event: 'mainTrouble', channel: 'session.status', code: '', error: 'TypeError' },
      { event: 'call', channel: 'session.status', code: 'failed', error: undefined }
    ])
  })

  it('overwrites a passphrase that came without its seal', async () => {
    const passphrase = new TextEncoder().encode('copper lantern walks')

    const reply = await aDoor().call('session.unlock', { passphrase })

    expect(reply).toEqual(no('invalid'))
    expect([...passphrase].every(byte => byte === 0)).toBe(true)
  })

  it('answers what belongs to the main process without the core', async () => {
    const door = aDoor({ byMain: new Map([['session.lock', async () => ({})]]) })

    expect(await door.call('session.lock', {})).toEqual({ ok: true, value: {} })
    expect(await door.call('session.activity', {})).toEqual(no('unknown'))
    expect(door.asked).toEqual([])
  })
})
