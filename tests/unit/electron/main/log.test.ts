import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { formatLine, type LogLine, openLog } from '../../../../electron/main/log.ts'

const at = new Date('2026-11-22T09:00:00.000Z')
const grammar: Readonly<Record<string, RegExp>> = {
  at: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
  event: /^[a-zA-Z]+$/,
  channel: /^([a-zA-Z]+\.[a-zA-Z]+)?$/,
  reference: /^([0-9a-f-]{36})?$/,
  code: /^[A-Za-z0-9_]*$/,
  error: /^[A-Za-z]*$/,
  where: /^([A-Za-z0-9._-]+:\d+:\d+)?$/
}

/** As a careless caller could do it: whatever the types say. */
const careless = (entry: unknown) => formatLine(Object(entry), at)

describe('formatLine', () => {
  it('writes what happened, which call, and its reference', () => {
    const line: LogLine = {
      event: 'call',
      channel: 'family.open',
      reference: '00000000-0000-4000-8000-000000000001',
      code: 'refused'
    }

    expect(formatLine(line, at)).toBe(
      '{"at":"2026-11-22T09:00:00.000Z","event":"call","channel":"family.open","reference":"00000000-0000-4000-8000-000000000001","code":"refused"}'
    )
  })

  it('leaves out what is not on the list, and what is not of its shape', () => {
    const line = careless({
      event: 'call',
      channel: 'Ada Moss',
      code: 'Holroyd family',
      name: 'Ada',
      where: '/home/ada'
    })

    expect(line).toBe('{"at":"2026-11-22T09:00:00.000Z","event":"call"}')
  })

  it('keeps to the grammar whatever it is handed', () => {
    const seed = 20261122
    const words = fc.oneof(fc.string(), fc.constantFrom('1 Secret Street', 'Ada Moss', '<script>', 'a\nb'))
    const entry = fc.dictionary(fc.constantFrom(...Object.keys(grammar), 'name', 'text', 'message'), words)

    fc.assert(
      fc.property(entry, handed => {
        for (const [field, value] of Object.entries<unknown>(JSON.parse(careless(handed)))) {
          expect(String(value)).toMatch(grammar[field] ?? /^not on the list$/)
        }
      }),
      { seed, numRuns: 1000 }
    )
  })
})

describe('openLog', () => {
  let profile = ''
  beforeEach(() => {
    profile = mkdtempSync(join(tmpdir(), 'goldthread-log-'))
  })
  afterEach(() => rmSync(profile, { recursive: true, force: true }))

  it('appends lines to one file that only its owner may read', () => {
    const log = openLog(profile, () => at)

    log({ event: 'start' })
    log({ event: 'quit' })

    const file = join(profile, 'logs', 'goldthread.log')
    expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(3)
    expect(statSync(file).mode & 0o077).toBe(0)
  })

  it('keeps four files of about a megabyte at most', () => {
    const log = openLog(profile, () => at)
    const folder = join(profile, 'logs')

    for (let round = 0; round < 7; round += 1) {
      log({ event: 'start' })
      writeFileSync(join(folder, 'goldthread.log'), 'x'.repeat(1_000_001))
    }
    log({ event: 'quit' })

    expect(readdirSync(folder).sort()).toEqual([
      'goldthread.log',
      'goldthread.log.1',
      'goldthread.log.2',
      'goldthread.log.3'
    ])
    expect(statSync(join(folder, 'goldthread.log')).size).toBeLessThan(100)
  })

  it('loses a line and nothing else where nothing can be written', () => {
    const notAFolder = join(profile, 'full')
    writeFileSync(notAFolder, '')
    const log = openLog(notAFolder, () => at)

    expect(() => log({ event: 'start' })).not.toThrow()
  })
})
