import type { CheckedFile, FileRefusal, FileToCheck } from '../../../domain/attachments/checkedFile.ts'
import { readAnswer } from './readAnswer.ts'
import type { CheckAsked } from './serveChecks.ts'

/** A process that checks files, whichever kind of process it is. */
export type CheckLine = {
  readonly post: (asked: CheckAsked) => void
  /** What comes back is not trusted: it was made by who had the hostile bytes in its hands. */
  readonly onAnswer: (listener: (answer: unknown) => void) => void
  readonly onEnd: (listener: () => void) => void
  /** By force: a process that hangs hears nothing. */
  readonly end: () => void
}

export type Checker = {
  readonly check: (file: FileToCheck) => Promise<CheckedFile>
  readonly end: () => void
}

type Asking = {
  readonly file: FileToCheck
  readonly number: number
  readonly resolve: (checked: CheckedFile) => void
  readonly timer: ReturnType<typeof setTimeout>
}

/** Security.md T08. */
const longestCheck = 10_000

/**
 * Checks one file after the other. A check that takes too long, or whose process ends, is a refusal, and the next file
 * gets a process of its own; when nothing waits any more the process is ended, and with it all it had seen.
 */
export function createChecker(start: () => CheckLine, patience = longestCheck): Checker {
  let line: CheckLine | null = null
  let asking: Asking | null = null
  let waiting = 0
  let number = 0
  let last: Promise<unknown> = Promise.resolve()

  const end = () => {
    const ended = line
    line = null
    ended?.end()
  }

  const settle = (own: Asking, checked: CheckedFile) => {
    if (asking !== own) return
    clearTimeout(own.timer)
    asking = null
    own.resolve(checked)
  }

  /** The process is not used any more: it hangs, has ended, or says what no checker says. */
  const giveUp = (own: Asking, because: FileRefusal) => {
    if (asking !== own) return
    end()
    settle(own, { kept: false, because })
  }

  const startLine = (): CheckLine => {
    const started = start()
    started.onEnd(() => {
      if (line !== started) return
      line = null
      if (asking !== null) giveUp(asking, 'checkEnded')
    })
    started.onAnswer(answer => {
      if (line !== started || asking === null) return
      const read = readAnswer(answer, asking.file)
      if (read === null || read.number !== asking.number) giveUp(asking, 'checkEnded')
      else settle(asking, read.checked)
    })
    return started
  }

  const checkNow = (file: FileToCheck): Promise<CheckedFile> => {
    const { promise, resolve } = Promise.withResolvers<CheckedFile>()
    number += 1
    const own: Asking = { file, number, resolve, timer: setTimeout(() => giveUp(own, 'tooLong'), patience) }
    asking = own
    line ??= startLine()
    line.post({ ...file, number })
    return promise
  }

  const checkInTurn = async (file: FileToCheck, before: Promise<unknown>): Promise<CheckedFile> => {
    await before
    try {
      return await checkNow(file)
    } finally {
      waiting -= 1
      if (waiting === 0) end()
    }
  }

  return {
    check: file => {
      waiting += 1
      const own = checkInTurn(file, last)
      last = own
      return own
    },
    end
  }
}
