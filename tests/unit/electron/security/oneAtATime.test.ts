import { describe, expect, it } from 'vitest'
import { oneAtATime } from '../../../../electron/security/oneAtATime.ts'

describe('oneAtATime', () => {
  it('runs work of one name in order, goes on after a failure, and lets other names pass', async () => {
    const steps: string[] = []
    const gate = Promise.withResolvers<void>()

    const first = oneAtATime('a', async () => {
      steps.push('a1 begins')
      await gate.promise
      steps.push('a1 fails')
      throw new Error('a1')
    })
    const second = oneAtATime('a', async () => steps.push('a2'))
    await oneAtATime('b', async () => steps.push('b1'))
    gate.resolve()

    await expect(first).rejects.toThrow('a1')
    await second
    expect(steps).toEqual(['a1 begins', 'b1', 'a1 fails', 'a2'])
  })
})
