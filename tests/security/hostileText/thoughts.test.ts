import { describe, expect, it } from 'vitest'
import { findEntry } from '../../../db/queries/entries.ts'
import { keepDraft, listDrafts, readDraft } from '../../../electron/contract/draft.ts'
import { listWaitingJoinings, proposeJoining, separateAgain } from '../../../electron/contract/merge.ts'
import { finaliseNote, listNotes, openNote } from '../../../electron/contract/note.ts'
import { Jot } from '../../../renderer/app/jots/jot.ts'
import { jotKey, jotKeysAmong } from '../../../renderer/app/jots/jotKeys.ts'
import { noteProblemSentences } from '../../../resources/strings/en-GB/notes.ts'
import { askAsWindow } from '../../builders/askAsWindow.ts'
import { anAssessedFamily } from '../../builders/assessedFamily.ts'
import { amina, aPractice, personIdOf } from '../../builders/family.ts'
import { aNoteDraft, aParagraph } from '../../builders/noteDraft.ts'
import { hostileTexts, muchText } from '../../fixtures/hostileText.ts'

const ruth = 'ruth-adeyemi'

describe('a thought in the tray', () => {
  it('is kept to the last letter with the name of its photograph, also a megabyte of it', async () => {
    const { ask, newId } = await aPractice()
    const texts = [...hostileTexts, muchText].map(({ text }) => text)
    const jots = texts.map((words): Jot => {
      const file = { mediaType: 'image/png' as const, size: 1, width: 1, height: 1, pages: null }
      const names = { fileName: `${words.slice(0, 200)}.png`, title: words.slice(0, 300) }
      const photo = { id: newId(), uploadId: newId(), file, aboutIds: [], shareClass: 'S3' as const, ...names }
      return { words, at: '2026-09-14T10:00:00.000Z', photo }
    })

    for (const jot of jots) await ask(amina, keepDraft, { key: jotKey(newId()), value: jot })

    const { drafts } = await ask(amina, listDrafts, {})
    const kept = await Promise.all(
      jotKeysAmong(drafts).map(async key => Jot.parse((await ask(amina, readDraft, { key })).value))
    )
    expect(kept).toEqual(jots)
  })
})

describe('a paragraph that is too long', () => {
  it.each([
    ['a thought of a megabyte', muchText.text],
    ['one letter more than there is room for', 'W'.repeat(50_001)]
  ])('is refused with a sentence that names the limit, and kept as it was typed: %s', async (_what, words) => {
    const { familyId, lead, newId, store, clock } = await anAssessedFamily()
    const [year = '', month = '', day = ''] = clock.now().toISOString().slice(0, 10).split('-')
    const noteId = newId()
    const draftKey = `note/${familyId}/${noteId}`
    const draft = aNoteDraft({ on: { day, month, year }, time: '', paragraphs: [aParagraph({ key: 'a', words })] })
    await askAsWindow(lead, keepDraft, { key: draftKey, value: draft })

    const refused = await askAsWindow(lead, finaliseNote, { familyId, noteId, draftKey, draft })

    const { value } = await askAsWindow(lead, readDraft, { key: draftKey })
    const notes = await askAsWindow(lead, listNotes, {
      familyId,
      aboutId: null,
      noteType: null,
      mine: false,
      words: ''
    })
    expect(refused).toMatchObject({
      outcome: 'problems',
      problems: expect.arrayContaining([
        { field: 'paragraph.a', kind: 'error', say: noteProblemSentences.wordsTooLong }
      ])
    })
    expect(noteProblemSentences.wordsTooLong).toContain('50,000')
    expect(value).toEqual(draft)
    expect([notes.rows, await findEntry(store.db, 'note', noteId)]).toEqual([[], null])
  })

  it('is signed where it has as many letters as there is room for', async () => {
    const { familyId, lead, newId, clock } = await anAssessedFamily()
    const [year = '', month = '', day = ''] = clock.now().toISOString().slice(0, 10).split('-')
    const noteId = newId()
    const words = 'W'.repeat(50_000)
    const draft = aNoteDraft({ on: { day, month, year }, time: '', paragraphs: [aParagraph({ words })] })

    await askAsWindow(lead, finaliseNote, { familyId, noteId, draftKey: `note/${familyId}/${noteId}`, draft })

    const opened = await askAsWindow(lead, openNote, { familyId, noteId })
    expect([opened.paragraphs[0]?.words === words, opened.seal]).toEqual([true, 'holds'])
  })
})

describe('the reason why two entries are joined', () => {
  it('is kept to the last letter, may be taken back with any words, and is never a megabyte', async () => {
    const { ask, newId, store } = await aPractice()
    const pair = { personId: personIdOf('holroyd', 'ellie'), aliasId: personIdOf('holroyd', 'kelly') }
    const faults: string[] = []
    for (const { name, text } of hostileTexts) {
      const id = newId()
      const reason = `Typed twice: ${text}`
      await ask(ruth, proposeJoining, proposeJoining.input.parse({ id, ...pair, reason, choices: {} }))
      const { rows } = await ask(ruth, listWaitingJoinings, {})
      await ask(ruth, separateAgain, separateAgain.input.parse({ id, reason }))
      const entry = await findEntry(store.db, 'personAlias', id)
      for (const kept of [rows.find(one => one.id === id)?.reason, entry?.fields.undoneReason])
        if (![reason, reason.trim(), reason.toWellFormed()].some(one => one === kept))
          faults.push(`${name} is ${JSON.stringify(kept)}`)
    }

    expect(faults).toEqual([])
    for (const method of [proposeJoining, separateAgain])
      expect(method.input.shape.reason.safeParse(muchText.text).success).toBe(false)
  })
})
