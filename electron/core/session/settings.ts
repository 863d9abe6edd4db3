import type { Store } from '../../../db/commit/store.ts'
import { readJson } from '../../../domain/readJson.ts'
import { Settings } from '../../contract/session.ts'
import { findNote, keepNote } from './meta.ts'

const key = 'settings'
const usual: Settings = { idleMinutes: 10, hideFromCapture: true, dueNotice: true }

/** What was chosen for this file. A note that cannot be read is no reason to lock later than usual. */
export async function readSettings(store: Store): Promise<Settings> {
  const stored = await findNote(store, key)
  if (stored === null) return usual
  const parsed = Settings.safeParse(readJson(stored))
  return parsed.success ? parsed.data : usual
}

export async function keepSettings(store: Store, settings: Settings): Promise<void> {
  await keepNote(store, key, JSON.stringify(settings))
}

/** Windows and macOS keep a window out of pictures and shared screens; elsewhere nothing can be promised. */
export function canHideFromCapture(platform: NodeJS.Platform): boolean {
  return platform === 'win32' || platform === 'darwin'
}
