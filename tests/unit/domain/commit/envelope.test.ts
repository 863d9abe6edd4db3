import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Commit,
  commitBytesLimit,
  decodeCommit,
  encodeCommit,
  firstPrevious,
  hashInput
} from '../../../../domain/commit/envelope.ts'
import { chanceSeed } from '../../../builders/seed.ts'

const id = '018f0000-0000-7000-8000-000000000001'

function aCommit(wish: Partial<Commit> = {}): Commit {
  return {
    v: 1,
    s: 2,
    d: 'laptop-1',
    n: 1,
    p: firstPrevious,
    h: '0mkw1c9s0000',
    w: '2026-09-14T08:30:00.000Z',
    o: -4200,
    u: 'worker',
    g: 'session',
    b: `p:${id}`,
    a: 'action',
    ops: [{ k: 'put', t: 'person', i: id, f: { placeholder: 'Father of Sam' }, x: { placeholder: ['laptop-2:7'] } }],
    ...wish
  }
}

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

describe('encodeCommit', () => {
  it('writes the fields in the one order that the protocol names', () => {
    const { ops, ...rest } = aCommit()
    const turned: Commit = { ops, ...rest }

    expect(Object.keys(JSON.parse(new TextDecoder().decode(encodeCommit(turned)))).join('')).toBe('vsdnphwougbaops')
  })

  it('is read back as what was written', () => {
    const commit = aCommit()

    expect(decodeCommit(encodeCommit(commit), 2)).toEqual({ kind: 'commit', header: commit, commit })
  })
})

describe('hashInput', () => {
  it('puts the name of the protocol and a zero byte before the bytes', () => {
    const hash = createHash('sha256')
      .update(hashInput(new TextEncoder().encode('{}')))
      .digest('hex')

    expect(hash).toBe(createHash('sha256').update('EHS1\0{}').digest('hex'))
  })
})

describe('decodeCommit', () => {
  it.each<[string, unknown]>([
    ['no text at all', null],
    ['a number below one', aCommit({ n: 0 })],
    ['a hash that is too short', aCommit({ p: 'abc' })],
    ['a clock of another shape', aCommit({ h: 'yesterday' })],
    ['no operations', aCommit({ ops: [] })],
    ['a field nobody defined', { ...aCommit(), colour: 'green' }],
    ['a put without fields', aCommit({ ops: [JSON.parse(`{"k":"put","t":"person","i":"${id}"}`)] })],
    ['a table in place of a type', aCommit({ ops: [{ k: 'put', t: 'sync_commit', i: id, f: {} }] })],
    ['a dot without a number', aCommit({ ops: [{ k: 'put', t: 'person', i: id, f: {}, x: { sex: ['laptop'] } }] })]
  ])('refuses %s', (_, value) => {
    expect(decodeCommit(bytesOf(value), 2).kind).toBe('malformed')
  })

  it('refuses more than 256 KiB and text that is not UTF-8', () => {
    expect(decodeCommit(new Uint8Array(commitBytesLimit + 1), 2)).toEqual({ kind: 'malformed', because: 'tooLarge' })
    expect(decodeCommit(new Uint8Array([0x22, 0xff, 0x22]), 2).kind).toBe('malformed')
  })

  it.each<[string, unknown]>([
    ['an operation of a later version', { ...aCommit(), ops: [{ k: 'merge', t: 'person', i: id }] }],
    ['a later envelope', { ...aCommit(), v: 2, ops: [{ k: 'put', colour: 'green' }] }],
    [
      'a known operation with more in it, of a later schema',
      { ...aCommit({ s: 9 }), ops: [{ ...aCommit().ops[0], y: 1 }] }
    ]
  ])('keeps %s for after the update', (_, value) => {
    expect(decodeCommit(bytesOf(value), 2).kind).toBe('newer')
  })

  it('takes no field named __proto__ with it', () => {
    const hostile = JSON.parse(`{"k":"put","t":"person","i":"${id}","f":{"__proto__":{"polluted":1},"sex":"f"}}`)

    const decoded = decodeCommit(bytesOf({ ...aCommit(), ops: [hostile] }), 2)

    expect(decoded.kind === 'commit' && decoded.commit.ops).toEqual([{ k: 'put', t: 'person', i: id, f: { sex: 'f' } }])
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('never throws whatever arrives', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.json().map(text => new TextEncoder().encode(text))
        ),
        bytes => {
          expect(decodeCommit(bytes, 2).kind).toBe('malformed')
        }
      ),
      { numRuns: 500, seed: chanceSeed('decodeCommit') }
    )
  })
})
