import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach } from 'vitest'
import { cache } from '../../../scripts/parts/folders.mjs'
import type { Goldthread } from '../pages/goldthread.ts'

/** A walk that stops leaves a picture and the words of the screen it stopped on. */
export function keepPictureOfFailure(goldthread: () => Goldthread): void {
  beforeEach(({ task, onTestFailed }) => {
    onTestFailed(async () => {
      const folder = path.join(cache, 'pictures')
      const name = path.join(folder, `failed-${task.name.replaceAll(/\W+/g, '-').slice(0, 60)}`)
      mkdirSync(folder, { recursive: true })
      const { page } = goldthread()
      if (page.isClosed()) return
      await page.screenshot({ path: `${name}.png` })
      writeFileSync(`${name}.txt`, await page.locator('body').ariaSnapshot())
    })
  })
}
