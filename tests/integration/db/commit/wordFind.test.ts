import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { buildIndexSlice, findBuildState } from '../../../../db/commit/buildIndexes.ts'
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

/** As a file from before the index has it. */
const forget = `INSERT INTO wordFind (wordFind) VALUES ('delete-all'); DELETE FROM wordFindKey`

describe('buildIndexSlice', () => {
  it('goes on where it stopped until a file from before the index is whole, the newest first', async () => {
    const { store, find, file, ids, whole } = await aFileWithNotes(120)
    file.database.exec(forget)
    let now = 0
    const slice = () => store.writeLocal(statements => buildIndexSlice(statements, 1, () => now++))
    const found: (readonly string[])[] = []
    for (let turn = 0; turn < 200 && !(await slice()); turn += 1) found.push(await find('kettle'))

    expect(found.length).toBeGreaterThan(5)
    for (const some of found) expect(some).toEqual(some.length === 0 ? [] : ids.slice(-some.length))
    expect(await find('kettle')).toEqual(ids)
    expect(await store.read(findBuildState)).toBeNull()
    expect(whole).not.toThrow()
  })

  it('goes on after a lock or a kill with what was committed, and reads nothing twice', async () => {
    const { store, find, file, ids } = await aFileWithNotes(60)
    file.database.exec(forget)
    let now = 0
    const slice = () => store.writeLocal(statements => buildIndexSlice(statements, 1, () => now++))
    for (let turn = 0; turn < 4; turn += 1) await slice()
    const before = await store.read(findBuildState)
    const cut = store.writeLocal(statements => {
      buildIndexSlice(statements, 1, () => now++)
      throw new Error('the power went')
    })
    await expect(cut).rejects.toThrow('the power went')
    const after = await store.read(findBuildState)
    while (!(await slice()));

    expect(before?.part).toBe('notes')
    expect(after).toEqual(before)
    expect(await find('kettle')).toEqual(ids)
  })

  it('leaves what is written meanwhile after what is older, and once only', async () => {
    const { store, find, file, ids, change, bucket, newId, whole } = await aFileWithNotes(60)
    file.database.exec(forget)
    let now = 0
    const slice = () => store.writeLocal(statements => buildIndexSlice(statements, 1, () => now++))
    const [first = '', added] = [ids[0], newId()]
    await change(async unit => {
      unit.put({ type: 'noteParagraph', id: added, bucket, set: { noteId: newId(), words: 'Another kettle' } })
      unit.put({ type: 'noteParagraph', id: first, bucket, set: { words: 'A kettle again' }, seen: 'current' })
    })
    while (!(await slice()));

    const found = await find('kettle')
    expect(found.toSorted()).toEqual([...ids, added].toSorted())
    expect(found.slice(0, -2)).toEqual(ids.slice(1))
    expect(whole).not.toThrow()
  })

  it('makes an index of another version anew', async () => {
    const { store, find, file, ids } = await aFileWithNotes(3)
    file.database.exec(`UPDATE indexBuild SET version = 0, whole = 1`)

    await store.writeLocal(statements => buildIndexSlice(statements, 1000, () => 0))

    expect(await find('kettle')).toEqual(ids)
  })

  it('leaves people alone whom their own save has written', async () => {
    const { store, author, newId, file } = await aStore()
    const id = newId()
    await store.transact({ author }, async unit => {
      unit.put({ type: 'person', id, bucket: `p:${id}`, set: { personKind: 'child', placeholder: 'Baby Moth' } })
      unit.audit({ action: 'person.create', subjectIds: [id], outcome: 'saved' })
    })
    const before = file.database.prepare('SELECT * FROM personFind_data').all()
    file.database.exec(`UPDATE indexBuild SET whole = 0`)

    await store.writeLocal(statements => buildIndexSlice(statements, 1000, () => 0))

    expect(file.database.prepare('SELECT * FROM personFind_data').all()).toEqual(before)
  })
})
