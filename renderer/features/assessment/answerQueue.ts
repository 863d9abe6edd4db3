import type { AnswerAsked, AnswerShown } from '../../../electron/contract/assessment.ts'
import { answerKey } from './answerKey.ts'

/** Well within the second that product and tests promise, and long enough not to write every letter. */
const JOURNAL_MS = 350
/** A pause in the typing turns what was journalled into a signed commit. */
const IDLE_MS = 4000
const AGAIN_MS = 1000

export type Typed = AnswerAsked & { readonly stamp: string | null }

export type QueuePorts = {
  readonly journal: (answers: readonly Typed[]) => Promise<{ readonly savedAt: string } | null>
  readonly settle: () => Promise<readonly AnswerShown[] | null>
  readonly onSaving: () => void
  readonly onSaved: (savedAt: string | null) => void
  readonly onSettled: (answers: readonly AnswerShown[]) => void
  readonly onTrouble: () => void
}

export type AnswerQueue = {
  readonly type: (answer: Typed) => void
  readonly isWaiting: (field: string, aboutId: string) => boolean
  /** Everything typed so far is on disk when this resolves with `true`. */
  readonly flush: () => Promise<boolean>
  /** The same, and signed. */
  readonly settle: () => Promise<void>
  readonly stop: () => void
}

/** Carries what is typed to the disk: journalled within a second, settled when a field is left or the typing pauses. */
export function createAnswerQueue(ports: QueuePorts): AnswerQueue {
  const waiting = new Map<string, Typed>()
  let journalTimer: ReturnType<typeof setTimeout> | undefined
  let idleTimer: ReturnType<typeof setTimeout> | undefined
  let sending: Promise<boolean> | null = null
  let unsettled = false
  let stopped = false

  async function send(): Promise<boolean> {
    const batch = [...waiting.entries()]
    if (batch.length === 0) return true
    ports.onSaving()
    const saved = await ports.journal(batch.map(([, answer]) => answer))
    ports.onSaved(saved?.savedAt ?? null)
    if (saved === null) {
      ports.onTrouble()
      if (!stopped) schedule(AGAIN_MS)
      return false
    }
    for (const [key, answer] of batch) if (waiting.get(key) === answer) waiting.delete(key)
    unsettled = true
    return true
  }

  function schedule(milliseconds: number): void {
    journalTimer ??= setTimeout(() => {
      journalTimer = undefined
      void flush()
    }, milliseconds)
  }

  async function flush(): Promise<boolean> {
    clearTimeout(journalTimer)
    journalTimer = undefined
    while (sending) await sending
    sending = send()
    const done = await sending
    sending = null
    return done && waiting.size > 0 ? flush() : done
  }

  async function settle(): Promise<void> {
    clearTimeout(idleTimer)
    if (!(await flush()) || !unsettled) return
    unsettled = false
    const answers = await ports.settle()
    if (answers === null) unsettled = true
    else ports.onSettled(answers)
  }

  return {
    type: answer => {
      waiting.set(answerKey(answer.field, answer.aboutId), answer)
      schedule(JOURNAL_MS)
      clearTimeout(idleTimer)
      idleTimer = setTimeout(() => void settle(), IDLE_MS)
    },
    isWaiting: (field, aboutId) => waiting.has(answerKey(field, aboutId)),
    flush,
    settle,
    stop: () => {
      stopped = true
      clearTimeout(journalTimer)
      clearTimeout(idleTimer)
    }
  }
}
