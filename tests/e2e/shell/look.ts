import type { Goldthread } from '../pages/goldthread.ts'

/** Looks at the screen that is open now. */
export type Look<Name extends string = string> = (name: Name) => Promise<void>

/** Opens a dialog, looks at it, and leaves it again. */
export async function lookInto(goldthread: Goldthread, open: () => Promise<void>, look: () => Promise<void>) {
  const dialogs = goldthread.page.locator('dialog[open]')
  await open()
  await dialogs.last().waitFor()
  await look()
  await goldthread.page.keyboard.press('Escape')
  await dialogs.last().waitFor({ state: 'detached' })
}
