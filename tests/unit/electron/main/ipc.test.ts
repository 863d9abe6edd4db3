import { describe, expect, it } from 'vitest'
import { methods } from '../../../../electron/contract/all.ts'
import type { CoreReply } from '../../../../electron/contract/wire.ts'
import { answerCall, type Caller, type DoorPorts } from '../../../../electron/main/ipc.ts'
import type { LogLine } from '../../../../electron/main/log.ts'
import { failures } from '../../../../resources/strings/en-GB/failures.ts'

const reference = '00000000-0000-4000-8000-000000000001'
const ownWindow: Caller = { address: 'app://goldthread/index.html', mainFrame: true, ownWindow: true }
const status = {
  state: 'open',
  authority: 'Northbeck',
  practice: false,
  worker: null,
  keychain: false,
  waitSeconds: 0,
  idleMinutes: 10,
  problem: null
}

function aDoor(parts: Partial<DoorPorts> = {}, reply: CoreReply = { ok: true, value: status }) {
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
  const call = (channel: unknown, input: unknown = {}, caller = ownWindow) => answerCall(ports, caller, channel, input)
  return { call, asked, lines }
}

const no = (code: keyof typeof failures, say: string = failures[code]) => ({
  ok: false,
  error: { code, say, reference }
})

describe('answerCall', () => {
  it('passes a good call on and gives the answer', async () => {
    const door = aDoor()

    expect(await door.call('session.status')).toEqual({ ok: true, value: status })
    expect(door.asked).toEqual([{ channel: 'session.status', input: {} }])
    expect(door.lines).toEqual([])
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

    expect(await door.call('session.status', {}, caller)).toEqual(no('refused', failures.unknown))
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
    const door = aDoor({ openness: () => 'settling' }, { ok: true, value: {} })

    expect(await door.call('session.rememberPlace', { address: '/', focus: null, caret: null })).toEqual({
      ok: true,
      value: {}
    })
    expect(await door.call('session.readPlace')).toEqual(no('locked'))
    expect(await door.call('family.list', {})).toEqual(no('locked'))
  })

  it.each([
    ['something missing', {}],
    ['something more', { address: '/', focus: null, caret: null, more: 1 }],
    ['the wrong kind', { address: 7, focus: null, caret: null }],
    ['too much', { address: 'x'.repeat(501), focus: null, caret: null }],
    ['nothing', null],
    ['a word', 'address']
  ])('refuses input with %s', async (_what, input) => {
    const door = aDoor()

    expect(await door.call('session.rememberPlace', input)).toEqual(no('invalid'))
    expect(door.asked).toEqual([])
  })

  it('refuses an input that runs in a circle', async () => {
    const circle: { value?: unknown; key: string } = { key: 'circle' }
    circle.value = circle

    const reply = await aDoor().call('draft.keep', circle)

    expect(reply.ok).toBe(false)
  })

  it('gives nothing of an answer that breaks the contract', async () => {
    const door = aDoor({}, { ok: true, value: { ...status, safeAddress: '1 Secret Street' } })

    const reply = await door.call('session.status')

    expect(reply).toEqual(no('failed'))
    expect(JSON.stringify([reply, door.lines])).not.toContain('Secret')
  })

  it('gives the sentence of a refusal, and the usual one where there is none', async () => {
    const said = aDoor({}, { ok: false, code: 'refused', say: 'This family is restricted.' })
    const unsaid = aDoor({}, { ok: false, code: 'storage', say: null })

    expect(await said.call('session.status')).toEqual(no('refused', 'This family is restricted.'))
    expect(await unsaid.call('session.status')).toEqual(no('storage'))
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

  it('overwrites a passphrase when the call has been answered, also when it was refused', async () => {
    const right = new TextEncoder().encode('copper lantern walks')
    const shutOut = new TextEncoder().encode('copper lantern walks')

    await aDoor({}, { ok: true, value: { outcome: 'open' } }).call('session.unlock', { passphrase: right })
    await aDoor().call('session.unlock', { passphrase: shutOut, more: 1 })

    expect([...right, ...shutOut].every(byte => byte === 0)).toBe(true)
  })

  it('answers what belongs to the main process without the core', async () => {
    const door = aDoor({ byMain: new Map([['session.lock', async () => ({})]]) })

    expect(await door.call('session.lock')).toEqual({ ok: true, value: {} })
    expect(await door.call('session.activity')).toEqual(no('unknown'))
    expect(door.asked).toEqual([])
  })
})
