import { describe, expect, it } from 'vitest'
import { checkFile } from '../../../electron/core/checker/checkFile.ts'
import { chance, mutated } from './mutate.ts'

const seed = Number(process.env.GOLDTHREAD_SEED ?? 20_261_122)

describe(`files with bytes of chance (seed ${seed})`, () => {
  it('get a verdict each, and what is taken in is taken in again as it is', async () => {
    const next = chance(seed)
    const wrong: string[] = []
    let taken = 0
    for (let number = 0; number < 2000; number += 1) {
      const file = mutated(next)
      const checked = await checkFile(file)
      if (!checked.kept) continue
      taken += 1
      const again = await checkFile({ ...file, bytes: checked.bytes })
      if (!again.kept || Buffer.compare(again.bytes, checked.bytes) !== 0) wrong.push(`${number}: ${file.fileName}`)
    }

    expect(wrong).toEqual([])
    expect(taken).toBeGreaterThan(50)
  })
})
