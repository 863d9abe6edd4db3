const QUIET_MS = 350
const LONGEST_MS = 500
const AGAIN_MS = 1000
const LONGEST_AGAIN_MS = 30_000

export type DraftPorts<Value> = {
  /** When it reached the disk; null when it did not. */
  readonly keep: (value: Value) => Promise<string | null>
  readonly forget: () => Promise<void>
  readonly onSaving: () => void
  readonly onSaved: (savedAt: string | null) => void
}

export type DraftKeeper<Value> = {
  readonly type: (value: Value) => void
  /** Whether somebody typed or threw something away: what is read from the disk then comes too late. */
  readonly isTouched: () => boolean
  /** Resolves when all that was typed so far is on disk, or could not be written. */
  readonly flush: () => Promise<void>
  /** Nothing typed before comes back, not even what was on its way. */
  readonly clear: () => Promise<void>
}

/**
 * Carries one half-filled page to the disk: within half a second of a key, one write at a time so that an older one never
 * comes last, and again when a write failed, also when nobody types any more.
 */
export function createDraftKeeper<Value>(ports: DraftPorts<Value>): DraftKeeper<Value> {
  let waiting: { readonly value: Value } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let firstWaitingAt: number | null = null
  let busy: Promise<void> | null = null
  let failures = 0
  let touched = false

  async function inTurn(work: () => Promise<void>): Promise<void> {
    while (busy) await busy
    busy = work()
    try {
      await busy
    } finally {
      busy = null
    }
  }

  function schedule(milliseconds: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), milliseconds)
  }

  async function send(): Promise<void> {
    const typed = waiting
    if (typed === null) return
    clearTimeout(timer)
    firstWaitingAt = null
    ports.onSaving()
    const savedAt = await ports.keep(typed.value)
    ports.onSaved(savedAt)
    failures = savedAt === null ? failures + 1 : 0
    if (savedAt !== null && waiting === typed) waiting = null
    // Newer words have a timer of their own.
    if (savedAt === null && waiting === typed) schedule(Math.min(AGAIN_MS * 2 ** (failures - 1), LONGEST_AGAIN_MS))
  }

  const flush = () => inTurn(send)

  return {
    type: value => {
      touched = true
      waiting = { value }
      const now = Date.now()
      firstWaitingAt ??= now
      schedule(Math.max(0, Math.min(QUIET_MS, firstWaitingAt + LONGEST_MS - now)))
    },
    isTouched: () => touched,
    flush,
    clear: () => {
      touched = true
      waiting = null
      firstWaitingAt = null
      clearTimeout(timer)
      return inTurn(ports.forget)
    }
  }
}
