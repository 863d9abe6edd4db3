import { createDecipheriv } from 'node:crypto'
import { readFileSync } from 'node:fs'

/**
 * Decrypts a SQLCipher 4 file with nothing of ours and nothing of SQLite: the page layout and AES-256-CBC only.
 * Answers all pages, so that a word can be looked for in free space too.
 */
export function decryptedPages(path: string, key: Uint8Array): Buffer {
  const file = readFileSync(path)
  const pages: Buffer[] = []
  for (let at = 0; at < file.length; at += 4096) {
    const page = file.subarray(at, at + 4096)
    const start = at === 0 ? 16 : 0
    const decipher = createDecipheriv('aes-256-cbc', key, page.subarray(4016, 4032)).setAutoPadding(false)
    const plain = Buffer.concat([decipher.update(page.subarray(start, 4016)), decipher.final()])
    const header = at === 0 ? Buffer.from('SQLite format 3\0', 'latin1') : Buffer.alloc(0)
    pages.push(header, plain, page.subarray(4016))
  }
  return Buffer.concat(pages)
}
