import { describe, expect, it } from 'vitest'
import { findBlob, pieceBytes, putBlob } from '../../../../db/blobs/blobs.ts'
import { aStore } from '../../../builders/store.ts'

const photograph = Uint8Array.from({ length: 2 * pieceBytes + 17 }, (_, place) => (place * 31) % 251)
const facts = { mediaType: 'image/jpeg', addedAt: '2026-11-22T10:00:00.000Z' }

async function aKeptPhotograph() {
  const test = await aStore()
  const put = () => test.store.transact({ author: test.author }, unit => putBlob(unit.db, photograph, facts))
  const sha256 = await put()
  return { ...test, sha256, put, find: () => test.store.read(db => findBlob(db, sha256)) }
}

describe('findBlob', () => {
  it('gives back every byte, in pieces on the disk, kept once however often it is added', async () => {
    const { sha256, put, find, store } = await aKeptPhotograph()

    const again = await put()

    const pieces = await store.read(db => db.selectFrom('blobChunk').select('place').orderBy('place').execute())
    expect(again).toBe(sha256)
    expect(pieces.map(({ place }) => place)).toEqual([0, 1, 2])
    expect(Buffer.compare((await find()) ?? new Uint8Array(), photograph)).toBe(0)
  })

  it.each([
    [
      'one bit of it is another',
      "UPDATE blobChunk SET bytes = CAST(x'00' || substr(bytes, 2) AS BLOB) WHERE place = 1"
    ],
    ['a piece is missing', 'DELETE FROM blobChunk WHERE place = 2'],
    ['a piece stands twice', 'INSERT INTO blobChunk SELECT sha256, 3, bytes FROM blobChunk WHERE place = 0']
  ])('hands nothing out when %s', async (_when, damage) => {
    const { file, find } = await aKeptPhotograph()
    file.database.exec(damage)

    await expect(find()).rejects.toThrow('not those that were added')
  })

  it('says that the bytes are not here when they are on another laptop', async () => {
    const { store } = await aStore()

    expect(await store.read(db => findBlob(db, '0'.repeat(64)))).toBeNull()
  })
})
