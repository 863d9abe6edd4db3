import { expect } from 'vitest'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { FirstRunPage } from '../pages/firstRun.ts'
import { Goldthread } from '../pages/goldthread.ts'
import { LockPage } from '../pages/lock.ts'
import { newFolder, openPractice, removeFolder } from '../walks/profiles.ts'
import type { Look } from './look.ts'
import { assessmentScreens, deskScreens, familyScreens } from './screens.ts'
import { tourOfTheDesk, tourOfTheFirstDay, tourOfTheLock, tourOfTheManagers, tourOfTheRoles } from './tourOfDesk.ts'
import { tourOfAFamily, tourOfAnAssessment, tourOfItsPapers } from './tourOfFamily.ts'

export type Sight = {
  /** Makes the window as it is to be looked at: small, or in other colours. A lock opens a new one. */
  readonly prepare: (goldthread: Goldthread) => Promise<void>
  /** What stands in somebody's way on the screen that is open now. */
  readonly look: (goldthread: Goldthread, screen: string) => Promise<Readonly<Record<string, readonly string[]>>>
}

/** From an empty laptop over the desk of each role to the lock; answers with what stands in somebody's way. */
export async function tourDesks({ prepare, look }: Sight): Promise<readonly object[]> {
  const profile = newFolder()
  let goldthread = await Goldthread.start({ profile })
  const seen = looking<keyof typeof deskScreens>(async screen => {
    if (!gate.has(screen)) await saysItIsPractice(goldthread)
    return look(goldthread, screen)
  })
  try {
    await new FirstRunPage(goldthread).isShown()
    await prepare(goldthread)
    for (const tour of [tourOfTheFirstDay, tourOfTheDesk, tourOfTheManagers, tourOfTheRoles])
      await tour(goldthread, seen.look)
    await goldthread.close()
    goldthread = await Goldthread.start({ profile })
    await new LockPage(goldthread).isShown()
    await prepare(goldthread)
    await tourOfTheLock(goldthread, seen.look)
  } finally {
    await goldthread.close()
    removeFolder(profile)
  }
  return seen.allOf(deskScreens)
}

/** Every page of a family, on the laptop of the day after. */
export async function tourFamily({ prepare, look }: Sight): Promise<readonly object[]> {
  const { goldthread, profile } = await openPractice()
  const seen = looking<keyof typeof familyScreens>(async screen => {
    await saysItIsPractice(goldthread)
    return look(goldthread, screen)
  })
  try {
    await prepare(goldthread)
    await tourOfAFamily(goldthread, seen.look)
    await tourOfItsPapers(goldthread, seen.look)
  } finally {
    await goldthread.close()
    removeFolder(profile)
  }
  return seen.allOf(familyScreens)
}

export async function tourAssessment({ prepare, look }: Sight): Promise<readonly object[]> {
  const { goldthread, profile } = await openPractice()
  const seen = looking<keyof typeof assessmentScreens>(async screen => {
    await saysItIsPractice(goldthread)
    return look(goldthread, screen)
  })
  try {
    await prepare(goldthread)
    await tourOfAnAssessment(goldthread, seen.look)
  } finally {
    await goldthread.close()
    removeFolder(profile)
  }
  return seen.allOf(assessmentScreens)
}

/** No family can be seen before the file is open. */
const gate = new Set<string>(['first run', 'passphrase', 'recovery key', 'lock', 'open with the recovery key'])

/** On every screen of the practice authority, also behind what lies over it. */
async function saysItIsPractice(goldthread: Goldthread): Promise<void> {
  await goldthread.page.getByText(shellStrings.frame.practice, { exact: true }).waitFor()
}

/** Keeps what was found, and that no screen of the list was left out. */
function looking<Name extends string>(seeBarriers: (screen: Name) => ReturnType<Sight['look']>) {
  const found: object[] = []
  const names = new Set<string>()
  const look: Look<Name> = async screen => {
    const barriers = await seeBarriers(screen)
    names.add(screen)
    if (Object.values(barriers).some(list => list.length > 0)) found.push({ screen, ...barriers })
  }
  const allOf = (screens: Readonly<Record<Name, string>>) => {
    expect([...names].sort()).toEqual(Object.keys(screens).sort())
    return found
  }
  return { look, allOf }
}
