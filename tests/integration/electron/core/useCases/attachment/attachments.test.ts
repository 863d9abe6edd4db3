import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import {
  addAttachment,
  largestPiece,
  listAttachments,
  readAttachment,
  sendPiece
} from '../../../../../../electron/contract/attachment.ts'
import type { Method } from '../../../../../../electron/contract/method.ts'
import type { UseCaseContext } from '../../../../../../electron/core/handler.ts'
import { handlers } from '../../../../../../electron/core/useCases/attachment.ts'
import { attachmentSentences, fileSentences } from '../../../../../../resources/strings/en-GB/attachments.ts'
import { type AssessedFamily, anAssessedFamily } from '../../../../../builders/assessedFamily.ts'

async function ask<Input extends z.ZodType, Output extends z.ZodType>(
  context: UseCaseContext,
  method: Method<Input, Output>,
  input: z.input<Input>
): Promise<z.output<Output>> {
  const handler = handlers.find(one => one.method.channel === method.channel)
  if (!handler) throw new Error(`nobody answers ${method.channel}`)
  return method.output.parse(await handler.run(context, method.input.parse(input)))
}

const letter = Buffer.from(`%PDF-1.7 ${'words '.repeat(300_000)}`)
const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

type Wish = Partial<z.input<typeof addAttachment.input>>

async function adds(family: AssessedFamily, bytes: Uint8Array, wish: Wish = {}, by = family.lead) {
  const { familyId } = family
  const [id, uploadId] = [family.newId(), family.newId()]
  for (let place = 0; place * largestPiece < bytes.length; place += 1) {
    const piece = new Uint8Array(bytes.subarray(place * largestPiece, (place + 1) * largestPiece))
    await ask(by, sendPiece, { familyId, uploadId, place, bytes: piece })
  }
  const sha256 = sha256Of(bytes)
  const plain = { familyId, id, uploadId, noteId: null, sha256, fileName: 'letter.pdf', title: '', aboutIds: [] }
  const answer = await ask(by, addAttachment, { ...plain, shareClass: 'S3', ...wish })
  return { id, answer }
}

describe('addAttachment', () => {
  it('keeps every byte of a file that came in pieces, and leaves none on the way', async () => {
    const family = await anAssessedFamily()
    const { familyId, samId, lead, store } = family

    const { id, answer } = await adds(family, letter, { aboutIds: [samId], title: 'From school' })

    const { rows } = await ask(lead, listAttachments, { familyId })
    const { bytes } = await ask(lead, readAttachment, { familyId, id })
    const journal = await store.read(db => db.selectFrom('journal').select('key').execute())
    expect(answer).toEqual({ outcome: 'added' })
    expect(rows).toMatchObject([{ id, title: 'From school', size: letter.length, here: true, addedByName: 'Ama Lead' }])
    expect(Buffer.compare(bytes ?? new Uint8Array(), letter)).toBe(0)
    expect(journal).toEqual([])
  })

  it.each<readonly [string, Uint8Array, Wish, string]>([
    ['is a program by another name', Buffer.from('MZ\u0090'), { fileName: 'photo.jpg' }, fileSentences.notWhatItSays],
    ['is of a kind that is not taken in', Buffer.from('MZ'), { fileName: 'setup.exe' }, fileSentences.typeNotAllowed],
    ['did not arrive whole', letter, { sha256: '0'.repeat(64) }, fileSentences.incomplete],
    [
      'is a photograph that still says where it was taken',
      Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, 4, 1, 1, 0xff, 0xd9]),
      { fileName: 'photo.jpg' },
      fileSentences.unreadable
    ]
  ])('takes nothing in when a file %s', async (_when, bytes, wish, say) => {
    const family = await anAssessedFamily()

    const { answer } = await adds(family, bytes, wish)

    const { rows } = await ask(family.lead, listAttachments, { familyId: family.familyId })
    const blobs = await family.store.read(db => db.selectFrom('blob').select('sha256').execute())
    expect(answer).toEqual({ outcome: 'refused', say })
    expect([rows, blobs]).toEqual([[], []])
  })

  it('refuses whoever does not work with the family', async () => {
    const family = await anAssessedFamily()

    await expect(adds(family, letter, {}, family.stranger)).rejects.toMatchObject({ name: 'AccessRefused' })
  })
})

describe('readAttachment', () => {
  it('shows what is for named people to nobody else, not even that it is there', async () => {
    const family = await anAssessedFamily()
    const { familyId, manager } = family
    const { id } = await adds(family, letter, { shareClass: 'S4' })

    const { rows } = await ask(manager, listAttachments, { familyId })

    expect(rows).toEqual([])
    await expect(ask(manager, readAttachment, { familyId, id })).rejects.toMatchObject({
      say: attachmentSentences.notFound
    })
  })

  it('says so when a bit of the bytes is another', async () => {
    const family = await anAssessedFamily()
    const { familyId, lead } = family
    const { id } = await adds(family, letter)
    family.file.database.exec("UPDATE blobChunk SET bytes = CAST(x'00' || substr(bytes, 2) AS BLOB) WHERE place = 0")

    await expect(ask(lead, readAttachment, { familyId, id })).rejects.toMatchObject({
      say: attachmentSentences.damaged
    })
  })
})
