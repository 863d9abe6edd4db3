import type { CheckLine } from './createChecker.ts'
import type { CheckAsked } from './serveChecks.ts'

/** The part of Electron's ParentPort that is used. */
type BrokerPort = Pick<Electron.ParentPort, 'postMessage' | 'on' | 'off'>

/**
 * A checker that the main process starts. It hands over a line and keeps no end of it, so the bytes of a file go from
 * the core to its checker and pass nobody.
 */
export function brokeredChecker(broker: BrokerPort): CheckLine {
  const ended = Promise.withResolvers<void>()
  const waiting: CheckAsked[] = []
  const listeners: ((answer: unknown) => void)[] = []
  let line: Electron.MessagePortMain | null = null
  const takeLine = ({ data, ports: [handed] }: Electron.MessageEvent) => {
    if (!isLine(data)) return
    if (data.kind === 'checkerEnded') {
      broker.off('message', takeLine)
      ended.resolve()
    } else if (handed !== undefined && line === null) {
      line = handed
      handed.on('message', event => {
        for (const listener of listeners) listener(event.data)
      })
      handed.start()
      for (const asked of waiting.splice(0)) handed.postMessage(asked)
    }
  }
  broker.on('message', takeLine)
  broker.postMessage({ kind: 'wantChecker' })
  return {
    post: asked => {
      if (line === null) waiting.push(asked)
      else line.postMessage(asked)
    },
    onAnswer: listener => void listeners.push(listener),
    onEnd: listener => void whenDone(ended.promise, listener),
    end: () => {
      broker.off('message', takeLine)
      broker.postMessage({ kind: 'endChecker' })
      line?.close()
    }
  }
}

function isLine(message: unknown): message is { readonly kind: 'checkerLine' | 'checkerEnded' } {
  const kind = typeof message === 'object' && message !== null && 'kind' in message ? message.kind : null
  return kind === 'checkerLine' || kind === 'checkerEnded'
}

async function whenDone(ended: Promise<void>, listener: () => void): Promise<void> {
  await ended
  listener()
}
