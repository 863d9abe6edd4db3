import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { oneAtATime } from '../../../scripts/parts/oneAtATime.mjs'

describe('oneAtATime', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'goldthread-lock-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('lets the second begin only when the first has ended', async () => {
    const order: string[] = []
    const work = (name: string) => async () => {
      order.push(`${name} begins`)
      await Promise.resolve()
      order.push(`${name} ends`)
    }

    await Promise.all([oneAtATime('build', work('first'), folder), oneAtATime('build', work('second'), folder)])

    expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
  })

  it('takes over when the one before was killed', async () => {
    const killed = spawnSync(process.execPath, ['-e', '']).pid
    writeFileSync(path.join(folder, 'build.lock'), String(killed))

    expect(await oneAtATime('build', async () => 'done', folder)).toBe('done')
  })

  it('lets the next one in when the work failed', async () => {
    const failing = oneAtATime('build', () => Promise.reject(new Error('no')), folder)

    await expect(failing).rejects.toThrow('no')
    expect(existsSync(path.join(folder, 'build.lock'))).toBe(false)
  })
})
