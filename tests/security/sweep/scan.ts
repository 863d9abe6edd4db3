import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'

/** One thing that must be nowhere, in one of the ways in which a program writes it down. */
export type Needle = { readonly name: string; readonly bytes: Buffer }
export type Hit = { readonly needle: string; readonly place: string }

/** A text as UTF-8 and as UTF-16LE, which is how Chromium and V8 hold it when it is not plain Latin. */
export function needlesOf(name: string, text: string): readonly Needle[] {
  return [
    { name: `${name} (UTF-8)`, bytes: Buffer.from(text, 'utf8') },
    { name: `${name} (UTF-16LE)`, bytes: Buffer.from(text, 'utf16le') }
  ]
}

/** A key as it is, and as it would be written in a line of text. */
export function needlesOfKey(name: string, key: Uint8Array): readonly Needle[] {
  const bytes = Buffer.from(key)
  return [
    { name: `${name} (bytes)`, bytes },
    { name: `${name} (hex)`, bytes: Buffer.from(bytes.toString('hex')) },
    { name: `${name} (base64)`, bytes: Buffer.from(bytes.toString('base64url').slice(0, 42)) }
  ]
}

export function findIn(haystack: Buffer, needles: readonly Needle[]): readonly string[] {
  return needles.filter(({ bytes }) => haystack.includes(bytes)).map(({ name }) => name)
}

export type Scanned = { readonly files: number; readonly bytes: number; readonly hits: readonly Hit[] }

/** Reads every byte of every file in these folders, and every name of a file, which is a place for words too. */
export function scanFolders(folders: readonly string[], needles: readonly Needle[]): Scanned {
  const hits: Hit[] = []
  let files = 0
  let bytes = 0
  for (const folder of folders.filter(existsSync)) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const place = join(entry.parentPath, entry.name)
      hits.push(...findIn(Buffer.from(place), needles).map(needle => ({ needle, place })))
      if (!entry.isFile()) continue
      const content = readFileSync(place)
      files += 1
      bytes += content.length
      hits.push(...findIn(content, needles).map(needle => ({ needle, place })))
    }
  }
  return { files, bytes, hits }
}

const largestRead = 1024 * 1024
const nothing = Buffer.alloc(largestRead)

/**
 * Reads the memory of a process as a thief with the rights of the system would: all that the process could write to.
 * Programs and their constants are as they were installed.
 */
export function scanMemory(pid: number, needles: readonly Needle[]): readonly Hit[] {
  const overlap = Math.max(...needles.map(({ bytes }) => bytes.length))
  const memory = openSync(`/proc/${pid}/mem`, 'r')
  const part = Buffer.alloc(largestRead)
  const hits: Hit[] = []
  try {
    for (const { from, to, name } of listMaps(pid)) {
      for (let start = from; start < to; start += largestRead - overlap) {
        const read = readAt(memory, part.subarray(0, Math.min(largestRead, to - start)), start)
        const found = part.subarray(0, read)
        if (!found.equals(nothing.subarray(0, read))) {
          hits.push(...findIn(found, needles).map(needle => ({ needle, place: `${pid} ${name}` })))
        }
        if (start + largestRead >= to) break
      }
    }
  } finally {
    closeSync(memory)
  }
  return hits
}

/** A page that the system itself keeps back (a device, a guard) reads as nothing. */
function readAt(memory: number, part: Buffer, start: number): number {
  try {
    return readSync(memory, part, 0, part.length, start)
  } catch {
    return 0
  }
}

type Map = { readonly from: number; readonly to: number; readonly name: string }

function listMaps(pid: number): readonly Map[] {
  const lines = readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n')
  return lines.flatMap(line => {
    const found = /^([0-9a-f]+)-([0-9a-f]+) rw\S+ \S+ \S+ \d+\s*(.*)$/.exec(line)
    if (!found || /^\[v(var|syscall)/.test(found[3] ?? '')) return []
    return [
      { from: Number.parseInt(found[1] ?? '', 16), to: Number.parseInt(found[2] ?? '', 16), name: found[3] || 'own' }
    ]
  })
}
