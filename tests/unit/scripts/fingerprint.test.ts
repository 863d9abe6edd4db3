import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fingerprint } from '../../../scripts/parts/fingerprint.mjs'

describe('fingerprint', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'goldthread-fingerprint-'))
    mkdirSync(path.join(folder, 'domain/clocks'), { recursive: true })
    writeFileSync(path.join(folder, 'domain/clocks/due.ts'), 'one')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const read = () => fingerprint(folder, ['domain', 'package.json', 'not-there'])

  it('stays the same when nothing changed', () => {
    expect(read()).toBe(read())
  })

  it.each([
    ['a file grew', () => writeFileSync(path.join(folder, 'domain/clocks/due.ts'), 'longer')],
    ['a file was saved again', () => utimesSync(path.join(folder, 'domain/clocks/due.ts'), 1, 1)],
    ['a file came', () => writeFileSync(path.join(folder, 'domain/new.ts'), '')],
    ['a single named file came', () => writeFileSync(path.join(folder, 'package.json'), '{}')],
    ['a file went', () => rmSync(path.join(folder, 'domain/clocks/due.ts'))]
  ])('changes when %s', (_, change) => {
    const before = read()

    change()

    expect(read()).not.toBe(before)
  })
})
