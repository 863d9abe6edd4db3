import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { CoreReply, FromCore, ToCore } from '../../../electron/contract/wire.ts'
import { environmentOfCore } from '../../../electron/core/port.ts'
import { sealedCore } from '../../builders/sealed.ts'

/** What the window's process really starts. */
const builtCore = fileURLToPath(new URL('../../../build/core/core.js', import.meta.url))

export type KillableCore = {
  /** Null when the core was killed before it answered. */
  readonly call: (channel: string, input: unknown) => Promise<CoreReply | null>
  /** SIGKILL: comes back when the process is gone, and every open call has ended with its answer or with null. */
  readonly kill: () => Promise<void>
  readonly unanswered: () => number
}

class CoreKilled extends Error {
  override readonly name = 'CoreKilled'
}

/** The core as the window's process starts it, with the one difference that it can be killed at any moment. */
export async function aKillableCore(profile: string): Promise<KillableCore> {
  const child = fork(builtCore, [], {
    execArgv: ['--no-warnings'],
    serialization: 'advanced',
    env: environmentOfCore(process.env),
    stdio: ['ignore', 'ignore', 'ignore', 'ipc']
  })
  const waiting = new Map<number, (reply: CoreReply | null) => void>()
  const ended = once(child, 'exit')
  const ready = Promise.withResolvers<void>()
  let lastId = 0
  child.on('message', (message: FromCore) => {
    if (message.kind === 'ready') ready.resolve()
    if (message.kind !== 'reply') return
    waiting.get(message.id)?.(message.reply)
    waiting.delete(message.id)
  })
  child.once('exit', () => {
    for (const settle of waiting.values()) settle(null)
    waiting.clear()
  })
  const send = (message: ToCore) => void child.send(message, () => undefined)
  await ready.promise
  send({ kind: 'start', profile, deviceSecret: null, cheapKdf: true, county: 'handWritten' })
  const ask = sealedCore(async (channel, input) => {
    lastId += 1
    const answer = new Promise<CoreReply | null>(resolve => waiting.set(lastId, resolve))
    if (child.connected) send({ kind: 'call', id: lastId, channel, input, reference: randomUUID() })
    else waiting.get(lastId)?.(null)
    const reply = await answer
    if (reply === null) throw new CoreKilled(channel)
    return reply
  })
  return {
    call: async (channel, input) => {
      try {
        return await ask(channel, input)
      } catch (error) {
        if (error instanceof CoreKilled) return null
        throw error
      }
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
    unanswered: () => waiting.size
  }
}
