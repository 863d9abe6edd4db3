import { describe, expect, it, onTestFinished } from 'vitest'
import { createChecker } from '../../../electron/core/checker/createChecker.ts'
import { forkChecker } from '../../../electron/core/checker/forkChecker.ts'
import { chance, mutated } from './mutate.ts'

const seed = Number(process.env.GOLDTHREAD_SEED ?? Math.floor(Date.now() / 1000))
const count = 100_000
const atOnce = 200

describe(`a hundred thousand files with bytes of chance (seed ${seed})`, () => {
  it('end, hang and enlarge no process', async () => {
    const started: number[] = []
    const checker = createChecker(() => forkChecker(undefined, pid => started.push(pid)))
    onTestFinished(checker.end)
    const next = chance(seed)
    const wrong: string[] = []
    let answered = 0
    for (let number = 0; number < count; number += atOnce) {
      const files = Array.from({ length: atOnce }, () => mutated(next))
      const verdicts = await Promise.all(files.map(checker.check))
      answered += verdicts.length
      verdicts.forEach((verdict, at) => {
        if (!verdict.kept && /tooLong|checkEnded/.test(verdict.because))
          wrong.push(`${number + at}: ${verdict.because}`)
      })
    }

    expect(wrong).toEqual([])
    expect(answered).toBe(count)
    expect(started).toHaveLength(count / atOnce)
  })
})
