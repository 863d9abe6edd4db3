import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDraftKeeper } from '../../../../renderer/app/draftKeeper.ts'

const savedAt = '2026-10-05T09:00:00.000Z'

/** A disk that answers when it is told to, and remembers the order in which it was asked. */
function aDisk() {
  const asked: string[] = []
  const answers: ((at: string | null) => void)[] = []
  const disk = { holds: null as string | null }
  return {
    disk,
    asked,
    answer: async (at: string | null = savedAt) => {
      answers.shift()?.(at)
      await vi.advanceTimersByTimeAsync(0)
    },
    keeper: createDraftKeeper<string>({
      keep: async value => {
        asked.push(`keep ${value}`)
        const at = await new Promise<string | null>(resolve => answers.push(resolve))
        if (at !== null) disk.holds = value
        return at
      },
      forget: async () => {
        asked.push('forget')
        disk.holds = null
      },
      onSaving: () => undefined,
      onSaved: () => undefined
    })
  }
}

describe('createDraftKeeper', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 0 })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('keeps what was typed within half a second, also when nobody pauses', async () => {
    const { keeper, asked } = aDisk()

    for (let letters = 1; letters <= 6; letters += 1) {
      keeper.type('x'.repeat(letters))
      await vi.advanceTimersByTimeAsync(100)
    }

    expect(asked).toEqual(['keep xxxxx'])
  })

  it('never has two writes on their way, so that the older cannot come last', async () => {
    const { keeper, asked, answer, disk } = aDisk()
    keeper.type('one')
    await vi.advanceTimersByTimeAsync(350)
    keeper.type('one two')
    await vi.advanceTimersByTimeAsync(2000)
    expect(asked).toEqual(['keep one'])

    await answer()
    await answer()

    expect(asked).toEqual(['keep one', 'keep one two'])
    expect(disk.holds).toBe('one two')
  })

  it('is flushed only when what was on its way has arrived', async () => {
    const { keeper, answer } = aDisk()
    keeper.type('on its way')
    await vi.advanceTimersByTimeAsync(350)
    const flushed = vi.fn()
    void keeper.flush().then(flushed)
    await vi.advanceTimersByTimeAsync(1000)
    expect(flushed).not.toHaveBeenCalled()

    await answer()

    expect(flushed).toHaveBeenCalled()
  })

  it('tries again by itself when a write failed and nobody types any more', async () => {
    const { keeper, asked, answer, disk } = aDisk()
    keeper.type('all there is')
    await vi.advanceTimersByTimeAsync(350)
    await answer(null)

    await vi.advanceTimersByTimeAsync(1000)
    await answer()

    expect(asked).toEqual(['keep all there is', 'keep all there is'])
    expect(disk.holds).toBe('all there is')
  })

  it.each([savedAt, null])('brings nothing back that was thrown away while it was on its way (answer %s)', async at => {
    const { keeper, asked, answer, disk } = aDisk()
    keeper.type('thrown away')
    await vi.advanceTimersByTimeAsync(350)
    const cleared = keeper.clear()
    await answer(at)
    await cleared
    await keeper.flush()
    await vi.advanceTimersByTimeAsync(60_000)

    expect(asked).toEqual(['keep thrown away', 'forget'])
    expect(disk.holds).toBe(null)
  })

  it('keeps what is typed while the old is being thrown away', async () => {
    const { keeper, answer, disk } = aDisk()
    keeper.type('old')
    await vi.advanceTimersByTimeAsync(350)
    const cleared = keeper.clear()
    keeper.type('new')
    await answer()
    await cleared
    await vi.advanceTimersByTimeAsync(350)
    await answer()

    expect(disk.holds).toBe('new')
  })

  it('knows whether somebody was there before the file had answered', () => {
    const { keeper } = aDisk()
    expect(keeper.isTouched()).toBe(false)

    keeper.type('a letter')

    expect(keeper.isTouched()).toBe(true)
  })
})
