import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DeskPage } from '../pages/desk.ts'
import { Goldthread } from '../pages/goldthread.ts'
import { LockPage } from '../pages/lock.ts'
import { practicePassphrase } from '../practiceOfThisRun.ts'

export { practicePassphrase }

export function newFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'goldthread-walk-'))
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

/** A laptop on the day after the first: the practice authority, closed. What the first day is like, `firstDay` walks. */
export function practiceProfile(): string {
  const made = process.env.GOLDTHREAD_PRACTICE_OF_RUN
  if (made === undefined) throw new Error('nothing has made the practice file of this run')
  return copyOf(made)
}

export function copyOf(profile: string): string {
  const copy = newFolder()
  cpSync(profile, copy, { recursive: true })
  return copy
}

/** My day of the first worker, on a laptop of its own in this folder. */
export async function openPractice(): Promise<{ readonly goldthread: Goldthread; readonly profile: string }> {
  const profile = practiceProfile()
  const { goldthread, desk } = await openDesk(profile)
  await desk.isShown()
  return { goldthread, profile }
}

/** Starts Goldthread on a laptop that has its file, and unlocks it: the page is the one that was left. */
export async function openDesk(profile: string): Promise<{ readonly goldthread: Goldthread; readonly desk: DeskPage }> {
  const goldthread = await Goldthread.start({ profile })
  const lock = await new LockPage(goldthread).isShown()
  await lock.unlock(practicePassphrase)
  const desk = new DeskPage(goldthread)
  await desk.frameIsShown()
  return { goldthread, desk }
}
