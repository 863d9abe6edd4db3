import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

export const smallest = { width: 1024, height: 640 } as const
export const usual = { width: 1280, height: 800 } as const

const Place = z.strictObject({
  x: z.int().min(-100_000).max(100_000),
  y: z.int().min(-100_000).max(100_000),
  width: z.int().min(smallest.width).max(20_000),
  height: z.int().min(smallest.height).max(20_000),
  maximised: z.union([z.literal(0), z.literal(1)])
})
export type Place = z.infer<typeof Place>
export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const fileName = 'window-state.json'

/** Where the window stood last time; null when that is not known, not readable, or on a screen that is gone. */
export function findPlace(profile: string, screens: readonly Area[]): Place | null {
  try {
    const parsed = Place.safeParse(JSON.parse(readFileSync(join(profile, fileName), 'utf8')))
    return parsed.success && screens.some(screen => shows(screen, parsed.data)) ? parsed.data : null
  } catch {
    // No note, or a broken one, means the usual size in the middle of the screen.
    return null
  }
}

/**
 * Numbers only: the file says where a window stood and nothing about what it showed. Where it cannot be written the
 * window opens at its usual place: a full disk must not keep a lock from locking.
 */
export function keepPlace(profile: string, place: Place): void {
  const file = join(profile, fileName)
  const text = JSON.stringify(Place.parse(place))
  try {
    mkdirSync(profile, { recursive: true })
    writeFileSync(`${file}.new`, text, { mode: 0o600 })
    renameSync(`${file}.new`, file)
  } catch {
    // What is lost is where a window stood.
  }
}

/** Enough of the title bar to take hold of. */
function shows(screen: Area, place: Place): boolean {
  const across = Math.min(screen.x + screen.width, place.x + place.width) - Math.max(screen.x, place.x)
  return across >= 100 && place.y >= screen.y - 10 && place.y <= screen.y + screen.height - 50
}
