import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

const events = [
  'start',
  'quit',
  'secondStart',
  'call',
  'coreEnded',
  'coreBrokeDown',
  'coreTrouble',
  'mainTrouble',
  'windowEnded',
  'locked',
  'unlocked',
  'blockedRequest',
  'blockedNavigation',
  'blockedPermission'
] as const

/** The shape of each field. The log is there before the window is, so it is checked without the library of schemas. */
const shapes = {
  event: new RegExp(`^(${events.join('|')})$`),
  channel: /^([a-zA-Z]{1,40}\.[a-zA-Z]{1,40})?$/,
  reference: /^([0-9a-f-]{36})?$/,
  code: /^[A-Za-z0-9_]{0,60}$/,
  error: /^[A-Za-z]{0,60}$/,
  where: /^([A-Za-z0-9._-]{1,60}:\d{1,7}:\d{1,7})?$/
} as const

/** All that a log of ours can hold: what happened, which call, its reference. No words that anybody typed. */
export type LogLine = { readonly event: (typeof events)[number] } & {
  readonly [field in Exclude<keyof typeof shapes, 'event'>]?: string | undefined
}

const largest = 1_000_000
const kept = 3

export type Log = (entry: LogLine) => void

/**
 * Writes lines to `logs/goldthread.log`; a field that is not on the list, or not of its shape, is left out. A line that
 * cannot be written is lost and nothing else: on a full disk the log must not take the window with it.
 */
export function openLog(profile: string, now: () => Date): Log {
  const folder = join(profile, 'logs')
  const file = join(folder, 'goldthread.log')
  return entry => {
    const text = `${formatLine(entry, now())}\n`
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      rotate(file)
      appendFileSync(file, text, { mode: 0o600 })
    } catch {
      // Nobody can be told: this is where it would be written down.
    }
  }
}

/** One line of the log as JSON. */
export function formatLine(entry: LogLine, at: Date): string {
  const good = Object.entries(shapes).flatMap(([field, shape]) => {
    const value: unknown = Object.hasOwn(entry, field) ? Reflect.get(entry, field) : undefined
    return typeof value === 'string' && shape.test(value) ? [[field, value] as const] : []
  })
  return JSON.stringify({ at: at.toISOString(), ...Object.fromEntries(good) })
}

function rotate(file: string): void {
  if (!existsSync(file) || statSync(file).size < largest) return
  for (let number = kept - 1; number >= 1; number -= 1) {
    if (existsSync(`${file}.${number}`)) renameSync(`${file}.${number}`, `${file}.${number + 1}`)
  }
  renameSync(file, `${file}.1`)
}
