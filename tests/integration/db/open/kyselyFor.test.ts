import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { unlockConnection } from '../../../../db/open/cipher.ts'
import { kyselyFor, transact } from '../../../../db/open/kyselyFor.ts'
import { openReadOnly } from '../../../../db/open/openFile.ts'
import { connect } from '../../../../db/open/runtime.ts'
import { aFolder, aKey, create, now, opened } from './aCaseFile.ts'

interface Tables {
  readonly family: { readonly id: string }
}

let folder: ReturnType<typeof aFolder>
let path: string
beforeEach(() => {
  folder = aFolder()
  path = join(folder.path, 'case.gold')
})
afterEach(() => folder.remove())

describe('transact', () => {
  it('keeps all when the work resolves and nothing when it rejects', async () => {
    const file = create(path)
    const database = kyselyFor<Tables>(file)
    await sql`CREATE TABLE family (id TEXT PRIMARY KEY) STRICT`.execute(database)

    await transact(database, async work => work.insertInto('family').values({ id: 'kept' }).execute())
    const failing = transact(database, async work => {
      await work.insertInto('family').values({ id: 'lost' }).execute()
      throw new Error('no right')
    })

    await expect(failing).rejects.toThrow('no right')
    expect(await database.selectFrom('family').select('id').execute()).toEqual([{ id: 'kept' }])
    file.close()
  })

  it('holds the write lock from its first moment', async () => {
    const file = create(path)
    const database = kyselyFor<Tables>(file)
    await sql`CREATE TABLE family (id TEXT PRIMARY KEY) STRICT`.execute(database)

    const other = connect(path, { timeout: 0 })
    unlockConnection(other, aKey())

    await transact(database, async () => {
      expect(() => other.exec('BEGIN IMMEDIATE')).toThrow('locked')
    })

    other.close()
    file.close()
  })
})

describe('kyselyFor', () => {
  it('reads in a transaction when the file is open read-only', async () => {
    const writer = create(path)
    await sql`CREATE TABLE family (id TEXT PRIMARY KEY) STRICT`.execute(kyselyFor<Tables>(writer))
    const reader = opened(openReadOnly({ path, key: aKey(), knownVersion: 9, now }))

    const rows = await transact(kyselyFor<Tables>(reader), async work =>
      work.selectFrom('family').selectAll().execute()
    )

    expect(rows).toEqual([])
    reader.close()
    writer.close()
  })

  it('lets no query attach another file when the text asks for it', async () => {
    const file = create(path)

    await expect(sql`ATTACH ${join(folder.path, 'x.db')} AS x KEY ''`.execute(kyselyFor<Tables>(file))).rejects.toThrow(
      'ATTACH is not allowed'
    )
    file.close()
  })
})
