import type { WebContents } from 'electron'
import { z } from 'zod'

/** An A4 sheet at 300 dots to the inch, across. */
const printWidth = 3508
const longestSide = 12_000

const Shot = z.object({ data: z.string() })

/** Twice as fine as a screen, finer where that is what a print needs, and never larger than can be drawn. */
export function scaleOf({ width, height }: { readonly width: number; readonly height: number }): number {
  const wished = Math.max(2, Math.min(4, printWidth / width))
  return Math.min(wished, longestSide / Math.max(width, height))
}

/** The whole hidden page as one picture, also what would lie outside a window of its size. */
export async function takePng(
  contents: WebContents,
  size: { readonly width: number; readonly height: number }
): Promise<Buffer> {
  const { debugger: page } = contents
  page.attach('1.3')
  try {
    const scale = scaleOf(size)
    await page.sendCommand('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: scale, mobile: false })
    const shot = await page.sendCommand('Page.captureScreenshot', {
      format: 'png',
      captureBeyondViewport: true,
      clip: { x: 0, y: 0, ...size, scale: 1 }
    })
    return Buffer.from(Shot.parse(shot).data, 'base64')
  } finally {
    page.detach()
  }
}
