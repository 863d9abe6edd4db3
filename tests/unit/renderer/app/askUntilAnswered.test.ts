import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Reply } from '../../../../electron/contract/method.ts'
import { askUntilAnswered } from '../../../../renderer/app/askUntilAnswered.ts'

const away: Reply<string> = { ok: false, error: { code: 'failed', say: 'No answer came.', reference: 'window' } }
const answer: Reply<string> = { ok: true, value: 'what was typed yesterday' }

/** A core that is away for some questions. */
function aCore(...replies: readonly Reply<string>[]) {
  const left = [...replies]
  return { ask: vi.fn(async () => left.shift() ?? answer), onFirstFailure: vi.fn(), onAnswer: vi.fn() }
}

describe('askUntilAnswered', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 0 })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('takes a core that is away for no empty page: it says so once and asks until it hears what is there', async () => {
    const core = aCore(away, away)
    askUntilAnswered(core)

    await vi.advanceTimersByTimeAsync(10_000)

    expect(core.ask).toHaveBeenCalledTimes(3)
    expect(core.onFirstFailure.mock.calls).toEqual([[away.ok ? null : away.error]])
    expect(core.onAnswer.mock.calls).toEqual([['what was typed yesterday']])
  })

  it('says nothing more when the page is gone', async () => {
    const core = aCore()
    const stop = askUntilAnswered(core)

    stop()
    await vi.advanceTimersByTimeAsync(10_000)

    expect(core.onAnswer).not.toHaveBeenCalled()
  })
})
