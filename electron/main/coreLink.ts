import type { CoreReply, FromCore } from '../contract/wire.ts'
import type { Port } from '../core/port.ts'
import { wipeBytes } from '../security/wipe.ts'

export type CoreLink = {
  readonly call: (channel: string, input: unknown, reference: string) => Promise<CoreReply>
  /** Has the core write the copy that a ticket stands for to this place. */
  readonly saveCopy: (ticket: string, place: string) => Promise<CoreReply>
  /** How many calls have not been answered yet. */
  readonly waiting: () => number
  /** Asks the core to settle, anchor and close; false when it did not manage within the time. */
  readonly close: (patience: number) => Promise<boolean>
  readonly end: () => Promise<void>
}

export type CoreListener = {
  readonly onMessage: (message: FromCore) => void
  /** The core ended without having been asked to. */
  readonly onLost: () => void
}

const nobodyAnswers: CoreReply = { ok: false, code: 'failed', say: null }

/** The main process's end of the line to one core: what is asked is answered once, also when the core dies. */
export function linkCore(port: Port, listener: CoreListener): CoreLink {
  const asked = new Map<number, (reply: CoreReply) => void>()
  const closing = new Map<number, (closed: boolean) => void>()
  let lastId = 0
  let ending = false
  let gone = false

  port.onMessage(message => {
    if (message.kind === 'reply') settle(asked, message.id, message.reply)
    else if (message.kind === 'closed') settle(closing, message.id, true)
    else listener.onMessage(message)
  })
  port.onEnd(() => {
    gone = true
    for (const id of [...asked.keys()]) settle(asked, id, nobodyAnswers)
    for (const id of [...closing.keys()]) settle(closing, id, false)
    if (!ending) listener.onLost()
  })

  return {
    call: (channel, input, reference) => {
      if (gone) return Promise.resolve(nobodyAnswers)
      lastId += 1
      const answer = wait(asked, lastId)
      port.post({ kind: 'call', id: lastId, channel, input, reference })
      wipeBytes(input)
      return answer
    },
    saveCopy: (ticket, place) => {
      if (gone) return Promise.resolve(nobodyAnswers)
      lastId += 1
      const answer = wait(asked, lastId)
      port.post({ kind: 'saveCopy', id: lastId, ticket, place })
      return answer
    },
    waiting: () => asked.size,
    close: async patience => {
      if (gone) return false
      lastId += 1
      const id = lastId
      const answer = wait(closing, id)
      port.post({ kind: 'close', id })
      const timer = setTimeout(() => settle(closing, id, false), patience)
      const closed = await answer
      clearTimeout(timer)
      return closed
    },
    end: () => {
      ending = true
      return port.end()
    }
  }
}

function wait<Answer>(waiting: Map<number, (answer: Answer) => void>, id: number): Promise<Answer> {
  return new Promise(resolve => waiting.set(id, resolve))
}

function settle<Answer>(waiting: Map<number, (answer: Answer) => void>, id: number, answer: Answer): void {
  waiting.get(id)?.(answer)
  waiting.delete(id)
}
