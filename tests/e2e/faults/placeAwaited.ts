import type { Page } from 'playwright-core'

/** The page says that neither it nor the caret will move by itself any more. */
export async function placeIsKept(page: Page): Promise<void> {
  await page.locator('main[data-place="kept"]').waitFor({ timeout: 60_000 })
}
