import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  createAnswerQueue,
  type QueuePorts,
  type Typed
} from '../../../../../renderer/features/assessment/answerQueue.ts'

const saved = { savedAt: '2026-10-05T09:00:00.000Z' }

const typed = (value: string, field = '3.why_now'): Typed => ({
  field,
  aboutId: '',
  given: { value },
  basis: null,
  sourcePersonId: null,
  sourceOrganisation: null,
  familyCopy: true,
  familyCopyReason: null,
  carried: 'no',
  stamp: null
})

function aQueue(ports: Partial<QueuePorts> = {}) {
  const journalled: { readonly at: number; readonly values: readonly unknown[] }[] = []
  const journal = vi.fn(async (answers: readonly Typed[]) => {
    journalled.push({ at: Date.now(), values: answers.map(answer => answer.given) })
    return saved
  })
  const all = {
    journal,
    settle: vi.fn(async () => []),
    onSaving: vi.fn(),
    onSaved: vi.fn(),
    onSettled: vi.fn(),
    onTrouble: vi.fn(),
    ...ports
  }
  return { queue: createAnswerQueue(all), journalled, ...all }
}

/** Holds what is asked until the test lets it go. */
function aGate() {
  let open: (value: typeof saved | null) => void = () => {}
  const promise = new Promise<typeof saved | null>(resolve => {
    open = resolve
  })
  return { promise, open: (value: typeof saved | null = saved) => open(value) }
}

describe('createAnswerQueue', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 0 })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('journals within a second of the first keystroke', async () => {
    const { queue, journalled } = aQueue()

    queue.type(typed('T'))
    await vi.advanceTimersByTimeAsync(1000)

    expect(journalled).toEqual([{ at: expect.any(Number), values: [{ value: 'T' }] }])
    expect(journalled[0]?.at).toBeLessThanOrEqual(1000)
  })

  it('journals at least every second while somebody goes on typing without a pause', async () => {
    const { queue, journalled } = aQueue()

    for (let letter = 1; letter <= 100; letter += 1) {
      queue.type(typed('x'.repeat(letter)))
      await vi.advanceTimersByTimeAsync(100)
    }

    const gaps = journalled.map(({ at }, place) => at - (journalled[place - 1]?.at ?? 0))
    expect(Math.max(...gaps)).toBeLessThanOrEqual(1000)
    expect(journalled.length).toBeGreaterThanOrEqual(10)
  })

  it('settles once when the typing pauses, and not while it goes on', async () => {
    const { queue, settle } = aQueue()

    for (let letter = 1; letter <= 60; letter += 1) {
      queue.type(typed('x'.repeat(letter)))
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(settle).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(10_000)

    expect(settle).toHaveBeenCalledTimes(1)
  })

  it('writes and settles at once when the field is left, and asks for no settling when nothing was typed', async () => {
    const { queue, journal, settle, onSettled } = aQueue()

    await queue.settle()
    expect(settle).not.toHaveBeenCalled()
    queue.type(typed('The rent'))
    await queue.settle()

    expect(journal).toHaveBeenCalledTimes(1)
    expect(settle).toHaveBeenCalledTimes(1)
    expect(onSettled).toHaveBeenCalledTimes(1)
  })

  it('keeps what was typed, says so once, and tries again until it is written when the disk refuses', async () => {
    const replies = [null, null]
    const journal = vi.fn(async (_: readonly Typed[]) => (replies.length > 0 ? (replies.shift() ?? null) : saved))
    const onSaved = vi.fn<QueuePorts['onSaved']>()
    const { queue, onTrouble } = aQueue({ journal, onSaved })

    queue.type(typed('The rent'))
    await vi.advanceTimersByTimeAsync(400)
    expect(queue.isWaiting('3.why_now', '')).toBe(true)
    await vi.advanceTimersByTimeAsync(5000)

    expect(journal.mock.calls.map(([answers]) => answers.map(answer => answer.given))).toEqual(
      Array.from({ length: 3 }, () => [{ value: 'The rent' }])
    )
    expect(queue.isWaiting('3.why_now', '')).toBe(false)
    expect(onTrouble).toHaveBeenCalledTimes(1)
    expect(onSaved.mock.calls.map(([at]) => at)).toEqual([null, null, saved.savedAt])
  })

  it('goes on trying after the screen was left while the disk refused', async () => {
    const replies = [null, null]
    const journal = vi.fn(async (_: readonly Typed[]) => (replies.length > 0 ? (replies.shift() ?? null) : saved))
    const { queue } = aQueue({ journal })

    queue.type(typed('The rent'))
    const leaving = queue.settle()
    queue.stop()
    await leaving
    await vi.advanceTimersByTimeAsync(10_000)

    expect(queue.isWaiting('3.why_now', '')).toBe(false)
  })

  it('drops nothing that was typed while an earlier version was on its way', async () => {
    const gate = aGate()
    const sent: unknown[] = []
    const journal = vi.fn(async (answers: readonly Typed[]) => {
      sent.push(...answers.map(answer => answer.given))
      return sent.length === 1 ? gate.promise : saved
    })
    const { queue, settle } = aQueue({ journal })

    queue.type(typed('The rent'))
    await vi.advanceTimersByTimeAsync(400)
    queue.type(typed('The rent went up'))
    queue.type(typed('In August', '3.when'))
    const left = queue.settle()
    expect(journal).toHaveBeenCalledTimes(1)
    gate.open()
    await left

    expect(sent).toEqual([{ value: 'The rent' }, { value: 'The rent went up' }, { value: 'In August' }])
    expect(settle).toHaveBeenCalledTimes(1)
    expect(queue.isWaiting('3.why_now', '')).toBe(false)
  })

  it('never has two journals on their way when several ask at once', async () => {
    let under = 0
    let most = 0
    const journal = vi.fn(async (_: readonly Typed[]) => {
      under += 1
      most = Math.max(most, under)
      await new Promise(resolve => setTimeout(resolve, 50))
      under -= 1
      return saved
    })
    const { queue } = aQueue({ journal })

    queue.type(typed('a'))
    const all = [queue.flush(), queue.settle(), queue.flush()]
    queue.type(typed('b'))
    await vi.advanceTimersByTimeAsync(1000)
    await Promise.all(all)

    expect(most).toBe(1)
    expect(queue.isWaiting('3.why_now', '')).toBe(false)
  })

  it('asks again for settling when the last try did not come through', async () => {
    const settle = vi.fn(async (): Promise<[] | null> => null)
    const { queue, onSettled } = aQueue({ settle })

    queue.type(typed('The rent'))
    await queue.settle()
    settle.mockResolvedValue([])
    await queue.settle()

    expect(settle).toHaveBeenCalledTimes(2)
    expect(onSettled).toHaveBeenCalledTimes(1)
  })

  it('knows which answers were typed after a moment', () => {
    const { queue } = aQueue()

    queue.type(typed('The rent'))
    const mark = queue.mark()
    queue.type(typed('In August', '3.when'))

    expect([queue.isNewerThan(mark, '3.why_now', ''), queue.isNewerThan(mark, '3.when', '')]).toEqual([false, true])
  })

  it('sends no more at once than a call takes, and leaves nothing behind', async () => {
    const { queue, journalled } = aQueue()

    for (let place = 0; place < 450; place += 1) queue.type(typed('x', `3.field_${place}`))
    await queue.flush()

    expect(journalled.map(({ values }) => values.length)).toEqual([200, 200, 50])
  })
})
