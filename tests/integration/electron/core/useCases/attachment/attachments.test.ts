import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { z } from 'zod'
import {
  addAttachment,
  checkUpload,
  forgetUpload,
  largestPiece,
  listAttachments,
  readAttachment,
  releaseAttachment,
  sendPiece,
  voidAttachment
} from '../../../../../../electron/contract/attachment.ts'
import { writeCopy } from '../../../../../../electron/core/useCases/attachment/releaseAttachment.ts'
import { gatherSource } from '../../../../../../electron/core/useCases/copies/gatherSource.ts'
import { listRecipients } from '../../../../../../electron/core/useCases/copies/recipients.ts'
import { attachmentSentences, fileSentences } from '../../../../../../resources/strings/en-GB/attachments.ts'
import { askAsWindow } from '../../../../../builders/askAsWindow.ts'
import { type AssessedFamily, anAssessedFamily } from '../../../../../builders/assessedFamily.ts'
import { aJpeg, aPdf, exifTurned, jpegSegment } from '../../../../../builders/files.ts'

const letter = Buffer.from(aPdf(['<< /Type /Page >>', 'words '.repeat(300_000)]))
const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

type Wish = Partial<z.input<typeof addAttachment.input>> & { readonly fileName?: string; readonly sha256?: string }

async function sends(family: AssessedFamily, bytes: Uint8Array, wish: Wish = {}, by = family.lead) {
  const uploadId = family.newId()
  for (let place = 0; place * largestPiece < bytes.length; place += 1) {
    const piece = new Uint8Array(bytes.subarray(place * largestPiece, (place + 1) * largestPiece))
    await askAsWindow(by, sendPiece, { uploadId, place, bytes: piece })
  }
  const { sha256 = sha256Of(bytes), fileName = 'letter.pdf' } = wish
  for (;;) {
    const checked = await askAsWindow(by, checkUpload, { uploadId, fileName, sha256 })
    if (checked.state !== 'checking') return { uploadId, checked }
  }
}

async function adds(family: AssessedFamily, bytes: Uint8Array, wish: Wish = {}, by = family.lead) {
  const { fileName: _, sha256: __, ...rest } = wish
  const { uploadId, checked } = await sends(family, bytes, wish, by)
  const id = family.newId()
  if (checked.state === 'refused') return { id, answer: { outcome: 'refused', say: checked.say } }
  const plain = { familyId: family.familyId, id, uploadId, noteId: null, title: '', aboutIds: [] }
  return { id, answer: await askAsWindow(by, addAttachment, { ...plain, shareClass: 'S3', ...rest }) }
}

async function readsAll(family: AssessedFamily, id: string) {
  const { familyId, lead } = family
  const first = await askAsWindow(lead, readAttachment, { familyId, id, place: 0 })
  const parts = [first.bytes ?? new Uint8Array()]
  for (let place = 1; place < first.pieces; place += 1)
    parts.push((await askAsWindow(lead, readAttachment, { familyId, id, place })).bytes ?? new Uint8Array())
  return Buffer.concat(parts)
}

describe('addAttachment', () => {
  it('keeps every byte of a file that came in pieces, and leaves none on the way', async () => {
    const family = await anAssessedFamily()
    const { familyId, samId, lead, store } = family

    const { id, answer } = await adds(family, letter, { aboutIds: [samId], title: 'From school' })

    const { rows } = await askAsWindow(lead, listAttachments, { familyId })
    const bytes = await readsAll(family, id)
    const journal = await store.read(db => db.selectFrom('journal').select('key').execute())
    expect(answer).toEqual({ outcome: 'added' })
    expect(rows).toMatchObject([{ id, title: 'From school', size: letter.length, here: true, addedByName: 'Ama Lead' }])
    expect(Buffer.compare(bytes, letter)).toBe(0)
    expect(journal).toEqual([])
  })

  it.each<readonly [string, Uint8Array, Wish, string]>([
    ['is a program by another name', Buffer.from('MZ\u0090'), { fileName: 'photo.jpg' }, fileSentences.notWhatItSays],
    ['is of a kind that is not taken in', Buffer.from('MZ'), { fileName: 'setup.exe' }, fileSentences.typeNotAllowed],
    ['did not arrive whole', letter, { sha256: '0'.repeat(64) }, fileSentences.incomplete],
    ['is a photograph that is cut', aJpeg().subarray(0, 60), { fileName: 'photo.jpg' }, fileSentences.unreadable],
    ['is a paper with a program', aPdf(['/S /JavaScript']), {}, fileSentences.holdsProgram]
  ])('takes nothing in when a file %s', async (_when, bytes, wish, say) => {
    const family = await anAssessedFamily()

    const { answer } = await adds(family, bytes, wish)

    const { rows } = await askAsWindow(family.lead, listAttachments, { familyId: family.familyId })
    const blobs = await family.store.read(db => db.selectFrom('blob').select('sha256').execute())
    expect(answer).toEqual({ outcome: 'refused', say })
    expect([rows, blobs]).toEqual([[], []])
  })

  it('keeps a photograph without its place, and says how large it is', async () => {
    const family = await anAssessedFamily()
    const { familyId, lead } = family
    const photograph = aJpeg({ before: [jpegSegment(0xe1, exifTurned(6))] })

    const { checked } = await sends(family, photograph, { fileName: 'photo.jpg' })
    const { id } = await adds(family, photograph, { fileName: 'photo.jpg' })

    const bytes = await readsAll(family, id)
    const { rows } = await askAsWindow(lead, listAttachments, { familyId })
    expect(checked).toMatchObject({ state: 'ready', file: { width: 40, height: 30, mediaType: 'image/jpeg' } })
    expect(bytes.includes('GPS')).toBe(false)
    expect(rows).toMatchObject([{ size: bytes.length, mine: true }])
  })

  it('keeps what was checked until it is added, also when the core has ended in between', async () => {
    const family = await anAssessedFamily()
    const { uploadId, checked } = await sends(family, letter)

    const again = await askAsWindow(family.lead, checkUpload, {
      uploadId,
      fileName: 'letter.pdf',
      sha256: sha256Of(Buffer.from('what the window has forgotten'))
    })
    await askAsWindow(family.lead, forgetUpload, { uploadId })

    const journal = await family.store.read(db => db.selectFrom('journal').select('key').execute())
    expect(again).toEqual(checked)
    expect(journal).toEqual([])
  })

  it('shows what lies in a draft to its writer alone', async () => {
    const family = await anAssessedFamily()
    const { familyId, lead, manager } = family
    await adds(family, letter, { noteId: family.newId() })

    const counts = [lead, manager].map(async by => (await askAsWindow(by, listAttachments, { familyId })).rows.length)

    expect(await Promise.all(counts)).toEqual([1, 0])
  })

  it('refuses whoever does not work with the family', async () => {
    const family = await anAssessedFamily()

    await expect(adds(family, letter, {}, family.stranger)).rejects.toMatchObject({ name: 'AccessRefused' })
  })
})

describe('voidAttachment', () => {
  it('takes a file away and brings it back, for who added it and nobody else', async () => {
    const family = await anAssessedFamily()
    const { familyId, lead, manager } = family
    const { id } = await adds(family, letter)
    const wish = { familyId, id, reason: 'Of another family', restore: false }

    await expect(askAsWindow(manager, voidAttachment, wish)).rejects.toMatchObject({
      say: attachmentSentences.onlyAdder
    })
    await askAsWindow(lead, voidAttachment, wish)
    const gone = await askAsWindow(lead, listAttachments, { familyId })
    await askAsWindow(lead, voidAttachment, { ...wish, restore: true })

    const back = await askAsWindow(lead, listAttachments, { familyId })
    expect([gone.rows, back.rows]).toMatchObject([[{ enteredInError: true }], [{ enteredInError: false }]])
  })
})

describe('releaseAttachment', () => {
  const forOurFile = { recipientKey: 'file', looked: true }

  it('lets a copy leave once for its ticket, and the file knows of it', async () => {
    const family = await anAssessedFamily()
    const { familyId, lead } = family
    const folder = mkdtempSync(join(tmpdir(), 'goldthread-copy-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const { id } = await adds(family, letter)
    const offered = await askAsWindow(lead, releaseAttachment, {
      familyId,
      id,
      ...(await fileKey(family)),
      looked: false
    })
    const ticket = offered.outcome === 'ready' ? offered.ticket : ''
    const place = join(folder, 'paper.pdf')

    const saved = await writeCopy(lead, { ticket, place })

    const given = await family.store.read(db =>
      db.selectFrom('copyGiven').select(['copyKind', 'recipientKind']).execute()
    )
    expect(offered).toMatchObject({ outcome: 'ready', fileName: 'paper 2026-09-14.pdf' })
    expect(saved).toEqual({ outcome: 'saved' })
    expect(Buffer.compare(readFileSync(place), letter)).toBe(0)
    expect(given).toEqual([{ copyKind: 'attachment', recipientKind: 'file' }])
    await expect(writeCopy(lead, { ticket, place })).rejects.toMatchObject({ name: 'Refused' })
  })

  it('writes nothing down, and leaves what lay there, when the place cannot be written', async () => {
    const family = await anAssessedFamily()
    const { familyId, lead } = family
    const { id } = await adds(family, letter)
    const offered = await askAsWindow(lead, releaseAttachment, { familyId, id, ...(await fileKey(family)) })
    const ticket = offered.outcome === 'ready' ? offered.ticket : ''

    const saved = await writeCopy(lead, { ticket, place: join(tmpdir(), 'no-such-folder-here', 'paper.pdf') })

    const given = await family.store.read(db => db.selectFrom('copyGiven').select('id').execute())
    expect([saved, given]).toEqual([{ outcome: 'failed' }, []])
  })

  const fileKey = async (family: AssessedFamily) => {
    const { source } = await family.store.transact({ author: family.author }, async unit => {
      unit.audit({ action: 'test', subjectIds: [], outcome: 'read' })
      return gatherSource(family.lead, unit, family.familyId)
    })
    const found = listRecipients(source).find(({ recipient }) => recipient.kind === 'file')
    return { ...forOurFile, recipientKey: found?.shown.key ?? '' }
  }
})

describe('readAttachment', () => {
  it('shows what is for named people to nobody else, not even that it is there', async () => {
    const family = await anAssessedFamily()
    const { familyId, manager } = family
    const { id } = await adds(family, letter, { shareClass: 'S4' })

    const { rows } = await askAsWindow(manager, listAttachments, { familyId })

    expect(rows).toEqual([])
    await expect(askAsWindow(manager, readAttachment, { familyId, id, place: 0 })).rejects.toMatchObject({
      say: attachmentSentences.notFound
    })
  })

  it('says so when a bit of the bytes is another', async () => {
    const family = await anAssessedFamily()
    const { familyId, lead } = family
    const { id } = await adds(family, letter)
    family.file.database.exec("UPDATE blobChunk SET bytes = CAST(x'00' || substr(bytes, 2) AS BLOB) WHERE place = 0")

    await expect(askAsWindow(lead, readAttachment, { familyId, id, place: 0 })).rejects.toMatchObject({
      say: attachmentSentences.damaged
    })
  })
})
