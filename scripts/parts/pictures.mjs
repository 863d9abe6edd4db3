import path from 'node:path'
import { root } from './folders.mjs'
import { runInFront } from './programs.mjs'
import { setup } from './windowSetup.mjs'

/**
 * `node scripts/run.mjs pictures [genogram ecomap …]`: the screens of the user guide, drawn anew from the practice
 * authority; with names, only those are written.
 *
 * @param {readonly string[]} only
 */
export async function pictures(only = []) {
  const close = await setup()
  try {
    return await runInFront(process.execPath, [path.join(root, 'tests/e2e/pictures.ts'), ...only], process.env)
  } finally {
    close()
  }
}
