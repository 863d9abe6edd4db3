import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packMessage, unpackMessage } from '../../../../electron/contract/pack.ts'

const seed = 20_261_122

describe('packMessage', () => {
  it('gives back any words, and byte arrays that stand at the top', () => {
    const bytes = fc.dictionary(
      fc.string().map(name => `${name} bytes`),
      fc.uint8Array({ maxLength: 300 }).map(part => new Uint8Array(part)),
      { maxKeys: 3 }
    )
    const words = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue())

    fc.assert(
      fc.property(words, bytes, (plain, parts) => {
        const message = { ...plain, ...parts }
        expect(unpackMessage(packMessage(message))).toEqual({ ...JSON.parse(JSON.stringify(plain)), ...parts })
      }),
      { seed, numRuns: 500 }
    )
  })

  it.each([[null], ['a word'], [7], [true], [['one', 'two']]])('gives back %j', message => {
    expect(unpackMessage(packMessage(message))).toEqual(message)
  })

  it('gives back the bytes of a picture that stand in an answer', () => {
    const answer = { ok: true, value: { bytes: new Uint8Array([1, 2, 255]), pieces: 1 } }

    expect(unpackMessage(packMessage(answer))).toEqual(answer)
  })

  it('makes no text of a passphrase', () => {
    const passphrase = new Uint8Array([0xff, 0xfe, 0xfd, 0xfc])

    const packed = packMessage({ passphrase })

    expect(Buffer.from(packed).subarray(-4)).toEqual(Buffer.from(passphrase))
    expect(Buffer.from(packed).toString()).not.toContain('255')
  })

  it('refuses what cannot be told in words, as a circle or a very large number', () => {
    const circle: { self?: unknown } = {}
    circle.self = circle

    expect(() => packMessage(circle)).toThrow(TypeError)
    expect(() => packMessage({ number: 1n })).toThrow(TypeError)
  })
})

describe('unpackMessage', () => {
  it('throws, and does nothing else, when the bytes are no message', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
        expect(() => unpackMessage(bytes)).toThrow()
      }),
      { seed, numRuns: 1000 }
    )
  })

  it('gives copies, which may be overwritten without the packed bytes', () => {
    const packed = packMessage({ passphrase: new Uint8Array([1, 2, 3]) })
    const message = unpackMessage(packed)

    packed.fill(0)

    expect(message).toEqual({ passphrase: new Uint8Array([1, 2, 3]) })
  })
})
