import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build } from '../../../scripts/parts/build.mjs'
import { chanceSeed } from '../../builders/seed.ts'
import { killCores } from './coreKilled.ts'
import { aPracticeProfile, type PracticeProfile } from './practiceProfile.ts'

let template: PracticeProfile
beforeAll(async () => {
  const built = await build()
  if (!built.ok) throw new Error(built.output)
  template = await aPracticeProfile()
}, 120_000)
afterAll(() => rmSync(template.folder, { recursive: true, force: true }))

describe('a core that is killed', () => {
  it('loses nothing it acknowledged and gives no answer that the audit does not know', async () => {
    const found = await killCores({ kills: 1000, seed: chanceSeed('a thousand killed cores') }, template)

    expect(found).toMatchObject({ kills: 1000, lost: [], unaudited: [], faults: [] })
    expect(found.answers).toBeGreaterThan(3000)
    expect(found.inFlight).toBeGreaterThan(400)
  }, 3_600_000)
})
