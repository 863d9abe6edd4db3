import { accessSync, closeSync, constants, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { errorCode } from './problems.ts'

/** Forces a file's bytes to the disk. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Forces a folder's list of names to the disk; Windows has no such call and writes names through by itself. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const open = openSync(folder, 'r')
  try {
    fsyncSync(open)
  } finally {
    closeSync(open)
  }
}

/** Gives a finished file its name so that a power cut leaves either no such name or the whole file. */
export function publishFile(finished: string, name: string): void {
  syncFile(finished)
  renameSync(finished, name)
  syncFolder(dirname(name))
}

/** Removes an unfinished file and what SQLite keeps beside it. */
export function removeUnfinished(path: string): void {
  for (const ending of ['', '-wal', '-shm', '-journal']) {
    if (existsSync(path + ending)) rmSync(path + ending)
  }
}

/** Asked before SQLite is, which opens a file that it cannot write to without a word. */
export function writable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch (error) {
    if (/^(EACCES|EPERM|EROFS)$/.test(errorCode(error))) return false
    throw error
  }
}
