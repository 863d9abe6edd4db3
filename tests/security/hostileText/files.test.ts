import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { findEntry } from '../../../db/queries/entries.ts'
import { shownName } from '../../../domain/people/shownName.ts'
import {
  addAttachment,
  checkUpload,
  listAttachments,
  releaseAttachment,
  saveAttachmentCopy,
  sendPiece,
  voidAttachment
} from '../../../electron/contract/attachment.ts'
import { listCopies } from '../../../electron/contract/copies.ts'
import { writeCopy } from '../../../electron/core/useCases/attachment/releaseAttachment.ts'
import { fileSentences } from '../../../resources/strings/en-GB/attachments.ts'
import { askAsWindow } from '../../builders/askAsWindow.ts'
import { type AssessedFamily, anAssessedFamily } from '../../builders/assessedFamily.ts'
import { hostileTexts, muchText } from '../../fixtures/hostileText.ts'

const bytes = new Uint8Array(Buffer.from('Words of a letter from school.'))
const sha256 = createHash('sha256').update(bytes).digest('hex')
const tidyFile = /^(paper|picture|recording) \d{4}-\d{2}-\d{2}\.txt$/
const turns = /[\u061C\u200E\u200F\u202A-\u202E\u2066\u2067]/

/** What no folder of some system would take, or what would lead out of the folder that somebody chose. */
const hostileNames = [
  '../../../../etc/passwd.txt',
  '/etc/cron.d/run.txt',
  'C:\\Windows\\..\\..\\boot.txt',
  '\\\\server\\share\\x.txt',
  'file:///etc/passwd.txt',
  'letter\u202Etxt.exe.txt',
  'before\u0000after.txt',
  'one\ntwo\r\nthree.txt',
  'CON.txt',
  'nul.txt',
  'COM1.txt',
  'aux .txt',
  'letter.txt:stream.txt',
  '.txt',
  '......txt',
  ' ..\\.. .txt',
  '*?<>|".txt',
  '~/.ssh/authorized_keys.txt',
  '$(touch x)`touch y`.txt',
  '--help.txt',
  `${'x'.repeat(251)}.txt`,
  `${'😀'.repeat(125)}.txt`,
  'left\uD83D right\uDC00.txt',
  '<img src=x onerror=alert(1)>.txt',
  "=cmd|' C calc'!A0.txt"
]

/** Names that say of no kind of file what it is. */
const namesOfNoKind = [
  '.',
  '..',
  '...',
  ' ',
  'letter.txt.',
  'letter.txt ',
  'letter.txt/',
  'letter.txt\u0000',
  'letter.txt\n',
  'letter.txt\u0000.exe',
  'letter\u202Etxt.exe',
  'letter.t\u200Bxt',
  'letter.\u0442xt',
  '__proto__',
  'letter.__proto__',
  'CON'
]

const titles = [...hostileTexts.map(({ text }) => text), 'W'.repeat(300)]

/** Blanks at both ends are tidied away; half of a letter pair is no letter and stands as the sign for that. */
const isKept = (text: string, stored: unknown) => [text, text.trim(), text.toWellFormed()].some(one => one === stored)

async function check({ lead, newId }: AssessedFamily, fileName: string) {
  const uploadId = newId()
  await askAsWindow(lead, sendPiece, { uploadId, place: 0, bytes })
  for (;;) {
    const checked = await askAsWindow(lead, checkUpload, { uploadId, fileName, sha256 })
    if (checked.state !== 'checking') return { uploadId, checked }
  }
}

async function add(family: AssessedFamily, { fileName, title }: { readonly fileName: string; readonly title: string }) {
  const { familyId, lead, newId } = family
  const { uploadId, checked } = await check(family, fileName)
  if (checked.state !== 'ready') throw new Error(`${JSON.stringify(fileName)} is ${JSON.stringify(checked)}`)
  const id = newId()
  const wish = {
    familyId,
    id,
    uploadId,
    noteId: null,
    title,
    aboutIds: [],
    shareClass: 'S3' as const
  }
  expect(await askAsWindow(lead, addAttachment, wish)).toEqual({ outcome: 'added' })
  return id
}

describe('the name and the title of a file that is added', () => {
  it('are kept to the last letter, shown without turns, and never the name of a copy outside', async () => {
    const family = await anAssessedFamily()
    const { familyId, lead } = family
    const folder = mkdtempSync(join(tmpdir(), 'goldthread-names-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const added: { readonly id: string; readonly fileName: string; readonly title: string }[] = []
    for (const [at, title] of titles.entries()) {
      const fileName = hostileNames[at % hostileNames.length] ?? ''
      added.push({ id: await add(family, { fileName, title }), fileName, title })
    }
    const { recipients } = await askAsWindow(lead, listCopies, { familyId })
    const recipientKey = recipients.find(({ kind }) => kind === 'file')?.key ?? ''

    const { rows } = await askAsWindow(lead, listAttachments, { familyId })
    const faults: string[] = []
    for (const { id, fileName, title } of added) {
      const row = rows.find(one => one.id === id)
      if (!isKept(fileName, row?.fileName)) faults.push(`kept as ${JSON.stringify(row?.fileName)}`)
      if (!isKept(title, row?.title)) faults.push(`titled ${JSON.stringify(row?.title)}`)
      const shown = [row?.fileName, row?.title].map(name => shownName(name ?? '')).join()
      if (turns.test(shown)) faults.push(`shown with turns: ${JSON.stringify(shown)}`)
      const offered = await askAsWindow(lead, releaseAttachment, { familyId, id, recipientKey, looked: true })
      if (offered.outcome !== 'ready') throw new Error(offered.says.join())
      if (!tidyFile.test(offered.fileName)) faults.push(`offered as ${offered.fileName}`)
      const asked = saveAttachmentCopy.input.parse({ ticket: offered.ticket, fileName: offered.fileName })
      const place = resolve(folder, asked.fileName)
      const saved = await writeCopy(lead, { ticket: asked.ticket, place })
      const lies = readdirSync(folder)
      if (saved.outcome !== 'saved' || lies.join() !== asked.fileName) faults.push(`lies there: ${lies.join()}`)
      if (Buffer.compare(readFileSync(place), bytes) !== 0) faults.push(`other bytes of ${JSON.stringify(fileName)}`)
      rmSync(place)
    }

    expect(faults).toEqual([])
    expect(titles.length).toBeGreaterThanOrEqual(hostileNames.length)
    expect(rows).toHaveLength(titles.length)
  })

  it('are refused beyond what there is room for', async () => {
    const family = await anAssessedFamily()

    for (const title of ['W'.repeat(301), muchText.text])
      await expect(add(family, { fileName: 'letter.txt', title })).rejects.toThrow('300')
    expect((await askAsWindow(family.lead, listAttachments, { familyId: family.familyId })).rows).toEqual([])
  })
})

describe('the name of a file that is added', () => {
  it('is refused with a sentence where it says no kind, and nothing is left on the way', async () => {
    const family = await anAssessedFamily()
    const said: string[] = []
    for (const fileName of namesOfNoKind) {
      const { checked } = await check(family, fileName)
      said.push(`${JSON.stringify(fileName)} ${checked.state === 'refused' ? checked.say : checked.state}`)
    }

    const journal = await family.store.read(db => db.selectFrom('journal').select('key').execute())
    expect(said).toEqual(namesOfNoKind.map(name => `${JSON.stringify(name)} ${fileSentences.typeNotAllowed}`))
    expect(journal).toEqual([])
  })

  it('never passes the door with more letters than a folder takes', () => {
    const door = checkUpload.input.shape.fileName

    const passes = [255, 256, 300, 1_000_000].map(length => door.safeParse(`${'x'.repeat(length - 4)}.txt`).success)

    expect(passes).toEqual([true, false, false, false])
  })

  it('cannot be chosen by a window that asks for a place outside the folder', () => {
    const tidy = saveAttachmentCopy.input.shape.fileName
    const wished = [
      ...hostileNames,
      '../paper 2026-09-14.txt',
      'paper 2026-09-14.txt/..',
      'paper 2026-09-14.txt\n',
      'pa/per 2026-09-14.txt',
      'paper 2026-09-14.\u202Etxt'
    ]

    expect(wished.filter(name => tidy.safeParse(name).success)).toEqual([])
    expect(tidy.safeParse('paper 2026-09-14.txt').success).toBe(true)
  })
})

describe('the reason why a file is taken away', () => {
  it('is taken in any words', async () => {
    const family = await anAssessedFamily()
    const { familyId, lead, store } = family
    const id = await add(family, { fileName: 'letter.txt', title: '' })
    const faults: string[] = []
    for (const { name, text } of hostileTexts) {
      const reason = `By mistake: ${text}`
      await askAsWindow(lead, voidAttachment, { familyId, id, reason, restore: false })
      const [row] = (await askAsWindow(lead, listAttachments, { familyId })).rows
      const entry = await findEntry(store.db, 'attachment', id)
      if (row?.enteredInError !== true || entry?.enteredInError !== true) faults.push(`${name}: not taken`)
      await askAsWindow(lead, voidAttachment, { familyId, id, reason, restore: true })
    }

    expect(faults).toEqual([])
  })
})
