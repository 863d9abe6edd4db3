import { describe, expect, it } from 'vitest'
import { seed } from './chance.ts'
import { countWriterKills } from './writerKill.ts'

describe('a thousand killed writers', () => {
  it(`lose nothing they acknowledged and leave no half transaction (seed ${seed})`, async () => {
    const count = await countWriterKills(1000, seed)

    expect(count).toMatchObject({ lost: [], halves: [] })
    expect(count.acknowledged).toBeGreaterThan(1000)
  }, 1_800_000)
})
