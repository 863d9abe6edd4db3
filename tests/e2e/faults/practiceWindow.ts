import type { Page } from 'playwright-core'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { rightWords } from '../../builders/core.ts'
import { type Launched, launchGoldthread } from '../launch.ts'

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

/**
 * Starts the app; a driver that never hears from it is given up and tried again. Under a heavy load the driver's first
 * handshake with Electron hangs now and then: these tests start it hundreds of times and ask about other things.
 */
export async function launchPatiently(options: Parameters<typeof launchGoldthread>[0], tries = 3): Promise<Launched> {
  try {
    return await launchGoldthread(options)
  } catch (error) {
    if (tries <= 1 || !(error instanceof Error) || !/launch: Timeout/.test(error.message)) throw error
    return launchPatiently(options, tries - 1)
  }
}
