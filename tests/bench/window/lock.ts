import type { ElectronApplication } from 'playwright-core'
import { type Line, timedLine } from '../measure/report.ts'
import { unlock, type Windows } from './windows.ts'

/** From the key, as the window meets it, to nothing of the page on the screen. Measured inside, where nothing waits. */
function pressLock(app: ElectronApplication): Promise<number> {
  return app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<number>((resolve, reject) => {
        const [window] = BrowserWindow.getAllWindows()
        if (window === undefined) return reject(new Error('there is no window'))
        const started = performance.now()
        window.webContents.sendInputEvent({ type: 'keyDown', keyCode: 'L', modifiers: ['control'] })
        const look = () => {
          if (window.isDestroyed() || !window.isVisible()) resolve(performance.now() - started)
          else if (performance.now() - started > 10_000) reject(new Error('the window stayed on the screen'))
          else setTimeout(look, 1)
        }
        look()
      })
  )
}

export async function measureLock(windows: Windows, turns: number): Promise<readonly Line[]> {
  const { app, window, close } = await windows.startGoldthread()
  const blank: number[] = []
  const again: number[] = []
  let page = window
  for (let turn = 0; turn < turns; turn += 1) {
    await unlock(page)
    const next = app.waitForEvent('window')
    const pressed = performance.now()
    blank.push(await pressLock(app))
    page = await next
    await page.locator('#passphrase').waitFor({ timeout: 60_000 })
    again.push(performance.now() - pressed)
  }
  await close()
  return [
    timedLine('Ctrl+L to nothing on the screen', blank, 300),
    timedLine('Ctrl+L to the lock screen, ready for the passphrase', again)
  ]
}
