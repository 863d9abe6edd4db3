import { describe, expect, it } from 'vitest'
import { leaveDraft, whenDraftIsLeft } from '../../../../renderer/app/draftsLeft.ts'

/** A disk that takes its time. */
function aSlowDisk() {
  const disk = { holds: 'Hall', arrive: () => {} }
  const flush = () =>
    new Promise<void>(resolve => {
      disk.arrive = () => {
        disk.holds = 'Hallworth'
        resolve()
      }
    })
  return { disk, flush }
}

describe('whenDraftIsLeft', () => {
  it('waits for the last letters of a page that was left a moment ago', async () => {
    const { disk, flush } = aSlowDisk()
    const left = leaveDraft('family.new', flush)

    const read = async () => {
      await whenDraftIsLeft('family.new')
      return disk.holds
    }
    const reading = read()
    disk.arrive()
    await left

    expect(await reading).toBe('Hallworth')
  })

  it('does not wait for another page', async () => {
    const { disk, flush } = aSlowDisk()
    const left = leaveDraft('family.new', flush)

    await whenDraftIsLeft('entry/one')

    expect(disk.holds).toBe('Hall')
    disk.arrive()
    await left
  })
})
