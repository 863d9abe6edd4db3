import type { CheckedFile, FileToCheck } from '../../../domain/attachments/checkedFile.ts'
import { checkFile } from './checkFile.ts'

/** One file to look over, and the answer; the number tells which answer belongs to which. */
export type CheckAsked = FileToCheck & { readonly number: number }
export type CheckAnswered = { readonly number: number; readonly checked: CheckedFile }

/** Answers whoever started this process. It knows nothing else: bytes come in, a verdict goes out. */
export function serveChecks(): void {
  const broker: Electron.ParentPort | undefined = process.parentPort
  if (broker) {
    // The main process only hands over a line to the core; what goes along it, it does not see.
    broker.once('message', ({ ports: [line] }) => {
      if (line === undefined) return
      line.on('message', event => void answer(event.data, reply => line.postMessage(reply)))
      line.on('close', () => process.exit(0))
      line.start()
    })
    return
  }
  process.on('message', (asked: CheckAsked) => void answer(asked, reply => process.send?.(reply)))
  process.on('disconnect', () => process.exit(0))
}

async function answer(asked: CheckAsked, post: (reply: CheckAnswered) => void): Promise<void> {
  post({ number: asked.number, checked: await checkFile(asked) })
}
