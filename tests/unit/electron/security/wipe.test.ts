import { describe, expect, it } from 'vitest'
import { wipeBytes } from '../../../../electron/security/wipe.ts'

describe('wipeBytes', () => {
  it('overwrites the byte arrays of a message and leaves the rest', () => {
    const message = { current: new Uint8Array([1, 2]), next: new Uint8Array([3]), channel: 'x' }

    wipeBytes(message)

    expect(message).toEqual({ current: new Uint8Array([0, 0]), next: new Uint8Array([0]), channel: 'x' })
  })

  it.each([[null], [undefined], ['text'], [7]])('does nothing with %j', value => {
    expect(() => wipeBytes(value)).not.toThrow()
  })

  it('comes to an end in a circle', () => {
    const circle: { self?: unknown } = {}
    circle.self = circle

    expect(() => wipeBytes(circle)).not.toThrow()
  })
})
