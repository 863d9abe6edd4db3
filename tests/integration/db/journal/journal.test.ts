import { describe, expect, it } from 'vitest'
import { openStore } from '../../../../db/commit/store.ts'
import { clearJournal, forgetJournal, readJournal, writeJournal } from '../../../../db/journal/journal.ts'
import { aStore, openTestFile } from '../../../builders/store.ts'

const keysOf = (rows: readonly { readonly key: string }[]) => rows.map(row => row.key)

describe('writeJournal', () => {
  it('keeps one row for each field, the latest, valid or not', async () => {
    const { store, author, clock } = await aStore()
    const { workerId } = author
    await writeJournal(store, [{ key: 'answer/a/story', workerId, value: { raw: 'They s' }, stamp: '{}' }])
    clock.advance(1000)

    const { savedAt } = await writeJournal(store, [{ key: 'answer/a/story', workerId, value: { raw: 'They said' } }])

    expect(await readJournal(store.db, { workerId, prefix: 'answer/' })).toEqual([
      { key: 'answer/a/story', workerId, value: { raw: 'They said' }, stamp: null, at: savedAt }
    ])
    expect(savedAt).toBe('2026-09-14T08:30:01.000Z')
  })

  it('survives the end of the process', async () => {
    const { store, author, path, key, file, device, clock, newId } = await aStore()
    const { workerId } = author
    await writeJournal(store, [{ key: 'answer/a/story', workerId, value: 'half a w' }])
    file.close()

    const again = openStore({ file: await openTestFile(path, key, 'open'), device, now: clock.now, newId })
    const rows = await readJournal(again.db, { workerId, prefix: '' })
    await again.close()

    expect(rows.map(row => row.value)).toEqual(['half a w'])
  })

  it('waits for an open transaction instead of being rolled back with it', async () => {
    const { store, author } = await aStore()
    const { workerId } = author
    const failing = store.transact({ author }, async unit => {
      await unit.db.selectFrom('journal').selectAll().execute()
      throw new Error('no')
    })
    const typing = writeJournal(store, [{ key: 'k', workerId, value: 'typed meanwhile' }])

    await expect(failing).rejects.toThrow('no')
    await typing

    expect(keysOf(await readJournal(store.db, { workerId, prefix: 'k' }))).toEqual(['k'])
  })
})

describe('readJournal', () => {
  it('gives a worker only what that worker typed, under the prefix', async () => {
    const { store, author } = await aStore()
    const { workerId } = author
    await writeJournal(store, [
      { key: 'answer/a/story', workerId, value: 1 },
      { key: 'answer/b/story', workerId, value: 2 },
      { key: 'answer/a/story', workerId: 'another', value: 3 }
    ])

    const rows = await readJournal(store.db, { workerId, prefix: 'answer/a/' })

    expect(rows.map(row => row.value)).toEqual([1])
  })
})

describe('clearJournal', () => {
  it('leaves the journal in the transaction that makes the commit, or not at all', async () => {
    const { store, author, newId } = await aStore()
    const { workerId } = author
    await writeJournal(store, [{ key: 'k', workerId, value: 'Fernleigh' }])
    const commit = (fails: boolean) =>
      store.transact({ author }, async unit => {
        unit.put({ type: 'locality', id: newId(), bucket: 'c:config', set: { name: 'Fernleigh' } })
        await clearJournal(unit.db, { workerId, keys: ['k'] })
        if (fails) throw new Error('no')
        unit.audit({ action: 'locality.add', subjectIds: [], outcome: 'saved' })
      })

    await expect(commit(true)).rejects.toThrow('no')
    const kept = keysOf(await readJournal(store.db, { workerId, prefix: '' }))
    await commit(false)

    expect([kept, await readJournal(store.db, { workerId, prefix: '' })]).toEqual([['k'], []])
  })
})

describe('forgetJournal', () => {
  it('throws away what the worker did not want to keep', async () => {
    const { store, author } = await aStore()
    const { workerId } = author
    await writeJournal(
      store,
      ['a', 'b'].map(key => ({ key, workerId, value: key }))
    )

    await forgetJournal(store, { workerId, keys: ['a'] })

    expect(keysOf(await readJournal(store.db, { workerId, prefix: '' }))).toEqual(['b'])
  })
})
