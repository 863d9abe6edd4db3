import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aFolder, createWithNotes } from '../../../integration/db/open/aCaseFile.ts'
import { runWithOwnMounts } from './ownMounts.ts'

const mounts = [
  'mount --bind "$FOLDER/locked" "$FOLDER/locked"',
  'mount -o remount,bind,ro "$FOLDER/locked"',
  'mount --bind "$FOLDER/half/case.gold" "$FOLDER/half/case.gold"',
  'mount -o remount,bind,ro "$FOLDER/half/case.gold"'
].join('; ')

describe('a place that cannot be written to', () => {
  it('is named, and the file in it stays as it is', () => {
    const folder = aFolder()
    for (const name of ['locked', 'half', 'free']) {
      mkdirSync(join(folder.path, name))
      createWithNotes(join(folder.path, name, 'case.gold'), 5).close()
    }
    const before = readFileSync(join(folder.path, 'locked', 'case.gold'))

    const answers = runWithOwnMounts(mounts, 'readOnlyPlaces.ts', folder.path)

    expect(answers).toEqual({
      open: 'folderReadOnly',
      read: 'folderReadOnly',
      create: 'folderReadOnly',
      backup: { ok: false, problem: 'folderReadOnly' },
      file: 'fileReadOnly'
    })
    expect(readFileSync(join(folder.path, 'locked', 'case.gold')).equals(before)).toBe(true)
    folder.remove()
  }, 60_000)
})
