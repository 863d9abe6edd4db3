import { describe, expect, it } from 'vitest'
import { lockInTurns } from './memoryAfterLock.ts'

/** One app that is never ended: what a lock left behind would gather in the process that lives on. */
describe('twenty locks', () => {
  it('leave no key, no name and no passphrase in any process', async () => {
    const { before, mainWasRead, after, typedLeft } = await lockInTurns({ turns: 20, typing: true })

    expect(before).not.toEqual([])
    expect(mainWasRead).toBe(true)
    expect(after).toEqual([])
    // Chromium tells its main process what stands in the field that is being typed into: docs/security/tests.md.
    process.stdout.write(`typed words left in a process: ${typedLeft.join('; ') || 'none'}\n`)
  })
})
