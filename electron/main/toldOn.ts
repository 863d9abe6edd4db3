import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const fileName = 'notice-day.txt'

/** The day on which the notice of the day was last shown; null when that is not known. */
export function findToldOn(profile: string): string | null {
  try {
    const day = readFileSync(join(profile, fileName), 'utf8').trim()
    return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null
  } catch {
    // No note means that nothing was shown yet.
    return null
  }
}

/** A day and nothing else. Where it cannot be written the notice may come a second time, which harms nobody. */
export function keepToldOn(profile: string, day: string): void {
  try {
    mkdirSync(profile, { recursive: true })
    writeFileSync(join(profile, fileName), day, { mode: 0o600 })
  } catch {
    // What is lost is that a notice was shown.
  }
}
