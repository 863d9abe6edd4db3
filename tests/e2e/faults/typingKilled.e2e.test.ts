import { describe, expect, it } from 'vitest'
import { chanceSeed } from '../../builders/seed.ts'
import { killTypists } from './typingKilled.ts'

describe('a computer that goes off while somebody types', () => {
  it('gives back everything that was typed up to a second before', async () => {
    const found = await killTypists({ kills: 5, seed: chanceSeed('killed while typing') })

    expect(found).toMatchObject({ kills: 5, lost: [] })
    expect(found.lettersTyped).toBeGreaterThan(50)
  }, 240_000)
})
