import { readFileSync } from 'node:fs'

/** A process and all that came from it, as Linux knows them now. */
export function listTree(pid: number): readonly number[] {
  return [pid, ...childrenOf(pid).flatMap(listTree)]
}

/** SIGKILL to the whole app at one moment: window, drawing, network and core, as when the battery falls out. */
export function killTree(pid: number): void {
  for (const one of listTree(pid)) {
    try {
      process.kill(one, 'SIGKILL')
    } catch {
      // It ended with its parent, a moment before its turn.
    }
  }
}

function childrenOf(pid: number): readonly number[] {
  try {
    const own = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim()
    return own === '' ? [] : own.split(' ').map(Number)
  } catch {
    return []
  }
}
