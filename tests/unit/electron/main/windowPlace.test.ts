import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findPlace, keepPlace } from '../../../../electron/main/windowPlace.ts'

const screen = { x: 0, y: 0, width: 1920, height: 1080 }
const place = { x: 40, y: 60, width: 1300, height: 820, maximised: 0 } as const

let profile = ''
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'goldthread-place-'))
})
afterEach(() => rmSync(profile, { recursive: true, force: true }))

const write = (text: string) => writeFileSync(join(profile, 'window-state.json'), text)

describe('findPlace', () => {
  it('gives back what was kept', () => {
    keepPlace(profile, place)

    expect(findPlace(profile, [screen])).toEqual(place)
  })

  it.each([
    ['nothing was kept', null],
    ['the note is broken', '{"x":'],
    ['the note holds words', JSON.stringify({ ...place, family: 'Holroyd' })],
    ['the window was smaller than it may be', JSON.stringify({ ...place, width: 300 })],
    ['the window stood on a screen that is gone', JSON.stringify({ ...place, x: 2500 })],
    ['its title bar would be below the screen', JSON.stringify({ ...place, y: 1079 })]
  ])('knows no place when %s', (_when, text) => {
    if (text !== null) write(text)

    expect(findPlace(profile, [screen])).toBeNull()
  })

  it('takes a place on a second screen', () => {
    keepPlace(profile, { ...place, x: 2500 })

    expect(findPlace(profile, [screen, { ...screen, x: 1920 }])?.x).toBe(2500)
  })
})

describe('keepPlace', () => {
  it('writes numbers and nothing else', () => {
    keepPlace(profile, place)

    const kept: unknown = JSON.parse(readFileSync(join(profile, 'window-state.json'), 'utf8'))
    expect(Object.values(Object(kept)).every(value => typeof value === 'number')).toBe(true)
  })

  it('keeps no lock from locking where nothing can be written', () => {
    const notAFolder = join(profile, 'full')
    writeFileSync(notAFolder, '')

    expect(() => keepPlace(notAFolder, place)).not.toThrow()
  })
})
