import { describe, expect, it } from 'vitest'
import { rawKeyForm } from '../../../../db/open/cipher.ts'

describe('rawKeyForm', () => {
  it('writes every byte as two lower-case figures when the key has 32 bytes', () => {
    for (let start = 0; start < 256; start += 32) {
      const key = Uint8Array.from({ length: 32 }, (_, index) => start + index)

      expect(rawKeyForm(key).toString('latin1')).toBe(`x'${Buffer.from(key).toString('hex')}'`)
    }
  })

  it.each([0, 16, 31, 33, 64])('throws when the key has %i bytes', length => {
    expect(() => rawKeyForm(new Uint8Array(length))).toThrow('32 bytes')
  })
})
