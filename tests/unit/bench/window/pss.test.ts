import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it, onTestFinished } from 'vitest'
import { memoryOf } from '../../../bench/window/pss.ts'

describe('memoryOf', () => {
  it('counts what a program started beside the program itself when it has a child', async () => {
    // Only Linux says how much of its memory a process shares.
    if (process.platform !== 'linux') return expect(() => memoryOf(process.pid)).toThrow()
    const alone = memoryOf(process.pid)
    const child = spawn(process.execPath, ['-e', 'console.log(1);setInterval(() => 0, 1000)'])
    onTestFinished(() => void child.kill())
    await once(child.stdout, 'data')

    const together = memoryOf(process.pid)

    expect(together.processes).toBe(alone.processes + 1)
    expect(together.megabytes).toBeGreaterThan(alone.megabytes)
  })
})
