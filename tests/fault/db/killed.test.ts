import { describe, expect, it } from 'vitest'
import { chanceSeed } from '../../builders/seed.ts'
import { killWriter } from './killedWriter.ts'

describe('transact', () => {
  it('loses no acknowledged note and leaves no half transaction when the process is killed thirty times', async () => {
    const casualties = await killWriter(30, chanceSeed('kill -9'))

    expect(casualties.acknowledged).toBeGreaterThan(30)
    expect(casualties).toMatchObject({ lost: 0, halves: 0, integrity: 'ok', chain: null, audit: null })
  }, 180_000)
})
