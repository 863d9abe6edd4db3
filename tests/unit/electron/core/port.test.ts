import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { environmentOfCore, type Port, startCore } from '../../../../electron/core/port.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'goldthread-port-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function start(program: string): Port {
  const file = join(folder, `${Math.abs(program.length * 7919)}.mjs`)
  writeFileSync(file, program)
  return startCore({ kind: 'forked', node: process.execPath }, file, false)
}

const next = (port: Port) => new Promise<unknown>(resolve => port.onMessage(resolve))
const ended = (port: Port) => new Promise<void>(resolve => port.onEnd(resolve))

describe('startCore', () => {
  it('carries bytes as bytes, both ways', async () => {
    const port = start(`process.on('message', message => process.send(message))`)
    const answer = next(port)

    port.post({ kind: 'start', profile: '/x', deviceSecret: new Uint8Array([1, 2, 3]), cheapKdf: true })

    expect(await answer).toEqual({
      kind: 'start',
      profile: '/x',
      deviceSecret: new Uint8Array([1, 2, 3]),
      cheapKdf: true
    })
    await port.end()
  })

  it('tells when the core ended by itself', async () => {
    const port = start('process.exit(3)')

    await expect(ended(port)).resolves.toBeUndefined()
    expect(() => port.post({ kind: 'close', id: 1 })).not.toThrow()
  })

  it('tells when the program cannot be started at all', async () => {
    const port = startCore({ kind: 'forked', node: join(folder, 'no-node') }, join(folder, 'x.mjs'), false)

    await expect(ended(port)).resolves.toBeUndefined()
  })

  it('ends a core that will not end by itself', async () => {
    const port = start(`process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); process.send({ kind: 'ready' })`)
    await next(port)

    const before = performance.now()
    await port.end(300)

    expect(performance.now() - before).toBeLessThan(2000)
  })

  it('gives the core nothing of the environment that could open it', async () => {
    const port = start('process.send({ environment: Object.keys(process.env), switches: process.execArgv })')

    const told = JSON.stringify(await next(port))

    expect(told).not.toMatch(/NODE_OPTIONS|VITEST|PROXY|GOLDTHREAD_PROFILE|--inspect/i)
    await port.end()
  })
})

describe('environmentOfCore', () => {
  it('keeps what a program needs to start and no more', () => {
    const environment = { PATH: '/bin', NODE_OPTIONS: '--inspect', HTTPS_PROXY: 'x', SECRET: 'y', LANG: 'en_GB' }

    expect(environmentOfCore(environment)).toEqual({ PATH: '/bin', LANG: 'en_GB' })
  })
})
