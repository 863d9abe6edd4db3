import { describe, expect, it } from 'vitest'
import { addressKey } from '../../../../domain/people/addressKey.ts'

describe('addressKey', () => {
  it('is one for two ways of typing one address, and another for a flat in it', () => {
    const [typed, retyped, flat] = [
      addressKey({ lines: ['1 Elm Road', ''], postcode: 'S60 1AA' }),
      addressKey({ lines: ['1, ELM ROAD'], postcode: 's601aa' }),
      addressKey({ lines: ['Flat 2', '1 Elm Road'], postcode: 'S60 1AA' })
    ]

    expect([typed === retyped, typed === flat]).toEqual([true, false])
  })
})
