import type { Failure, Reply } from '../../electron/contract/method.ts'

const AGAIN_MS = 1000

type Asking<Value> = {
  readonly ask: () => Promise<Reply<Value>>
  /** Once, however often it is asked again. */
  readonly onFirstFailure: (failure: Failure) => void
  readonly onAnswer: (value: Value) => void
}

/** "No answer" is not "nothing there": asks until the file has spoken. Answers with how to stop, after which nothing is said. */
export function askUntilAnswered<Value>({ ask, onFirstFailure, onAnswer }: Asking<Value>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false
  async function look(first: boolean): Promise<void> {
    const reply = await ask()
    if (stopped) return
    if (reply.ok) return onAnswer(reply.value)
    if (first) onFirstFailure(reply.error)
    timer = setTimeout(() => void look(false), AGAIN_MS)
  }
  void look(true)
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}
