import type { AnswerAsked, AnswerShown } from '../../../electron/contract/assessment.ts'
import { answerKey } from './answerKey.ts'

/** Well within the second that product and tests promise, and long enough not to write every letter. */
const JOURNAL_MS = 350
/** A pause in the typing turns what was journalled into a signed commit. */
const IDLE_MS = 4000
/** What one call of the contract takes. */
const MOST_AT_ONCE = 200
const AGAIN_MS = 1000
/** A refusal that does not pass (the assessment was sent meanwhile) is not asked every second for hours. */
const LONGEST_AGAIN_MS = 30_000

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
  /** How much was typed so far: what is read from the disk may be older than what was typed after asking for it. */
  readonly mark: () => number
  readonly isNewerThan: (mark: number, field: string, aboutId: string) => boolean
  /** Everything typed so far is on disk when this resolves with `true`. */
  readonly flush: () => Promise<boolean>
  /** The same, and signed. */
  readonly settle: () => Promise<void>
  /** No more pauses are waited for; what could not be written yet is still tried again. */
  readonly stop: () => void
}

/** Carries what is typed to the disk: journalled within a second, settled when a field is left or the typing pauses. */
export function createAnswerQueue(ports: QueuePorts): AnswerQueue {
  const waiting = new Map<string, Typed>()
  let journalTimer: ReturnType<typeof setTimeout> | undefined
  let idleTimer: ReturnType<typeof setTimeout> | undefined
  let sending: Promise<boolean> | null = null
  let unsettled = false
  let typed = 0
  let failures = 0
  const typedAs = new Map<string, number>()

  async function send(): Promise<boolean> {
    const batch = [...waiting.entries()].slice(0, MOST_AT_ONCE)
    if (batch.length === 0) return true
    ports.onSaving()
    const saved = await ports.journal(batch.map(([, answer]) => answer))
    ports.onSaved(saved?.savedAt ?? null)
    if (saved === null) {
      failures += 1
      if (failures === 1) ports.onTrouble()
      schedule(Math.min(AGAIN_MS * 2 ** (failures - 1), LONGEST_AGAIN_MS))
      return false
    }
    failures = 0
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
      const key = answerKey(answer.field, answer.aboutId)
      typed += 1
      typedAs.set(key, typed)
      waiting.set(key, answer)
      schedule(JOURNAL_MS)
      clearTimeout(idleTimer)
      idleTimer = setTimeout(() => void settle(), IDLE_MS)
    },
    isWaiting: (field, aboutId) => waiting.has(answerKey(field, aboutId)),
    mark: () => typed,
    isNewerThan: (mark, field, aboutId) => (typedAs.get(answerKey(field, aboutId)) ?? 0) > mark,
    flush,
    settle,
    stop: () => clearTimeout(idleTimer)
  }
}
