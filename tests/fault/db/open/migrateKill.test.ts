import { describe, expect, it } from 'vitest'
import { seed } from './chance.ts'
import { countMigrationKills } from './migrateKill.ts'

describe('a migration that is killed', () => {
  it(`leaves the old version or the new one, never something between (seed ${seed})`, async () => {
    const count = await countMigrationKills(12, seed)

    expect(count).toMatchObject({ whole: 12, between: [] })
    expect(count.versions.length).toBeGreaterThan(1)
  }, 120_000)
})
