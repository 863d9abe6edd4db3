import { findProblem, type StorageRefusal } from './problems.ts'
import { connect } from './runtime.ts'

export interface Hold {
  release(): void
}

/**
 * One writer per case file. The hold is an operating-system lock on an empty file beside it, so it ends with the
 * process however that ends, and a crash never leaves a file "in use".
 */
export function takeHold(path: string, folder: string): { readonly ok: true; readonly hold: Hold } | StorageRefusal {
  try {
    const lock = connect(`${path}.hold`, { fileMustExist: false, timeout: 0 })
    try {
      lock.pragma('journal_mode = MEMORY')
      lock.exec('BEGIN EXCLUSIVE')
    } catch (error) {
      lock.close()
      throw error
    }
    return { ok: true, hold: { release: () => void lock.close() } }
  } catch (error) {
    const problem = findProblem(error, folder)
    if (problem === null) throw error
    return { ok: false, problem }
  }
}
