import { describe, expect, it } from 'vitest'
import { aFolder } from '../../../integration/db/open/aCaseFile.ts'
import { runWithOwnMounts } from './ownMounts.ts'

describe('a full disk', () => {
  it('is named in every operation, loses nothing that was saved, and all works again when there is room', () => {
    const folder = aFolder()

    const answers = runWithOwnMounts('mount -t tmpfs -o size=1m tmpfs "$FOLDER"', 'fullDisk.ts', folder.path)

    expect(answers).toEqual({
      whileFull: ['SQLITE_FULL'],
      copy: { ok: false, problem: 'diskFull' },
      migrated: { ok: false, problem: 'diskFull' },
      created: 'diskFull',
      whileOpening: 'diskFull',
      kept: true,
      backup: true
    })
    folder.remove()
  }, 60_000)
})
