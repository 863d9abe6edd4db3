import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const smallest = { width: 1024, height: 640 } as const
export const usual = { width: 1280, height: 800 } as const

export type Place = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly maximised: 0 | 1
}
export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const fileName = 'window-state.json'

/** Where the window stood last time; null when that is not known, not readable, or on a screen that is gone. */
export function findPlace(profile: string, screens: readonly Area[]): Place | null {
  try {
    const place: unknown = JSON.parse(readFileSync(join(profile, fileName), 'utf8'))
    return isPlace(place) && screens.some(screen => shows(screen, place)) ? place : null
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
  const text = JSON.stringify(place)
  try {
    mkdirSync(profile, { recursive: true })
    writeFileSync(`${file}.new`, text, { mode: 0o600 })
    renameSync(`${file}.new`, file)
  } catch {
    // What is lost is where a window stood.
  }
}

const limits = {
  x: [-100_000, 100_000],
  y: [-100_000, 100_000],
  width: [smallest.width, 20_000],
  height: [smallest.height, 20_000],
  maximised: [0, 1]
} as const

/** Asked before there is a window, so without the library of schemas: that is read while the page is being made. */
function isPlace(noted: unknown): noted is Place {
  if (typeof noted !== 'object' || noted === null) return false
  const fields = new Map<string, unknown>(Object.entries(noted))
  return (
    fields.size === Object.keys(limits).length &&
    Object.entries(limits).every(([field, [least, most]]) => {
      const value = fields.get(field)
      return Number.isInteger(value) && Number(value) >= least && Number(value) <= most
    })
  )
}

/** Enough of the title bar to take hold of. */
function shows(screen: Area, place: Place): boolean {
  const across = Math.min(screen.x + screen.width, place.x + place.width) - Math.max(screen.x, place.x)
  return across >= 100 && place.y >= screen.y - 10 && place.y <= screen.y + screen.height - 50
}
