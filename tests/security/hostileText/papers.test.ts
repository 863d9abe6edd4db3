import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { svgText } from '../../../domain/pictures/svgText.ts'
import { startAssessment } from '../../../electron/contract/assessment.ts'
import { CopyWishAsked, previewCopy, readPrintedCopy, releaseCopy } from '../../../electron/contract/copies.ts'
import { findPeopleAndFamilies, findWords } from '../../../electron/contract/find.ts'
import type { Method } from '../../../electron/contract/method.ts'
import { finaliseNote } from '../../../electron/contract/note.ts'
import { planVisit, printVisitBrief, readVisitBrief } from '../../../electron/contract/visit.ts'
import { askAsWindow } from '../../builders/askAsWindow.ts'
import { type AssessedFamily, anAssessedFamily } from '../../builders/assessedFamily.ts'
import { aNoteDraft, aParagraph } from '../../builders/noteDraft.ts'
import { hostileTexts, muchText } from '../../fixtures/hostileText.ts'

let family: AssessedFamily
let noteId: string

const ask = <Input extends z.ZodType, Output extends z.ZodType>(method: Method<Input, Output>, input: z.input<Input>) =>
  askAsWindow(family.lead, method, input)

/** Every string of what is drawn on paper: the printer draws each as text and nothing else. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(wordsIn)
}

/** A family in which the name, a note, an event, a tie and an answer are hostile, one text after the other. */
async function aHostileFamily(): Promise<void> {
  family = await anAssessedFamily()
  const { familyId, motherId, samId, newId, store, author, lead } = family
  const bucket = `f:${familyId}`
  const assessmentId = newId()
  await ask(startAssessment, {
    id: assessmentId,
    familyId,
    formLength: 'full',
    assessmentType: 'new',
    startedOn: '2026-09-02'
  })
  await store.transact({ author }, async unit => {
    const tie = { fromPersonId: motherId, toPersonId: samId, relationshipType: 'PAR', parentalResponsibility: 'yes' }
    unit.put({ type: 'relationship', id: newId(), bucket: `p:${motherId}`, set: tie })
    const called = { personId: samId, nameType: 'preferred', forename: '<b>"Sam"&\'' }
    unit.put({ type: 'personName', id: newId(), bucket: `p:${samId}`, set: called })
    for (const [place, { text }] of hostileTexts.entries()) {
      const words = text.toWellFormed()
      const day = { year: 2025, month: 1 + (place % 12), quality: 'month_only' }
      const event = { eventDate: day, childIds: [samId], category: 'education', what: words, source: words }
      unit.put({
        type: 'chronologyEvent',
        id: newId(),
        bucket,
        set: { familyId, ...event, familyCopy: 1, shareClass: 'S2', authorId: lead.worker.workerId }
      })
      unit.put({
        type: 'networkTie',
        id: newId(),
        bucket,
        set: { familyId, tieKind: 'friend', name: words.slice(0, 80), helpsWith: words.slice(0, 80) }
      })
    }
    unit.audit({ action: 'test.prepare', subjectIds: [familyId], outcome: 'saved' })
  })
  const [year = '', month = '', day = ''] = family.clock.now().toISOString().slice(0, 10).split('-')
  noteId = newId()
  const paragraphs = hostileTexts.map(({ text }, at) => aParagraph({ key: `p${at}`, aboutIds: [samId], words: text }))
  const draft = aNoteDraft({ on: { day, month, year }, time: '', title: '<b>"&\'', place: '\'"><script>', paragraphs })
  const made = await ask(finaliseNote, { familyId, noteId, draftKey: `note/${familyId}/${noteId}`, draft })
  if (made.outcome !== 'finalised') throw new Error(JSON.stringify(made.problems))
}

const wish = (more: Partial<CopyWishAsked>) => ({
  familyId: family.familyId,
  recipientKey: `person:${family.motherId}`,
  copyKind: 'family_copy' as const,
  layout: 'plain' as const,
  language: 'en-GB',
  ownWords: hostileTexts[0]?.text ?? '',
  quotes: [],
  without: [],
  visitOn: null,
  noteId,
  ...more
})
const giving = { howGiven: 'by_hand', safeToLeave: 'yes', holdReason: '', clearing: '' } as const
const tidyFile = /^[a-z ]+ \d{4}-\d{2}-\d{2}\.(pdf|svg|png)$/u

/** Well formed, of drawing elements only, and with nothing that is run or fetched. */
function faultsOfSvg(svg: string): readonly string[] {
  const faults: string[] = []
  const open: string[] = []
  const letters = svg.replaceAll(/<(\/?)([^\s/>]+)([^<>]*?)(\/?)>/gu, (_, close, tag, attributes, empty) => {
    if (!/^(svg|title|desk|desc|g|rect|circle|line|path|polygon|polyline|ellipse|text|tspan)$/u.test(tag))
      faults.push(`element ${tag}`)
    if (/\son|href|style|url\(|src=|@import/iu.test(attributes)) faults.push(`attribute ${attributes}`)
    if (close === '/') {
      if (open.pop() !== tag) faults.push(`${tag} is closed out of turn`)
    } else if (empty !== '/') open.push(tag)
    return ''
  })
  if (/[<>]/u.test(letters)) faults.push('a letter stands for markup')
  if (/&(?!(amp|lt|gt|quot|#39);)/u.test(letters)) faults.push('an ampersand is not escaped')
  return [...faults, ...open.map(tag => `${tag} is left open`)]
}

describe('what leaves as paper or picture', () => {
  const papers = [
    ['family_copy', 'plain'],
    ['family_copy', 'large_print'],
    ['family_copy', 'easy_read'],
    ['letter_introduction', 'plain'],
    ['letter_ending', 'plain'],
    ['chronology', 'plain'],
    ['note', 'plain']
  ] as const

  it('has hostile text as text on every paper, under a tidy name', async () => {
    await aHostileFamily()
    const faults: string[] = []
    for (const [copyKind, layout] of papers) {
      const asked = wish({ copyKind, layout })
      const { sha256, refusals } = await ask(previewCopy, CopyWishAsked.strip().parse(asked))
      const made = await ask(releaseCopy, { ...asked, ...giving, sha256, form: 'pdf' })
      if (made.outcome !== 'made') throw new Error([copyKind, ...refusals, ...made.says].join())
      const paper = wordsIn(await ask(readPrintedCopy, { ticket: made.ticket })).join('\n')

      // Own words stand in a letter; a note and a chronology hold every text.
      const wanted = copyKind === 'chronology' || copyKind === 'note' ? hostileTexts : hostileTexts.slice(0, 1)
      const lost = wanted.filter(({ text }) => !paper.includes(text.trim().toWellFormed()))
      faults.push(...lost.map(({ name }) => `${copyKind} ${layout}: ${name}`))
      if (!tidyFile.test(made.fileName)) faults.push(made.fileName)
    }

    expect(faults).toEqual([])
  })

  it('has hostile text escaped in every drawing', async () => {
    await aHostileFamily()
    for (const copyKind of ['genogram', 'ecomap', 'timeline'] as const) {
      const asked = wish({ copyKind, day: '2026-09-14' })
      const { sha256 } = await ask(previewCopy, CopyWishAsked.strip().parse(asked))
      const made = await ask(releaseCopy, { ...asked, ...giving, sha256, form: 'svg' })
      if (made.outcome !== 'made') throw new Error([copyKind, ...made.says].join())
      const { paper } = await ask(readPrintedCopy, { ticket: made.ticket })
      const pictures = paper.blocks.flatMap(block => (block.kind === 'picture' ? [block.picture] : []))
      const drawings = pictures.map(picture => svgText(picture))

      expect([copyKind, drawings.length > 0, ...drawings.flatMap(faultsOfSvg)]).toEqual([copyKind, true])
      expect([copyKind, drawings.join('').includes('&lt;')]).toEqual([copyKind, true])
      expect(made.fileName).toMatch(tidyFile)
    }
  })

  it('has hostile text as text in a visit brief, with names and with initials', async () => {
    await aHostileFamily()
    const { familyId, newId, motherId } = family
    const place = hostileTexts[0]?.text ?? ''
    await ask(planVisit, { familyId, id: newId(), on: '2026-09-20', time: '10:00', place, peopleIds: [motherId] })

    const brief = await ask(readVisitBrief, { familyId })
    const printed = [false, true].map(async initials => {
      const { ticket, fileName } = await ask(printVisitBrief, { familyId, initials })
      return { initials, fileName, paper: wordsIn(await ask(readPrintedCopy, { ticket })).join('\n') }
    })

    expect(brief.planned?.place).toBe(place)
    for (const { initials, fileName, paper } of await Promise.all(printed)) {
      expect(fileName).toMatch(tidyFile)
      expect(paper.length).toBeGreaterThan(100)
      expect([initials, paper.includes('<b>"Sam"')]).toEqual([initials, !initials])
    }
  })
})

describe('the search box', () => {
  it('takes every hostile text for words, and a megabyte not at all', async () => {
    await aHostileFamily()
    const found: number[] = []
    for (const { text } of hostileTexts) {
      const people = await ask(findPeopleAndFamilies, { words: text.slice(0, 200), limit: 20 })
      const words = await ask(findWords, { words: text.slice(0, 200), limit: 20 })
      found.push(people.found.length + words.found.length)
    }

    expect(found).toHaveLength(hostileTexts.length)
    await expect(ask(findPeopleAndFamilies, { words: muchText.text, limit: 20 })).rejects.toThrow()
  })
})
