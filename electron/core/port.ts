import { type ChildProcess, fork } from 'node:child_process'
import type { FromCore, ToCore } from '../contract/wire.ts'

/** A core process, whichever kind it is: Electron's utility process, or a forked Node beside an older Electron. */
export type Port = {
  readonly post: (message: ToCore) => void
  /** The same with lines to other processes, which only Electron's own kind of process can be handed. */
  readonly hand?: (message: ToCore, lines: Electron.MessagePortMain[]) => void
  readonly onMessage: (listener: (message: FromCore) => void) => void
  readonly onEnd: (listener: () => void) => void
  /** Comes back when the process is gone, by force after `patience` milliseconds. */
  readonly end: (patience?: number) => Promise<void>
}

/** The part of Electron's UtilityProcess that is used. */
export type UtilityProcessLike = {
  postMessage(message: unknown, lines?: Electron.MessagePortMain[]): void
  kill(): boolean
  on(event: 'message', listener: (message: FromCore) => void): unknown
  once(event: 'exit', listener: (code: number) => void): unknown
  readonly pid: number | undefined
}

export type ForkUtility = (
  module: string,
  words: string[],
  options: {
    readonly serviceName: string
    readonly stdio: 'ignore' | 'inherit'
    readonly execArgv: string[]
    readonly env: Record<string, string>
  }
) => UtilityProcessLike

export type CoreProgram =
  | { readonly kind: 'utility'; readonly fork: ForkUtility }
  | { readonly kind: 'forked'; readonly node: string }

const defaultPatience = 2000

/**
 * A small nursery for young objects: the core answers many short questions, and the default lets some 40 MB of what it
 * has already forgotten stay in memory before it is swept.
 */
const coreFlags = ['--max-semi-space-size=4']

/** Starts the core from its built file. `loud` shows what it prints, for those who work on Goldthread. */
export function startCore(program: CoreProgram, file: string, loud: boolean): Port {
  const stdio = loud ? 'inherit' : 'ignore'
  if (program.kind === 'forked') {
    // A list of its own for Node: a switch meant for the window's process must not open a debugger on the core.
    return forkedPort(
      fork(file, [], {
        execPath: program.node,
        execArgv: coreFlags,
        serialization: 'advanced',
        env: environmentOfCore(process.env),
        stdio: ['ignore', stdio, stdio, 'ipc']
      })
    )
  }
  return utilityPort(
    program.fork(file, [], {
      serviceName: 'Goldthread core',
      stdio,
      execArgv: coreFlags,
      env: environmentOfCore(process.env)
    })
  )
}

/** The core is given no more of the environment than a program needs to start: no NODE_OPTIONS, no proxies. */
export function environmentOfCore(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const wanted = /^(PATH|SYSTEMROOT|TEMP|TMP|TMPDIR|HOME|USERPROFILE|LANG|LC_ALL|TZ|GOLDTHREAD_TRACE)$/i
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value !== undefined && wanted.test(name) ? [[name, value]] : []
    )
  )
}

function forkedPort(child: ChildProcess): Port {
  const exit = new Promise<void>(resolve => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  return {
    post: message => {
      // A core that has just died is reported by its exit; there is nobody to tell about this message.
      if (child.connected) child.send(message, () => undefined)
    },
    onMessage: listener => child.on('message', message => listener(message as FromCore)),
    onEnd: listener => void whenDone(exit, listener),
    end: (patience = defaultPatience) =>
      endWithin(
        exit,
        patience,
        () => child.kill('SIGTERM'),
        () => child.kill('SIGKILL')
      )
  }
}

function utilityPort(child: UtilityProcessLike): Port {
  const exit = new Promise<void>(resolve => child.once('exit', () => resolve()))
  return {
    post: message => child.postMessage(message),
    hand: (message, lines) => child.postMessage(message, lines),
    onMessage: listener => child.on('message', listener),
    onEnd: listener => void whenDone(exit, listener),
    end: (patience = defaultPatience) =>
      endWithin(
        exit,
        patience,
        () => child.kill(),
        () => {
          if (child.pid !== undefined) process.kill(child.pid, 'SIGKILL')
        }
      )
  }
}

async function whenDone(exit: Promise<void>, listener: () => void): Promise<void> {
  await exit
  listener()
}

async function endWithin(exit: Promise<void>, patience: number, ask: () => void, force: () => void): Promise<void> {
  ask()
  const timer = setTimeout(force, patience)
  await exit
  clearTimeout(timer)
}
