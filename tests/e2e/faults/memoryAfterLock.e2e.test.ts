import { describe, expect, it } from 'vitest'
import { lockInTurns, strangeNames } from './memoryAfterLock.ts'

describe('a lock', () => {
  it('leaves no key, no name and no passphrase in any process', async () => {
    const { before, mainWasRead, after, processes } = await lockInTurns({ turns: 1, typing: false })

    const found = (what: RegExp) => before.filter(hit => what.test(hit))
    for (const name of strangeNames) expect(found(new RegExp(`^(core|renderer): ${name}`))).not.toEqual([])
    expect(found(/^core: database key/)).not.toEqual([])
    expect(mainWasRead).toBe(true)
    expect(after).toEqual([])
    expect(processes).toBeGreaterThan(2)
  })
})
