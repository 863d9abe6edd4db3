import { readFileSync } from 'node:fs'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createChecker } from '../../../electron/core/checker/createChecker.ts'
import { forkChecker } from '../../../electron/core/checker/forkChecker.ts'
import { aJpeg } from '../../builders/files.ts'
import { hostileFiles, venom } from './hostileFiles.ts'

const corpus = hostileFiles()
/** Half of a small laptop's free memory; the largest file alone has 20. */
const mostMegabytes = 400

describe('the corpus of hostile files', () => {
  it('has more than five hundred, and no two by one name', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(500)
    expect(new Set(corpus.map(({ what }) => what)).size).toBe(corpus.length)
  })

  it('is refused or made harmless by one process that neither ends, hangs nor grows', {
    timeout: 120_000
  }, async () => {
    const started: number[] = []
    const checker = createChecker(() => forkChecker(undefined, pid => started.push(pid)))
    onTestFinished(checker.end)

    const answers = corpus.map(({ fileName, bytes }) => checker.check({ fileName, bytes }))
    const last = checker.check({ fileName: 'last.jpg', bytes: aJpeg() })
    await answers.at(-1)
    // While the last file keeps the process alive.
    const peak = peakMegabytes(started[0] ?? 0)
    const verdicts = await Promise.all(answers)

    const wrong = corpus.flatMap(({ what, expected }, at) => {
      const verdict = verdicts[at]
      if (verdict === undefined) return [`${what}: no answer`]
      if (!verdict.kept && /tooLong|checkEnded/.test(verdict.because)) return [`${what}: ${verdict.because}`]
      if (verdict.kept !== (expected === 'harmless')) return [`${what}: ${verdict.kept ? 'taken in' : verdict.because}`]
      return verdict.kept && Buffer.from(verdict.bytes).includes(venom) ? [`${what}: still holds it`] : []
    })
    expect(wrong).toEqual([])
    expect(started).toHaveLength(1)
    expect(await last).toMatchObject({ kept: true })
    expect(peak).toBeLessThan(mostMegabytes)
  })
})

/** The most this process ever had, where the system tells it. */
function peakMegabytes(pid: number): number {
  if (process.platform !== 'linux') return 0
  const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(peak) / 1024
}
