import { fork } from 'node:child_process'
import { dirname, join } from 'node:path'
import type { CheckLine } from './createChecker.ts'

/** Enough for the largest file twice, not enough to slow the computer. */
export const checkerMemory = '--max-old-space-size=192'

/** The checker's program: beside this source, or in the build, whichever part of it this code was bundled into. */
export function checkerProgram(): string {
  const here = import.meta.dirname
  return import.meta.filename.endsWith('.ts') ? join(here, 'checker.ts') : join(here, '..', 'checker', 'checker.js')
}

/**
 * A Node of its own that may read its own program and no other file, and may start nothing: with `--permission` the
 * process that holds hostile bytes cannot reach the encrypted file, even if it were made to do what they say.
 */
export function forkChecker(program = checkerProgram(), onStart?: (pid: number) => void): CheckLine {
  const child = fork(program, [], {
    execPath: process.execPath,
    execArgv: ['--permission', ...readable(program).map(folder => `--allow-fs-read=${folder}`), checkerMemory],
    env: process.env.SYSTEMROOT === undefined ? {} : { SYSTEMROOT: process.env.SYSTEMROOT },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc']
  })
  if (child.pid !== undefined) onStart?.(child.pid)
  const kill = () => void child.kill('SIGKILL')
  // A core that ends takes its checker along.
  process.once('exit', kill)
  child.once('exit', () => process.off('exit', kill))
  return {
    post: asked => void (child.connected && child.send(asked, () => undefined)),
    onAnswer: listener => child.on('message', listener),
    onEnd: listener => {
      child.once('exit', listener)
      child.once('error', listener)
    },
    end: kill
  }
}

function readable(program: string): readonly string[] {
  const folder = dirname(program)
  if (!program.endsWith('.ts')) return [join(folder, '*'), join(folder, '..', 'shared', '*')]
  return [join(folder, '*'), join(folder, '..', '..', '..', 'domain', 'attachments', '*')]
}
