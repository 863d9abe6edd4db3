import { describe, expect, it } from 'vitest'
import type { Notice } from '../../../../electron/contract/notice.ts'
import type { CoreReply } from '../../../../electron/contract/wire.ts'
import type { CoreListener } from '../../../../electron/main/coreLink.ts'
import { createKeeper } from '../../../../electron/main/keeper.ts'
import { lockedBy, lockReasons } from '../../../../resources/strings/en-GB/failures.ts'

const minute = 60_000
const fine: CoreReply = { ok: true, value: {} }

function aKeeper() {
  const happened: string[] = []
  const told: Notice[] = []
  const cores: CoreListener[] = []
  let panes = 0
  let ticks = 0
  let waiting = 0
  let pausing: () => void = () => undefined
  const keeper = createKeeper({
    startCore: async listener => {
      cores.push(listener)
      const number = cores.length
      happened.push(`core ${number} starts`)
      return {
        call: async () => fine,
        saveCopy: async () => ({ ok: true, value: {} }),
        waiting: () => waiting,
        close: async () => {
          happened.push(`core ${number} closes`)
          return true
        },
        end: async () => {
          happened.push(`core ${number} ends`)
        }
      }
    },
    openPane: () => {
      panes += 1
      const number = panes
      happened.push(`window ${number} opens`)
      return {
        id: number,
        tell: notice => told.push(notice),
        hide: () => happened.push(`window ${number} hides`),
        load: async () => {
          happened.push(`window ${number} loads`)
        },
        end: () => happened.push(`window ${number} ends`),
        protect: hidden => happened.push(`window ${number} is ${hidden ? 'hidden from' : 'shown to'} capture`)
      }
    },
    log: () => undefined,
    ticks: () => ticks,
    pause: async () => pausing(),
    newReference: () => 'reference'
  })
  const core = () => cores.at(-1) ?? expect.fail('no core')
  return {
    keeper,
    happened,
    told,
    core,
    pass: (milliseconds: number) => {
      ticks += milliseconds
    },
    whilePausing: (act: () => void) => {
      pausing = act
    },
    setWaiting: (calls: number) => {
      waiting = calls
    },
    open: async (idleMinutes = 10) => {
      await keeper.start()
      core().onMessage({ kind: 'session', open: true, idleMinutes })
      happened.length = 0
    }
  }
}

describe('lock', () => {
  it('hides, settles, ends the window and the core, and starts fresh ones, in this order', async () => {
    const test = aKeeper()
    await test.open()

    await test.keeper.lock('asked')

    expect(test.happened).toEqual([
      'window 1 hides',
      'window 1 ends',
      'window 2 opens',
      'core 1 closes',
      'core 1 ends',
      'window 2 loads',
      'core 2 starts'
    ])
    expect(test.told).toEqual([{ kind: 'settleNow' }])
    expect(test.keeper.openness()).toBe('locked')
  })

  it('lets typed words through while it settles, and nothing once they are through', async () => {
    const test = aKeeper()
    await test.open()
    const seen: string[] = []
    test.whilePausing(() => seen.push(test.keeper.openness()))

    await test.keeper.lock('asked')

    expect(new Set(seen)).toEqual(new Set(['settling']))
    expect(test.keeper.openness()).toBe('locked')
  })

  it('waits no longer than 300 ms for a window that does not answer', async () => {
    const test = aKeeper()
    await test.open()
    test.setWaiting(1)
    let pauses = 0
    test.whilePausing(() => {
      pauses += 1
    })

    await test.keeper.lock('asked')

    expect(pauses).toBe(6)
  })

  it('knows only the new window afterwards', async () => {
    const test = aKeeper()
    await test.open()

    await test.keeper.lock('asked')

    expect([test.keeper.isOwnPane(1), test.keeper.isOwnPane(2)]).toEqual([false, true])
  })

  it('happens once when two triggers come together', async () => {
    const test = aKeeper()
    await test.open()

    await Promise.all([test.keeper.lock('asked'), test.keeper.lock('system'), test.keeper.lock('idle')])

    expect(test.happened.filter(what => what === 'core 1 ends')).toHaveLength(1)
    expect(test.happened).not.toContain('core 2 ends')
  })

  it('leaves the lock screen alone when no file is open', async () => {
    const test = aKeeper()
    await test.keeper.start()
    test.happened.length = 0

    await test.keeper.lock('asked')

    expect(test.happened).toEqual([])
  })

  it('hears nothing of a core that was ended', async () => {
    const test = aKeeper()
    await test.open()
    const old = test.core()
    await test.keeper.lock('asked')

    old.onMessage({ kind: 'session', open: true, idleMinutes: 10 })

    expect(test.keeper.openness()).toBe('locked')
  })

  it('does not ask a broken file to settle, and says why it locked', async () => {
    const test = aKeeper()
    await test.open()

    test.core().onMessage({ kind: 'brokenDown', why: 'storageBroken', reference: 'r1' })
    await test.keeper.quit()

    expect(test.told).toEqual([{ kind: 'storageProblem', say: lockReasons.storageBroken, reference: 'r1' }])
    expect(test.keeper.lockReason()).toEqual({ say: lockReasons.storageBroken, reference: 'r1' })
  })
})

describe('lockReason', () => {
  it.each(['asked', 'system', 'slept'] as const)('says that it was %s, without a message over the page', async why => {
    const test = aKeeper()
    await test.open()

    await test.keeper.lock(why)

    expect(test.keeper.lockReason()).toEqual({ say: lockedBy[why], reference: null })
    expect(test.told).toEqual([{ kind: 'settleNow' }])
  })

  it('says that nobody was there when the idle clock locked', async () => {
    const test = aKeeper()
    await test.open()

    test.pass(10 * minute)
    await test.keeper.tick()

    expect(test.keeper.lockReason()).toEqual({ say: lockedBy.idle, reference: null })
  })

  it('says nothing before the first unlock, nor after the next', async () => {
    const test = aKeeper()
    await test.keeper.start()
    const before = test.keeper.lockReason()
    test.core().onMessage({ kind: 'session', open: true, idleMinutes: 10 })
    await test.keeper.lock('asked')
    test.core().onMessage({ kind: 'session', open: true, idleMinutes: 10 })

    expect([before, test.keeper.lockReason()]).toEqual([
      { say: null, reference: null },
      { say: null, reference: null }
    ])
  })
})

describe('settings', () => {
  it('hold at once, for the idle clock and for the window', async () => {
    const test = aKeeper()
    await test.open()
    test.pass(3 * minute)

    test.core().onMessage({ kind: 'settings', idleMinutes: 2, hideFromCapture: false })
    await test.keeper.tick()

    expect(test.happened[0]).toBe('window 1 is shown to capture')
    expect(test.keeper.openness()).toBe('locked')
  })

  it('are heard only while a file is open', async () => {
    const test = aKeeper()
    await test.keeper.start()
    test.happened.length = 0

    test.core().onMessage({ kind: 'settings', idleMinutes: 2, hideFromCapture: false })

    expect(test.happened).toEqual([])
  })
})

describe('a core that ends by itself', () => {
  it('brings up the lock screen with a sentence and a reference', async () => {
    const test = aKeeper()
    await test.open()

    test.core().onLost()

    await expect
      .poll(() => test.happened)
      .toEqual(['window 1 hides', 'window 1 ends', 'window 2 opens', 'window 2 loads', 'core 2 starts'])
    expect(test.keeper.lockReason()).toEqual({ say: lockReasons.coreEnded, reference: 'reference' })
  })

  it('is started again on the lock screen, but not for ever', async () => {
    const test = aKeeper()
    await test.keeper.start()

    for (let loss = 0; loss < 10; loss += 1) {
      test.core().onLost()
      await Promise.resolve()
    }

    expect(test.happened.filter(what => what.endsWith('starts'))).toHaveLength(4)
    expect(await test.keeper.callCore('session.status', {}, 'r')).toEqual({ ok: false, code: 'failed', say: null })
  })
})

describe('tick', () => {
  it.each([2, 5, 10, 15])('locks after %i idle minutes, not a second before', async minutes => {
    const test = aKeeper()
    await test.open(minutes)

    test.pass(minutes * minute - 1000)
    await test.keeper.tick()
    const before = test.keeper.openness()
    test.pass(1000)
    await test.keeper.tick()

    expect([before, test.keeper.openness()]).toEqual(['open', 'locked'])
  })

  it('warns once, a minute before', async () => {
    const test = aKeeper()
    await test.open()

    test.pass(9 * minute)
    await test.keeper.tick()
    await test.keeper.tick()

    expect(test.told).toEqual([{ kind: 'lockSoon', seconds: 60 }])
  })

  it('counts from the last touch', async () => {
    const test = aKeeper()
    await test.open()

    test.pass(9 * minute)
    test.keeper.touch()
    test.pass(9 * minute)
    await test.keeper.tick()

    expect(test.keeper.openness()).toBe('open')
  })

  it('locks after ten hours of work without a pause', async () => {
    const test = aKeeper()
    await test.open()

    for (let passed = 0; passed < 600 && test.keeper.openness() === 'open'; passed += 5) {
      test.keeper.touch()
      test.pass(5 * minute)
      await test.keeper.tick()
    }

    expect(test.keeper.openness()).toBe('locked')
    expect(test.keeper.lockReason().say).toBe(lockReasons.sessionMaximum)
  })
})

describe('quit', () => {
  it('settles and ends everything and opens nothing', async () => {
    const test = aKeeper()
    await test.open()

    await test.keeper.quit()

    expect(test.told).toEqual([{ kind: 'settleNow' }])
    expect(test.happened).toEqual(['window 1 hides', 'window 1 ends', 'core 1 closes', 'core 1 ends'])
  })
})
