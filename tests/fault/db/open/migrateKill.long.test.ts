import { describe, expect, it } from 'vitest'
import { seed } from './chance.ts'
import { countMigrationKills } from './migrateKill.ts'

describe('three hundred killed migrations, a hundred for each step', () => {
  it(`leave the old version or the new one, never something between (seed ${seed})`, async () => {
    const count = await countMigrationKills(300, seed)

    expect(count).toEqual({ whole: 300, between: [], versions: [1, 2, 3, 4] })
  }, 1_800_000)
})
