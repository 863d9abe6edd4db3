import { constants, createInflate, inflateRawSync, inflateSync } from 'node:zlib'
import { RefusedFile } from '../../../domain/attachments/checkedFile.ts'

/** Unpacks one part and not a byte more than it may have. */
export function unpackRaw(packed: Uint8Array, most: number): Uint8Array {
  return within(most, () => inflateRawSync(packed, { maxOutputLength: Math.max(1, most) }))
}

/** As much of a stream as there is room for; a paper may end it a few bytes late. */
export function unpackStream(packed: Uint8Array, most: number): Uint8Array {
  return within(most, () =>
    inflateSync(packed, { maxOutputLength: Math.max(1, most), finishFlush: constants.Z_SYNC_FLUSH })
  )
}

function within(most: number, unpack: () => Uint8Array): Uint8Array {
  try {
    return unpack()
  } catch (error) {
    const tooLarge =
      error instanceof RangeError || (error instanceof Error && /larger than|too large/i.test(error.message))
    throw new RefusedFile(tooLarge ? 'unpacksTooLarge' : 'unreadable', `${most}`)
  }
}

/** How many bytes these pieces unpack to; stops at the first one too many, and keeps none of them. */
export async function countUnpacked(pieces: readonly Uint8Array[], most: number): Promise<number> {
  const inflate = createInflate({ chunkSize: 256 * 1024 })
  const counted = Promise.withResolvers<number>()
  let count = 0
  inflate.on('data', (piece: Uint8Array) => {
    count += piece.length
    if (count <= most) return
    inflate.destroy()
    counted.reject(new RefusedFile('unpacksTooLarge', `${most}`))
  })
  inflate.on('end', () => counted.resolve(count))
  inflate.on('error', () => counted.reject(new RefusedFile('unreadable', 'its points')))
  for (const piece of pieces) inflate.write(piece)
  inflate.end()
  return counted.promise
}
