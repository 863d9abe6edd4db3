import { spawnSync } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aFolder, aKey, createWithNotes } from '../../../integration/db/open/aCaseFile.ts'

const script = join(import.meta.dirname, '../../../../scripts/open-with-sqlcipher.sh')

/** Long because the script may have to fetch the other program first; without a registry it fails with its own sentence. */
function openElsewhere(path: string, key: Uint8Array) {
  const input = Buffer.from(key).toString('hex')
  const { stdout, stderr, status } = spawnSync('sh', [script, path], { input, encoding: 'utf8' })
  return { stdout, stderr, status }
}

describe('open-with-sqlcipher.sh', () => {
  it('reads a closed case file, and one with a write-ahead log, with a SQLCipher that is not ours', () => {
    const folder = aFolder()
    const path = join(folder.path, 'case.gold')
    const file = createWithNotes(path, 250)
    const crashed = join(folder.path, 'crashed.gold')
    copyFileSync(path, crashed)
    copyFileSync(`${path}-wal`, `${crashed}-wal`)
    file.close()

    for (const one of [path, crashed]) {
      const { stdout, stderr, status } = openElsewhere(one, aKey())
      expect([status, stderr.includes('Error')], stderr).toEqual([0, false])
      expect(stdout).toMatch(/SQLCipher 4\.|installed sqlcipher/)
      expect(stdout).toMatch(/integrity_check: ok|\nok\n/)
      expect(stdout).toMatch(/note(: |\|)250/)
    }
    folder.remove()
  }, 300_000)

  it('says so when the key is another', () => {
    const folder = aFolder()
    const path = join(folder.path, 'case.gold')
    createWithNotes(path, 5).close()

    const { stderr, status } = openElsewhere(path, aKey('beryl'))

    expect(status).not.toBe(0)
    expect(stderr).toMatch(/does not open this file|not a database/)
    folder.remove()
  }, 300_000)
})
