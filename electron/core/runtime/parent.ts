import type { FromCore, ToCore } from '../../contract/wire.ts'

/** The core's end of the line to the main process, whichever kind of process the core is. */
export type Parent = {
  readonly post: (message: FromCore) => void
  readonly onMessage: (listener: (message: ToCore) => void) => void
  /** The main process is gone: nobody is left to work for. */
  readonly onGone: (listener: () => void) => void
}

export class NoParentError extends Error {
  override readonly name = 'NoParentError'
}

export function connectParent(): Parent {
  const port: Electron.ParentPort | undefined = process.parentPort
  if (port) {
    return {
      post: message => port.postMessage(message),
      onMessage: listener => port.on('message', event => listener(event.data)),
      // Electron ends a utility process together with the process that made it.
      onGone: () => undefined
    }
  }
  if (!process.send) throw new NoParentError('The core is started by Goldthread and not by hand.')
  return {
    post: message => process.send?.(message),
    onMessage: listener => process.on('message', listener),
    onGone: listener => process.on('disconnect', listener)
  }
}
