import { describe, expect, it } from 'vitest'
import { uuidv7 } from '../../../../../domain/ids.ts'
import type { Json } from '../../../../../domain/nonAnswer.ts'
import { findWords } from '../../../../../electron/contract/find.ts'
import { practiceId } from '../../../../../electron/core/practice/practiceId.ts'
import { amina, aPractice, familyIdOf, type Practice } from '../../../../builders/family.ts'

const ruth = 'ruth-adeyemi'
const robin = 'robin-clay'

type Written = {
  readonly by?: string
  readonly family?: string
  readonly shareClass?: string
  readonly finalised?: boolean
  readonly named?: boolean
}

/** A visit in one family, with one paragraph, as the notes of a family are kept. */
async function write({ store, newId, author }: Practice, words: string, wish: Written = {}): Promise<void> {
  const { by = amina, family = 'holroyd', shareClass = 'S3', finalised = true, named = false } = wish
  const familyId = familyIdOf(family)
  const [noteId, authorId] = [newId(), practiceId(`worker/${by}`)]
  await store.transact({ author }, async unit => {
    const note: { [field: string]: Json } = { familyId, noteType: 'visit', eventOn: '2026-09-10', authorId }
    unit.put({
      type: 'note',
      id: noteId,
      bucket: `f:${familyId}`,
      set: finalised ? { ...note, finalisedAt: '2026-09-10T12:00:00.000Z' } : note
    })
    const bucket = named ? `f:${familyId}/r:named` : `f:${familyId}`
    unit.put({ type: 'noteParagraph', id: newId(), bucket, set: { noteId, words, shareClass, authorId } })
    unit.audit({ action: 'note.write', subjectIds: [familyId], outcome: 'saved' })
  })
}

const search = async ({ ask }: Practice, worker: string, words: string, more: { familyId?: string } = {}) => {
  const { found } = await ask(worker, findWords, { words, limit: 20, ...more })
  return found.map(one => one.pieces.map(piece => (piece.hit ? `[${piece.text}]` : piece.text)).join(''))
}

describe('findWords', () => {
  it('finds a paragraph by the beginnings of all its words and marks them', async () => {
    const practice = await aPractice()
    await write(practice, 'The kettle was cold, and Zoë’s lunchbox empty.')

    expect(await search(practice, amina, 'kettl ZOE')).toEqual(['The [kettle] was cold, and [Zoë]’s lunchbox empty.'])
    expect(await search(practice, amina, 'kettle warm')).toEqual([])
    expect(await search(practice, amina, '"zzz (*:')).toEqual([])
    expect(await search(practice, amina, 'kettle', { familyId: familyIdOf('cobb') })).toEqual([])
  })

  it('says which family, when, and what kind of text', async () => {
    const practice = await aPractice()
    await write(practice, 'The kettle was cold.')

    const { found, next } = await practice.ask(amina, findWords, { words: 'kettle', limit: 5 })

    expect(found).toMatchObject([
      { kind: 'noteParagraph', familyName: 'Holroyd', title: 'Visit', on: '10 September 2026' }
    ])
    expect(next).toBeNull()
  })

  it('says since when notes can be found while a file from before the search is being read', async () => {
    const practice = await aPractice()
    const preparing = async (people: number, part: string, lastId: string, whole = 0) => {
      await practice.store.writeLocal(statements => {
        statements.prepare(`UPDATE indexBuild SET whole = ? WHERE name = 'people'`).run(people)
        statements
          .prepare(`UPDATE indexBuild SET type = ?, lastId = ?, whole = ? WHERE name = 'words'`)
          .run(part, lastId, whole)
      })
      return (await practice.ask(amina, findWords, { words: 'kettle', limit: 5 })).preparing
    }
    const march = uuidv7(Date.parse('2025-03-03T09:00:00.000Z'), new Uint8Array(10))

    expect(await preparing(0, 'notes', '')).toEqual({ part: 'people', since: null })
    expect(await preparing(1, 'notes', '')).toEqual({ part: 'notes', since: null })
    expect(await preparing(1, 'notes', march)).toEqual({ part: 'notes', since: '3 March 2025' })
    expect(await preparing(1, 'answers', march)).toEqual({ part: 'answers', since: null })
    expect(await preparing(1, 'answers', march, 1)).toBeNull()
  })

  it('finds chronology and answers of the assessment too', async () => {
    const practice = await aPractice()
    const familyId = familyIdOf('holroyd')
    await practice.store.transact({ author: practice.author }, async unit => {
      unit.put({
        type: 'chronologyEvent',
        id: practice.newId(),
        bucket: `f:${familyId}`,
        set: {
          familyId,
          what: 'Moved out of the lighthouse',
          shareClass: 'S3',
          eventDate: { year: 2024, month: 5, quality: 'month_only' },
          authorId: practiceId(`worker/${amina}`)
        }
      })
      unit.audit({ action: 'chronology.write', subjectIds: [familyId], outcome: 'saved' })
    })

    expect(await search(practice, amina, 'lighthouse')).toEqual(['Moved out of the [lighthouse]'])
    expect(await search(practice, robin, 'lighthouse')).toEqual([])
  })

  it('finds nothing of families that are not theirs, nor of a restricted one', async () => {
    const practice = await aPractice()
    await write(practice, 'A quokka in the garden.')
    await write(practice, 'A quokka in the hall.', { family: 'castellan' })

    expect(await search(practice, robin, 'quokka')).toEqual([])
    expect(await search(practice, ruth, 'quokka')).toEqual(['A [quokka] in the garden.'])
  })

  it('finds no draft of somebody else and none of what is for named people only', async () => {
    const practice = await aPractice()
    await write(practice, 'Wombat draft', { finalised: false })
    await write(practice, 'Wombat named', { shareClass: 'S4', named: true })
    await write(practice, 'Wombat named by its place', { shareClass: 'S3', named: true })
    await write(practice, 'Wombat named by its class', { shareClass: 'S4' })

    expect(await search(practice, ruth, 'wombat')).toEqual([])
    expect(await search(practice, amina, 'wombat')).toHaveLength(3)
  })

  it('reads on where the last page ended, and counts nothing that stays hidden', async () => {
    const practice = await aPractice()
    for (let turn = 0; turn < 5; turn += 1) await write(practice, `Heron ${turn}`)
    await write(practice, 'Heron hidden', { family: 'castellan' })

    const first = await practice.ask(ruth, findWords, { words: 'heron', limit: 3 })
    const second = await practice.ask(ruth, findWords, { words: 'heron', limit: 3, before: first.next })

    const text = (answer: typeof first) => answer.found.map(one => one.pieces.map(piece => piece.text).join(''))
    expect([...text(first), ...text(second)]).toEqual(['Heron 4', 'Heron 3', 'Heron 2', 'Heron 1', 'Heron 0'])
    expect(second.next).toBeNull()
  })
})
