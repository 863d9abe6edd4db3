import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { placeNames } from '../../renderer/app/places.ts'
import { root } from '../../scripts/parts/folders.mjs'
import { assessmentScreens, deskScreens, familyScreens, walkedDialogs } from '../e2e/shell/screens.ts'
import { listProductSources } from './sourceFile.ts'

const shown = Object.values({ ...deskScreens, ...familyScreens, ...assessmentScreens })
const toured = new Set<string>([...shown, ...Object.keys(walkedDialogs)])

/** Files of the window that open a dialog of their own; `ui/Dialog.tsx` is what they are made with. */
const dialogs = listProductSources()
  .filter(({ file, text }) => /^renderer\/(?!ui\/).*\.tsx$/.test(file) && /<(Dialog|dialog)\b/.test(text))
  .map(({ file }) => file.replace('renderer/', ''))

describe('the tours of every screen', () => {
  it('go to every place that has an address', () => {
    expect(placeNames.filter(place => !toured.has(place))).toEqual([])
  })

  it('open every dialog, or a walk does', () => {
    expect(dialogs.length).toBeGreaterThan(20)
    expect(dialogs.filter(file => !toured.has(file))).toEqual([])
  })

  it('name only what is there', () => {
    const places = new Set<string>(placeNames)
    const gone = [...toured].filter(name => !places.has(name) && !existsSync(path.join(root, 'renderer', name)))

    expect(gone).toEqual([])
  })

  it('leave a dialog only to a walk that looks at it', () => {
    const blind = Object.values(walkedDialogs).filter(
      walk => !/checkPage|arrive\(\)/.test(readFileSync(path.join(root, walk), 'utf8'))
    )

    expect(blind).toEqual([])
  })
})
