import { describe, expect, it } from 'vitest'
import { chanceSeed } from '../../../builders/seed.ts'
import { aLog, attacks, countUnseen } from './attacks.ts'

describe('verifyAudit', () => {
  it.each(Object.keys(attacks))('finds %s a thousand times out of a thousand', async name => {
    const log = await aLog()

    expect(await countUnseen(log, name, 1000, chanceSeed(name))).toBe(0)
  })
})
