import path from 'node:path'
import { root } from './folders.mjs'
import { runInFront } from './programs.mjs'
import { setup } from './windowSetup.mjs'

/** `node scripts/run.mjs pictures`: every screen of the user guide, drawn anew from the practice authority. */
export async function pictures() {
  const close = await setup()
  try {
    return await runInFront(process.execPath, [path.join(root, 'tests/e2e/pictures.ts')], process.env)
  } finally {
    close()
  }
}
