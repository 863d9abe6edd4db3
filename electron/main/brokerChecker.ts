import { MessageChannelMain, utilityProcess } from 'electron'
import type { Port } from '../core/port.ts'

/**
 * Starts the process that checks files whenever the core asks for one, and gives the two a line of their own: what goes
 * along it does not pass here. Only for a core that is a utility process; a forked one starts its checker by itself.
 */
export function brokerChecker(port: Port, program: string): void {
  let current: Electron.UtilityProcess | null = null
  const end = () => {
    const ended = current
    current = null
    // A process that hangs would not hear a polite wish.
    if (ended?.pid !== undefined) process.kill(ended.pid, 'SIGKILL')
    else ended?.kill()
  }
  port.onMessage(({ kind }) => {
    if (kind === 'endChecker') end()
    if (kind !== 'wantChecker') return
    end()
    const child = utilityProcess.fork(program, [], {
      serviceName: 'Goldthread checker',
      stdio: 'ignore',
      execArgv: ['--max-old-space-size=192'],
      env: {}
    })
    current = child
    const { port1, port2 } = new MessageChannelMain()
    child.postMessage(null, [port1])
    port.hand?.({ kind: 'checkerLine' }, [port2])
    child.once('exit', () => {
      if (current !== child) return
      current = null
      port.post({ kind: 'checkerEnded' })
    })
  })
  port.onEnd(end)
}
