import { type Checker, createChecker } from './createChecker.ts'
import { forkChecker } from './forkChecker.ts'

let used: Checker | null = null

/** Where the core is a utility process, which can start no process itself, the main process starts the checker for it. */
export function startCheckersWith(checker: Checker): void {
  used = checker
}

/** The one checker of this core. */
export function theChecker(): Checker {
  used ??= createChecker(forkChecker)
  return used
}
