import type { Page } from 'playwright-core'
import { methods } from '../../../electron/contract/all.ts'
import type { Reply } from '../../../electron/contract/method.ts'
import { isSealed } from '../../../electron/contract/seal.ts'
import type { Bridge } from '../../../renderer/app/bridge.ts'
import { type SealedCalls, sealedCalls } from '../../../renderer/app/seal/sealedCalls.ts'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { rightWords } from '../../builders/core.ts'

/** Types the passphrase into the lock screen and comes back when the desk, or the page of before, stands there. */
export async function unlockWindow(page: Page, words = rightWords): Promise<void> {
  await page.locator('#passphrase').fill(words)
  await page.keyboard.press('Enter')
  await page.getByRole('navigation', { name: shellStrings.frame.mainMenu }).waitFor({ timeout: 60_000 })
}

const agreed = new WeakMap<Page, SealedCalls>()

/**
 * Asks through the page's own door, under keys of the test. The core keeps one agreement: the page, which loses its own by
 * this, makes a new one at its next question, as it does when it meets a new core.
 */
export async function ask<Value = unknown>(
  page: Page,
  channel: string,
  input: object = {},
  passphrase: string | null = null
): Promise<Reply<Value>> {
  const whole = passphrase === null ? input : { ...input, passphrase: new TextEncoder().encode(passphrase) }
  const method = methods.get(channel)
  const call = doorOf(page)
  if (method === undefined || !isSealed(method)) return call<Value>(channel, whole)
  const calls = agreed.get(page) ?? sealedCalls({ call })
  agreed.set(page, calls)
  // The page asks too, by itself, whenever something was written: each takes the agreement from the other.
  let reply = await calls.ask<Value>(channel, whole)
  for (let turn = 1; turn < mostTurns && !reply.ok && reply.error.code === 'unsealed'; turn += 1)
    reply = await calls.ask<Value>(channel, whole)
  return reply
}

const mostTurns = 10

function doorOf(page: Page): Bridge['call'] {
  return <Value>(channel: string, input: unknown) =>
    page.evaluate(([channel, input]) => window.goldthread.call<Value>(channel, input), [channel, input] as const)
}
