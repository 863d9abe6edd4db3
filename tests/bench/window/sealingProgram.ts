import { join } from 'node:path'
import { build } from 'vite'
import { root } from '../../../scripts/parts/folders.mjs'

/** The page's own sealing once more, for a caller beside the screens. */
export async function sealingProgram(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: join(root, 'renderer/app/seal/sealedCalls.ts'), formats: ['iife'], name: 'seal' }
    }
  })
  const [bundle] = [built].flat()
  const [program] = bundle && 'output' in bundle ? bundle.output : []
  if (program === undefined) throw new Error('the sealing was not built')
  return program.code
}
