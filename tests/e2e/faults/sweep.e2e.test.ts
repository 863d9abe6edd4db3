import { describe, expect, it } from 'vitest'
import { chanceSeed } from '../../builders/seed.ts'
import { sweepDay } from '../../security/sweep/day.ts'

describe('a laptop that is found', () => {
  it.each(['quit', 'power cut'] as const)(
    'holds no word of the day in any plain byte after a %s',
    async ending => {
      const swept = await sweepDay(chanceSeed(`swept after a ${ending}`), ending)

      expect(swept.hits).toEqual([])
      expect(swept.canaries).toBeGreaterThanOrEqual(200)
      expect(swept.bytes).toBeGreaterThan(1_000_000)
      expect(swept.planted).toEqual([expect.stringMatching(/^Last\w+ \(UTF-16LE\)$/)])
    },
    120_000
  )
})
