import { writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { app, type BrowserWindow } from 'electron'

export type PictureTaker = {
  readonly take: () => Promise<void>
  /** For a page that never says that it is ready. */
  readonly takeLater: () => void
}

const nothingToTake: PictureTaker = { take: async () => undefined, takeLater: () => undefined }
const paintMilliseconds = 400
const latestMilliseconds = 15_000

/** Writes one picture of the window to GOLDTHREAD_PICTURE, for those who have no screen; never in a packaged build. */
export function pictureTaker(current: () => BrowserWindow | null): PictureTaker {
  const file = process.env.GOLDTHREAD_PICTURE
  const once = process.env.GOLDTHREAD_ONCE === '1'
  if (app.isPackaged || (file === undefined && !once)) return nothingToTake
  let taken = false
  const take = async () => {
    if (taken) return
    taken = true
    await pause(paintMilliseconds)
    const window = current()
    if (file !== undefined && window !== null) await takePicture(window, file)
    if (once) app.quit()
  }
  return { take, takeLater: () => void setTimeout(() => void take(), latestMilliseconds) }
}

async function takePicture(window: BrowserWindow, file: string): Promise<void> {
  const image = await window.webContents.capturePage()
  writeFileSync(file, image.toPNG())
  process.stdout.write(`picture: ${file}\n`)
}
