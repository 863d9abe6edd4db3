import type { Page } from 'playwright-core'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { rightWords } from '../../builders/core.ts'

/** Types the passphrase into the lock screen and comes back when the desk, or the page of before, stands there. */
export async function unlockWindow(page: Page, words = rightWords): Promise<void> {
  await page.locator('#passphrase').fill(words)
  await page.keyboard.press('Enter')
  await page.getByRole('navigation', { name: shellStrings.frame.mainMenu }).waitFor({ timeout: 60_000 })
}

/** Asks the door as the page does; a passphrase travels as bytes. */
export function ask(page: Page, channel: string, input: object = {}, passphrase: string | null = null) {
  return page.evaluate(
    ([channel, input, passphrase]) =>
      window.goldthread.call<unknown>(
        channel,
        passphrase === null ? input : { ...input, passphrase: new TextEncoder().encode(passphrase) }
      ),
    [channel, input, passphrase] as const
  )
}
