import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { buildIndexSlice, indexProgress } from '../../../../db/commit/buildIndexes.ts'
import { aStore } from '../../../builders/store.ts'

async function aFileWithNotes(count: number) {
  const test = await aStore()
  const familyId = test.newId()
  const bucket = `f:${familyId}`
  const noteId = test.newId()
  const ids = Array.from({ length: count }, () => test.newId())
  const change = (work: Parameters<typeof test.store.transact<void>>[1]) =>
    test.store.transact({ author: test.author }, async unit => {
      await work(unit)
      unit.audit({ action: 'note.write', subjectIds: [familyId], outcome: 'saved' })
    })
  await change(async unit => {
    for (const [place, id] of ids.entries())
      unit.put({ type: 'noteParagraph', id, bucket, set: { noteId, words: `Kettle ${place} was cold at Zoë’s` } })
  })
  const find = async (words: string) =>
    (
      await sql<{ id: string }>`SELECT k.id FROM wordFind AS s JOIN wordFindKey AS k ON k.number = s.rowid
        WHERE s.wordFind MATCH ${words} ORDER BY s.rowid`.execute(test.store.db)
    ).rows.map(row => row.id)
  const whole = () => test.file.database.prepare(`INSERT INTO wordFind (wordFind) VALUES ('integrity-check')`).run()
  return { ...test, bucket, ids, change, find, whole }
}

describe('indexTouchedWords', () => {
  it('finds the words of an entry in the transaction that wrote it, and forgets what was changed', async () => {
    const { change, find, bucket, ids, whole } = await aFileWithNotes(1)
    const id = ids[0] ?? ''

    const written = [await find('kettle'), await find('zoe')]
    await change(async unit => {
      unit.put({ type: 'noteParagraph', id, bucket, set: { words: 'First wording' }, seen: 'current' })
      unit.flush()
      unit.put({ type: 'noteParagraph', id, bucket, set: { words: 'Second wording' }, seen: 'current' })
    })
    const changed = [await find('kettle'), await find('first'), await find('second')]
    await change(async unit => unit.void({ type: 'noteParagraph', id, bucket, reason: 'Another family' }))
    const voided = await find('second')
    await change(async unit => unit.reinstate({ type: 'noteParagraph', id, bucket, seen: 'current' }))

    expect([written, changed, voided, await find('second')]).toEqual([[[id], [id]], [[], [], [id]], [], [id]])
    expect(whole).not.toThrow()
  })

  it('keeps nothing of a transaction that fails', async () => {
    const { change, find, bucket, ids } = await aFileWithNotes(1)

    const failed = change(async unit => {
      unit.put({ type: 'noteParagraph', id: ids[0] ?? '', bucket, set: { words: 'Lost' }, seen: 'current' })
      unit.flush()
      throw new Error('the power went')
    })

    await expect(failed).rejects.toThrow('the power went')
    expect([await find('lost'), await find('kettle')]).toEqual([[], ids])
  })

  it('leaves no removed word in the decrypted pages of the index', async () => {
    const { change, bucket, ids, file } = await aFileWithNotes(1)

    await change(async unit =>
      unit.put({ type: 'noteParagraph', id: ids[0] ?? '', bucket, set: { words: 'Nothing' }, seen: 'current' })
    )

    const blocks = file.database.prepare('SELECT block FROM wordFind_data').pluck().all()
    expect(blocks.some(block => Buffer.isBuffer(block) && block.includes('kettle'))).toBe(false)
  })
})

describe('buildIndexSlice', () => {
  it('goes on where it stopped until a file from before the index is whole', async () => {
    const { store, find, file, ids, whole } = await aFileWithNotes(120)
    file.database.exec(`INSERT INTO wordFind (wordFind) VALUES ('delete-all'); DELETE FROM wordFindKey`)
    let now = 0
    const seen: number[] = []
    const slice = () => store.writeLocal(statements => buildIndexSlice(statements, 10, () => now++))
    for (let turn = 0; turn < 200 && !(await slice()); turn += 1)
      seen.push((await store.writeLocal(indexProgress)).done)

    expect(await find('kettle')).toEqual(ids)
    expect(seen.length).toBeGreaterThan(10)
    expect(seen).toEqual(seen.toSorted((one, other) => one - other))
    expect(await store.writeLocal(indexProgress)).toEqual({ done: 0, total: 0 })
    expect(whole).not.toThrow()
  })

  it('makes an index of another version anew', async () => {
    const { store, find, file, ids } = await aFileWithNotes(3)
    file.database.exec(`UPDATE indexBuild SET version = 0, whole = 1`)

    await store.writeLocal(statements => buildIndexSlice(statements, 1000, () => 0))

    expect(await find('kettle')).toEqual(ids)
  })
})
