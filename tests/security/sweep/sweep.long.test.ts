import { describe, expect, it } from 'vitest'
import { chanceSeed } from '../../builders/seed.ts'
import { endings, sweepDay } from './day.ts'

const runs = 25

describe('a laptop that is found', () => {
  it(`holds no word of ${runs} days in any plain byte, however they ended`, async () => {
    const seed = chanceSeed('swept days')
    let canaries = 0
    for (let run = 0; run < runs; run += 1) {
      const swept = await sweepDay(seed + run, endings[run % endings.length] ?? 'quit')
      expect([run, swept.hits]).toEqual([run, []])
      expect(swept.planted).toHaveLength(1)
      canaries += swept.canaries
    }

    process.stdout.write(`${canaries} words sought in ${runs} runs\n`)
    expect(canaries).toBeGreaterThanOrEqual(5000)
  })
})
