import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { prepareProfile } from '../../../../electron/main/prepareProfile.ts'
import { storageSentences } from '../../../../resources/strings/en-GB/storage.ts'

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'goldthread-prepare-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

describe('prepareProfile', () => {
  it('makes the folder of a new person', () => {
    const profile = join(aFolder(), 'new', 'Goldthread')

    expect(prepareProfile(profile)).toBeNull()
    expect(existsSync(profile)).toBe(true)
  })

  it('answers with a sentence where no folder can be made', () => {
    const folder = aFolder()
    writeFileSync(join(folder, 'file'), '')

    expect(prepareProfile(join(folder, 'file', 'Goldthread'))).toContain(storageSentences.folderReadOnly.title)
  })
})
