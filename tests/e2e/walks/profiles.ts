import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DeskPage } from '../pages/desk.ts'
import { FirstRunPage } from '../pages/firstRun.ts'
import { Goldthread } from '../pages/goldthread.ts'
import { LockPage } from '../pages/lock.ts'

/** What every learner of these walks types; of no worth anywhere else. */
export const practicePassphrase = 'seven copper kettles on the stove'

export function newFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'goldthread-walk-'))
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

/** The first day in the practice authority, as far as My day. */
export async function beginPractice(profile: string): Promise<Goldthread> {
  const goldthread = await Goldthread.start({ profile })
  const firstRun = await new FirstRunPage(goldthread).isShown()
  await firstRun.choose('practise')
  await firstRun.choosePassphrase(practicePassphrase)
  await firstRun.keepRecoveryKey()
  await new DeskPage(goldthread).isShown()
  return goldthread
}

/** A laptop on the day after the first: the practice authority, closed. */
export async function practiceProfile(): Promise<string> {
  const profile = newFolder()
  const goldthread = await beginPractice(profile)
  await goldthread.close()
  return profile
}

export function copyOf(profile: string): string {
  const copy = newFolder()
  cpSync(profile, copy, { recursive: true })
  return copy
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
