import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const line = z.strictObject({
  event: z.enum([
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
  ]),
  channel: z
    .string()
    .regex(/^([a-zA-Z]{1,40}\.[a-zA-Z]{1,40})?$/)
    .optional(),
  reference: z
    .string()
    .regex(/^([0-9a-f-]{36})?$/)
    .optional(),
  code: z
    .string()
    .regex(/^[A-Za-z0-9_]{0,60}$/)
    .optional(),
  error: z
    .string()
    .regex(/^[A-Za-z]{0,60}$/)
    .optional(),
  where: z
    .string()
    .regex(/^([A-Za-z0-9._-]{1,60}:\d{1,7}:\d{1,7})?$/)
    .optional()
})

/** All that a log of ours can hold: what happened, which call, its reference. No words that anybody typed. */
export type LogLine = z.input<typeof line>

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
  const parsed = line.safeParse(entry)
  const allowed = parsed.success ? parsed.data : onlyGoodFields(entry)
  return JSON.stringify({ at: at.toISOString(), ...allowed })
}

function onlyGoodFields(entry: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const good = Object.entries(line.shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(entry[name])
    return parsed.success && parsed.data !== undefined ? [[name, parsed.data] as const] : []
  })
  return Object.fromEntries(good)
}

function rotate(file: string): void {
  if (!existsSync(file) || statSync(file).size < largest) return
  for (let number = kept - 1; number >= 1; number -= 1) {
    if (existsSync(`${file}.${number}`)) renameSync(`${file}.${number}`, `${file}.${number + 1}`)
  }
  renameSync(file, `${file}.1`)
}
