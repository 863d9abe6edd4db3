import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { writeJournal } from '../../../../../../db/journal/journal.ts'
import type { NoteDraft } from '../../../../../../domain/notes/noteDraft.ts'
import {
  addToNote,
  finaliseNote,
  keepPromise,
  listNotes,
  listPromises,
  openNote,
  voidNote
} from '../../../../../../electron/contract/note.ts'
import { noteProblemSentences, noteSentences } from '../../../../../../resources/strings/en-GB/notes.ts'
import { askAsWindow } from '../../../../../builders/askAsWindow.ts'
import { type AssessedFamily, anAssessedFamily } from '../../../../../builders/assessedFamily.ts'
import { aNoteDraft, aParagraph } from '../../../../../builders/noteDraft.ts'

type Filter = Omit<z.input<typeof listNotes.input>, 'familyId'>
const everything: Filter = { aboutId: null, noteType: null, mine: false, words: '' }
const dayOf = (instant: Date) => {
  const [year = '', month = '', day = ''] = instant.toISOString().slice(0, 10).split('-')
  return { day, month, year }
}
const onDay = (family: AssessedFamily, wish: Partial<NoteDraft> = {}) =>
  aNoteDraft({ on: dayOf(family.clock.now()), time: '', ...wish })

async function aFinalisedNote(family: AssessedFamily, draft: NoteDraft, by = family.lead): Promise<string> {
  const { familyId } = family
  const noteId = family.newId()
  const draftKey = `note/${familyId}/${noteId}`
  const answer = await askAsWindow(by, finaliseNote, { familyId, noteId, draftKey, draft })
  expect(answer.outcome).toBe('finalised')
  return noteId
}

describe('finaliseNote', () => {
  it('writes, signs and locks what was typed and forgets the draft when the note is whole', async () => {
    const family = await anAssessedFamily()
    const { familyId, samId, motherId, lead, store } = family
    const noteId = family.newId()
    const draftKey = `note/${familyId}/${noteId}`
    const draft = onDay(family, {
      peopleSeenIds: [samId, motherId],
      unannounced: true,
      homeConditions: ['warm'],
      children: [{ personId: samId, seen: 'yes', seenAlone: 'no', sleepPlaceSeen: 'yes', reason: 'Stayed with Mum' }],
      paragraphs: [
        aParagraph({ aboutIds: [samId], words: 'Sam showed me his <b>drawing</b>.\n\nIt was a fish.' }),
        aParagraph({ key: 'p2', heading: 'analysis', words: '' })
      ],
      promises: [
        { key: 'a', words: 'Ring school', toIds: [motherId], byWords: '', due: { day: '1', month: '12', year: '2027' } }
      ]
    })
    await writeJournal(store, [{ key: `draft/${draftKey}`, workerId: lead.worker.workerId, value: 'half' }])

    const answer = await askAsWindow(lead, finaliseNote, { familyId, noteId, draftKey, draft })

    const opened = await askAsWindow(lead, openNote, { familyId, noteId })
    const journal = await store.read(db => db.selectFrom('journal').select('key').execute())
    expect(answer).toEqual({ outcome: 'finalised', late: false })
    expect(journal).toEqual([])
    expect(opened).toMatchObject({
      seal: 'holds',
      unannounced: true,
      homeConditions: ['warm'],
      aboutIds: [samId],
      paragraphs: [{ heading: 'what_happened', words: 'Sam showed me his <b>drawing</b>.\n\nIt was a fish.' }],
      children: [{ personId: samId, seen: 'yes', seenAlone: 'no', reason: 'Stayed with Mum' }],
      promises: [{ words: 'Ring school', byWorkerName: 'Ama Lead', dueOn: '2027-12-01', keptOn: null }]
    })
  })

  it('changes nothing when the same note is sent again after a crash', async () => {
    const family = await anAssessedFamily()
    const { familyId, lead } = family
    const noteId = await aFinalisedNote(family, onDay(family))

    const again = await askAsWindow(lead, finaliseNote, {
      familyId,
      noteId,
      draftKey: '',
      draft: onDay(family, { paragraphs: [aParagraph({ words: 'Something else' })] })
    })

    const opened = await askAsWindow(lead, openNote, { familyId, noteId })
    expect(again.outcome).toBe('finalised')
    expect(opened.paragraphs.map(({ words }) => words)).toEqual([aParagraph().words])
  })

  it('writes nothing and says why when the day has not come', async () => {
    const family = await anAssessedFamily()
    const { familyId, lead } = family
    const tomorrow = dayOf(new Date(family.clock.now().getTime() + 36 * 3_600_000))

    const answer = await askAsWindow(lead, finaliseNote, {
      familyId,
      noteId: family.newId(),
      draftKey: '',
      draft: aNoteDraft({ on: tomorrow, time: '' })
    })

    const { rows } = await askAsWindow(lead, listNotes, { familyId, ...everything })
    expect(answer).toEqual({
      outcome: 'problems',
      problems: [{ field: 'on', kind: 'error', say: noteProblemSentences.dateInFuture }]
    })
    expect(rows).toEqual([])
  })

  it('refuses somebody of another family and a worker who does not work here', async () => {
    const family = await anAssessedFamily()
    const { familyId } = family
    const input = (draft: NoteDraft) => ({ familyId, noteId: family.newId(), draftKey: '', draft })
    const elsewhere = onDay(family, { paragraphs: [aParagraph({ aboutIds: [family.newId()] })] })

    await expect(askAsWindow(family.lead, finaliseNote, input(elsewhere))).rejects.toMatchObject({
      say: noteSentences.notInFamily
    })
    await expect(askAsWindow(family.stranger, finaliseNote, input(onDay(family)))).rejects.toMatchObject({
      name: 'AccessRefused'
    })
  })
})

describe('openNote', () => {
  it('keeps what is for named people from everybody who is not, and from the signed text they may read', async () => {
    const family = await anAssessedFamily()
    const { familyId, lead, manager, store } = family
    const secret = 'canary-heron'
    const noteId = await aFinalisedNote(
      family,
      onDay(family, { paragraphs: [aParagraph(), aParagraph({ key: 'p2', shareClass: 'S4', words: secret })] })
    )

    const [forLead, forManager] = [
      await askAsWindow(lead, openNote, { familyId, noteId }),
      await askAsWindow(manager, openNote, { familyId, noteId })
    ]

    const searched = await askAsWindow(manager, listNotes, { familyId, ...everything, words: secret })
    const open = await store.read(db =>
      db.selectFrom('sealed').select('body').where('bucket', '=', `f:${familyId}`).execute()
    )
    expect(forLead.paragraphs).toHaveLength(2)
    expect(JSON.stringify(forManager)).not.toContain(secret)
    expect(forManager).toMatchObject({ seal: 'holds', paragraphs: [{ shareClass: 'S3' }] })
    expect(searched.rows).toEqual([])
    expect(JSON.stringify(open)).not.toContain(secret)
  })

  it('says that the words are no longer the signed ones when the file was changed outside', async () => {
    const family = await anAssessedFamily()
    const { familyId, lead } = family
    const noteId = await aFinalisedNote(family, onDay(family))
    family.file.database.exec(`UPDATE noteParagraph SET words = 'Never said' WHERE noteId = '${noteId}'`)

    const opened = await askAsWindow(lead, openNote, { familyId, noteId })

    expect(opened.seal).toBe('answersDiffer')
  })

  it('counts the contacts that failed one after the other', async () => {
    const family = await anAssessedFamily()
    const { familyId, lead } = family
    const failed = { failedContact: true, contactMethod: 'doorstep', paragraphs: [] }
    for (const [hour, wish] of [failed, {}, failed, failed].entries())
      await aFinalisedNote(family, onDay(family, { ...wish, time: `0${hour}:05` }))

    const { rows } = await askAsWindow(lead, listNotes, { familyId, ...everything })
    const opened = await askAsWindow(lead, openNote, { familyId, noteId: rows[0]?.id ?? '' })

    expect(opened.failedInARow).toBe(2)
  })
})

describe('listNotes', () => {
  it('shows each child exactly what is about that child or the whole family', async () => {
    const family = await anAssessedFamily()
    const { familyId, samId, motherId, lead } = family
    await aFinalisedNote(
      family,
      onDay(family, { title: 'Sam', time: '00:01', paragraphs: [aParagraph({ aboutIds: [samId] })] })
    )
    await aFinalisedNote(
      family,
      onDay(family, { title: 'Rosa', time: '00:02', paragraphs: [aParagraph({ aboutIds: [motherId] })] })
    )
    await aFinalisedNote(
      family,
      onDay(family, { title: 'All', time: '00:03', paragraphs: [aParagraph({ words: 'Crêpes for tea' })] })
    )
    const titles = async (filter: Partial<Filter>) =>
      (await askAsWindow(lead, listNotes, { familyId, ...everything, ...filter })).rows.map(({ title }) => title)

    expect([await titles({}), await titles({ aboutId: samId }), await titles({ words: 'CREPES' })]).toEqual([
      ['All', 'Rosa', 'Sam'],
      ['All', 'Sam'],
      ['All']
    ])
  })
})

describe('addToNote', () => {
  it('stands beside the signed words, which stay as they were', async () => {
    const family = await anAssessedFamily()
    const { familyId, lead } = family
    const noteId = await aFinalisedNote(family, onDay(family))
    const addition = { familyId, noteId, id: family.newId(), words: 'School rang back.', shareClass: 'S3' as const }

    await askAsWindow(lead, addToNote, addition)
    await askAsWindow(lead, addToNote, addition)

    const opened = await askAsWindow(lead, openNote, { familyId, noteId })
    expect(opened).toMatchObject({ seal: 'holds', addenda: [{ words: 'School rang back.', authorName: 'Ama Lead' }] })
  })
})

describe('voidNote', () => {
  it('marks a note for its writer only, and takes the mark back', async () => {
    const family = await anAssessedFamily()
    const { familyId, lead, manager } = family
    const noteId = await aFinalisedNote(family, onDay(family))
    const wish = { familyId, noteId, reason: 'Wrong family', restore: false }
    const isMarked = async () => (await askAsWindow(lead, openNote, { familyId, noteId })).enteredInError

    await expect(askAsWindow(manager, voidNote, wish)).rejects.toMatchObject({ say: noteSentences.onlyWriter })
    await askAsWindow(lead, voidNote, wish)
    const marked = await isMarked()
    await askAsWindow(lead, voidNote, { ...wish, restore: true })

    expect([marked, await isMarked()]).toEqual([true, false])
  })
})

describe('keepPromise', () => {
  it('says on which day a promise was kept, and takes it back', async () => {
    const family = await anAssessedFamily()
    const { familyId, lead } = family
    await aFinalisedNote(
      family,
      onDay(family, {
        promises: [{ key: 'a', words: 'Ring', toIds: [], byWords: 'Nan', due: { day: '', month: '', year: '' } }]
      })
    )
    const list = async () => (await askAsWindow(lead, listPromises, { familyId })).rows
    const promiseId = (await list())[0]?.id ?? ''
    const today = family.clock.now().toISOString().slice(0, 10)

    await askAsWindow(lead, keepPromise, { familyId, promiseId, keptOn: today })
    const kept = await list()
    await askAsWindow(lead, keepPromise, { familyId, promiseId, keptOn: null })

    expect(kept).toMatchObject([{ byWords: 'Nan', keptOn: today }])
    expect(await list()).toMatchObject([{ keptOn: null }])
  })
})
