import { describe, expect, it } from 'vitest'
import { chanceSeed } from '../../builders/seed.ts'
import { killTypists } from './typingKilled.ts'

describe('a computer that goes off a hundred times while somebody types', () => {
  it('gives back everything that was typed up to a second before', async () => {
    const found = await killTypists({ kills: 100, seed: chanceSeed('killed a hundred times while typing') })

    process.stdout.write(`${JSON.stringify(found)}\n`)
    expect(found).toMatchObject({ kills: 100, lost: [] })
    expect(found.lettersTyped).toBeGreaterThan(1000)
  }, 3_600_000)
})
