import { describe, expect, it } from 'vitest'
import { seed } from './chance.ts'
import { countWriterKills } from './writerKill.ts'

describe('a writer that is killed', () => {
  it(`loses nothing it acknowledged and leaves no half transaction (seed ${seed})`, async () => {
    const count = await countWriterKills(15, seed)

    expect(count).toMatchObject({ lost: [], halves: [] })
    expect(count.acknowledged).toBeGreaterThan(15)
  }, 120_000)
})
