import { lockedBy, lockReasons } from '../../resources/strings/en-GB/failures.ts'
import type { DueCount } from '../contract/day.ts'
import type { Notice } from '../contract/notice.ts'
import type { CoreReply, FromCore } from '../contract/wire.ts'
import { lockDue, type SessionClock } from '../security/idle.ts'
import type { CoreLink, CoreListener } from './coreLink.ts'
import type { Log } from './log.ts'

/** A window as the keeper sees it. */
export type KeptPane = {
  readonly id: number
  readonly tell: (notice: Notice) => void
  /** Takes what it shows from the screen at once. */
  readonly hide: () => void
  /** Comes back when its page stands on the screen, or has had time enough for it. */
  readonly load: () => Promise<void>
  /** Keeps it out of pictures and shared screens, where the system can. */
  readonly protect: (hidden: boolean) => void
  /** Ends its process. */
  readonly end: () => void
}

export type KeeperPorts = {
  readonly startCore: (listener: CoreListener) => Promise<CoreLink>
  readonly openPane: () => KeptPane
  readonly log: Log
  /** Milliseconds of a clock that nobody can set back. */
  readonly ticks: () => number
  readonly pause: (milliseconds: number) => Promise<void>
  readonly newReference: () => string
  /** How many things are due on which day: numbers, for the notice of the day. */
  readonly onDue?: (wished: boolean, coming: readonly DueCount[]) => void
}

export type LockWhy = keyof typeof lockedBy | keyof typeof lockReasons
export type LockReason = { readonly say: string | null; readonly reference: string | null }
export type Openness = 'open' | 'settling' | 'locked'

export type Keeper = {
  readonly start: () => Promise<void>
  readonly openness: () => Openness
  readonly callCore: (channel: string, input: unknown, reference: string) => Promise<CoreReply>
  readonly saveCopy: (ticket: string, place: string) => Promise<CoreReply>
  readonly isOwnPane: (id: number) => boolean
  readonly lockReason: () => LockReason
  readonly touch: () => void
  /** To be called every second: locks when the time has come, and warns a minute before. */
  readonly tick: () => Promise<void>
  readonly lock: (why: LockWhy) => Promise<void>
  /** Settles and ends everything; afterwards nothing of ours runs but the main process. */
  readonly quit: () => Promise<void>
}

/** The window gets this long to send what is being typed, and the core this long to put it away (security.md 5). */
const flushMilliseconds = 300
const closeMilliseconds = 2000
/** A core that cannot even start is not started for ever. */
const mostLosses = 3

const noReason: LockReason = { say: null, reference: null }
const notNow: CoreReply = { ok: false, code: 'failed', say: null }

/** Whether something went wrong: then there is a reference for the log, and a message that stays until it is read. */
function isTrouble(why: LockWhy): why is keyof typeof lockReasons {
  return why in lockReasons
}

/** Holds the one window and the one core together, and ends both at a lock. */
export function createKeeper(ports: KeeperPorts): Keeper {
  let pane: KeptPane | null = null
  let core: CoreLink | null = null
  /** The core that is starting: a window that is quicker than its core waits for it. */
  let coming: Promise<CoreLink> | null = null
  /** Which core may speak: one that was ended says nothing more. */
  let generation: symbol | null = null
  let openness: Openness = 'locked'
  let reason: LockReason = noReason
  let clock: SessionClock | null = null
  let locking: Promise<void> | null = null
  let warned = false
  let losses = 0

  /** While a page is being made it has the computer to itself: a core that starts beside it takes half of it away. */
  const startWhen = async (free: Promise<void>, listener: CoreListener) => {
    await free
    return ports.startCore(listener)
  }

  const bringUpCore = async (free = Promise.resolve()) => {
    const own = Symbol('core')
    generation = own
    const listener: CoreListener = {
      onMessage: message => {
        if (generation === own) hear(message)
      },
      onLost: () => {
        if (generation === own) loseCore()
      }
    }
    coming = startWhen(free, listener)
    const link = await coming
    if (generation === own) core = link
    else await link.end()
  }

  const hear = (message: FromCore) => {
    if (message.kind === 'session') return setOpen(message.open, message.idleMinutes)
    if (message.kind === 'settings') return heedSettings(message.idleMinutes, message.hideFromCapture)
    if (message.kind === 'due') return ports.onDue?.(message.wished, message.coming)
    if (message.kind === 'notice') return pane?.tell(message.notice)
    if (message.kind === 'trouble') return ports.log({ event: 'coreTrouble', ...message.trouble })
    if (message.kind === 'brokenDown') {
      ports.log({ event: 'coreBrokeDown', reference: message.reference, code: message.why })
      void lockFor(message.why, message.reference)
    }
  }

  const setOpen = (open: boolean, idleMinutes: number) => {
    if (locking !== null) return
    openness = open ? 'open' : 'locked'
    const now = ports.ticks()
    clock = open ? { openedAt: now, touchedAt: now, idleMinutes } : null
    reason = noReason
    losses = 0
    if (open) ports.log({ event: 'unlocked' })
  }

  const heedSettings = (idleMinutes: number, hideFromCapture: boolean) => {
    if (clock === null) return
    clock = { ...clock, idleMinutes }
    warned = false
    pane?.protect(hideFromCapture)
  }

  const loseCore = () => {
    const reference = ports.newReference()
    ports.log({ event: 'coreEnded', reference })
    core = null
    coming = null
    losses += 1
    if (openness === 'open') void lockFor('coreEnded', reference)
    else if (locking === null && losses <= mostLosses) void bringUpCore()
  }

  const flush = async (old: KeptPane) => {
    old.tell({ kind: 'settleNow' })
    for (let waited = 0; waited < flushMilliseconds; waited += 50) {
      await ports.pause(50)
      if (waited >= 50 && (core?.waiting() ?? 0) === 0) return
    }
  }

  /** Blank first; then what is typed; then nothing answers any more; then both processes end. */
  const bringDown = async (why: LockWhy, next: () => KeptPane | null): Promise<void> => {
    const old = pane
    const ended = core
    old?.hide()
    if (openness === 'open' && core !== null && why !== 'storageBroken' && why !== 'auditBroken') {
      openness = 'settling'
      if (old !== null) await flush(old)
    }
    openness = 'locked'
    clock = null
    warned = false
    old?.end()
    pane = next()
    core = null
    coming = null
    generation = null
    if (ended !== null) {
      await ended.close(closeMilliseconds)
      await ended.end()
    }
    ports.log({ event: 'locked', code: why })
  }

  const relock = async (why: LockWhy, reference: string | null) => {
    reason = isTrouble(why) ? { say: lockReasons[why], reference } : { say: lockedBy[why], reference: null }
    await bringDown(why, ports.openPane)
    const shown = pane?.load()
    await Promise.all([shown, bringUpCore(shown)])
    if (isTrouble(why)) pane?.tell({ kind: 'storageProblem', say: lockReasons[why], reference: reference ?? '' })
  }

  const bringUp = async () => {
    pane = ports.openPane()
    const shown = pane.load()
    await Promise.all([shown, bringUpCore(shown)])
  }

  const lockFor = async (why: LockWhy, reference: string | null) => {
    if (locking !== null) return locking
    locking = relock(why, reference)
    try {
      await locking
    } finally {
      locking = null
    }
  }

  return {
    start: bringUp,
    openness: () => openness,
    callCore: async (channel, input, reference) => {
      const link = core ?? (await coming)
      return link === null ? notNow : link.call(channel, input, reference)
    },
    saveCopy: async (ticket, place) => (core === null ? notNow : core.saveCopy(ticket, place)),
    isOwnPane: id => pane?.id === id,
    lockReason: () => reason,
    touch: () => {
      if (clock !== null) clock = { ...clock, touchedAt: ports.ticks() }
      warned = false
    },
    tick: async () => {
      if (clock === null || openness !== 'open') return
      const due = lockDue(clock, ports.ticks())
      if (due.due === 'soon' && !warned) {
        warned = true
        pane?.tell({ kind: 'lockSoon', seconds: due.seconds })
      }
      if (due.due === 'now') await lockFor(due.why, null)
    },
    lock: async why => {
      // With no file open there is nothing to put away: the lock screen stays as it is. A window that ended is replaced.
      if (openness !== 'open' && why !== 'windowEnded') return
      await lockFor(why, isTrouble(why) ? ports.newReference() : null)
    },
    quit: async () => {
      await locking
      locking = bringDown('asked', () => null)
      await locking
    }
  }
}
