import { readdirSync, readFileSync } from 'node:fs'

function readProc(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    // A process may end between being listed and being read.
    if (error instanceof Error && 'code' in error && /^(ENOENT|ESRCH)$/.test(String(error.code))) return null
    throw error
  }
}

/** Every process that a program started, itself included. */
function treeOf(root: number): readonly number[] {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    const pid = Number(name)
    const stat = Number.isInteger(pid) ? readProc(`/proc/${pid}/stat`) : null
    if (stat !== null) parents.set(pid, Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]))
  }
  const belongs = (pid: number): boolean => pid === root || (parents.has(pid) && belongs(parents.get(pid) ?? 0))
  return [...parents.keys()].filter(belongs)
}

export type Memory = { readonly megabytes: number; readonly processes: number }

/** Megabytes of memory of a program and all it started; what processes share is counted once among them. */
export function memoryOf(root: number): Memory {
  const sizes = treeOf(root).flatMap(pid => {
    const rollup = readProc(`/proc/${pid}/smaps_rollup`)
    const kilobytes = /^Pss:\s+(\d+) kB/m.exec(rollup ?? '')?.[1]
    return kilobytes === undefined ? [] : [Number(kilobytes)]
  })
  return { megabytes: sizes.reduce((sum, size) => sum + size, 0) / 1024, processes: sizes.length }
}
