import { createHmac, pbkdf2Sync } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** SQLCipher 4 layout: 4,096-byte pages; the last 80 bytes hold the IV (16) and an HMAC-SHA512 (64). */
export const pageSize = 4096
const sealSize = 64
const saltSize = 16
const walHeaderSize = 32
const frameHeaderSize = 24

/** Can this key have written this file? Asked before SQLite opens it, so that a wrong key never touches the write-ahead log. */
export function keyFits(path: string, key: Uint8Array): boolean {
  const salt = read(path, 0, saltSize)
  if (salt.length < saltSize) return false
  const sealKey = sealKeyOf(key, salt)
  try {
    return (
      pageNumbers(8).some(number => sealHolds(sealKey, read(path, (number - 1) * pageSize, pageSize), number)) ||
      frameFits(`${path}-wal`, sealKey)
    )
  } finally {
    sealKey.fill(0)
  }
}

/** Numbers of the pages whose seal does not hold, free pages included: quick_check reads only pages in use. */
export function listBrokenPages(path: string, key: Uint8Array): readonly number[] {
  const sealKey = sealKeyOf(key, read(path, 0, saltSize))
  const file = openSync(path, 'r')
  const page = Buffer.alloc(pageSize)
  const broken: number[] = []
  try {
    const pages = Math.ceil(fstatSync(file).size / pageSize)
    for (let number = 1; number <= pages; number += 1) {
      const length = readSync(file, page, 0, pageSize, (number - 1) * pageSize)
      if (!sealHolds(sealKey, page.subarray(0, length), number)) broken.push(number)
    }
    return broken
  } finally {
    closeSync(file)
    sealKey.fill(0)
  }
}

function frameFits(walPath: string, sealKey: Buffer): boolean {
  return pageNumbers(8).some(index => {
    const at = walHeaderSize + (index - 1) * (frameHeaderSize + pageSize)
    const frame = read(walPath, at, frameHeaderSize + pageSize)
    if (frame.length < frameHeaderSize + pageSize) return false
    return sealHolds(sealKey, frame.subarray(frameHeaderSize), frame.readUInt32BE(0))
  })
}

function sealKeyOf(key: Uint8Array, salt: Uint8Array): Buffer {
  const sealSalt = salt.map(byte => byte ^ 0x3a)
  return pbkdf2Sync(key, sealSalt, 2, 32, 'sha512')
}

function sealHolds(sealKey: Buffer, page: Buffer, number: number): boolean {
  if (page.length < pageSize) return false
  const pageNumber = Buffer.alloc(4)
  pageNumber.writeUInt32LE(number)
  const body = page.subarray(number === 1 ? saltSize : 0, pageSize - sealSize)
  const seal = createHmac('sha512', sealKey).update(body).update(pageNumber).digest()
  return seal.equals(page.subarray(pageSize - sealSize))
}

function pageNumbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}

function read(path: string, at: number, length: number): Buffer {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0)
    throw error
  }
  try {
    const bytes = Buffer.alloc(length)
    return bytes.subarray(0, readSync(file, bytes, 0, length, at))
  } finally {
    closeSync(file)
  }
}
