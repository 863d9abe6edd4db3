import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, describe, expect, it } from 'vitest'
import { electronProgram } from '../../../../scripts/parts/electronProgram.mjs'
import { cryptoAnswers } from './parts/cryptoAnswers.ts'

const root = join(import.meta.dirname, '../../../..')
// Inside the work tree, so that the program finds the native Argon2id beside it.
const outDir = join(root, '.cache', 'crypto-in-electron')

afterAll(() => rmSync(outDir, { recursive: true, force: true }))

describe('the crypto of the keyring', () => {
  it('gives the same answers in Electron, which is built on BoringSSL, as in Node', async () => {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      build: {
        ssr: join(import.meta.dirname, 'parts/cryptoAnswers.ts'),
        outDir,
        target: 'node20',
        rolldownOptions: { external: ['@node-rs/argon2'], output: { entryFileNames: 'answers.mjs' } }
      },
      ssr: { noExternal: ['zod'] }
    })
    const { program } = await electronProgram()

    const printed = execFileSync(program, [join(outDir, 'answers.mjs'), 'print'], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      encoding: 'utf8'
    })

    const here = await cryptoAnswers()
    expect(JSON.parse(printed)).toEqual(here)
    expect(here).toMatchObject({ opened: '63616e617279', refused: true, verified: true, forged: false, keyring: true })
  }, 120_000)
})
