import { createHash } from 'node:crypto'
import { type Signer, signerFromSeed } from '../../../db/commit/signing.ts'
import { migrations } from '../../../db/migrations/all.ts'
import { migrate } from '../../../db/open/migrate.ts'
import { type OpenedFile, openFile } from '../../../db/open/openFile.ts'

const bytesOf = (words: string) => createHash('sha256').update(`goldthread bench ${words}`).digest()

/** The same key and signer for every file of invented families: a file can be kept for the next run. */
export const worldKey = (): Uint8Array => bytesOf('key')
export const worldDevice = (): { readonly id: string; readonly signer: Signer } => ({
  id: '00000000-0000-7000-8000-00000000b002',
  signer: signerFromSeed(bytesOf('device'))
})
export const worldWorkerSigner = (): Signer => signerFromSeed(bytesOf('worker'))

export class WorldFileDidNotOpen extends Error {
  override readonly name = 'WorldFileDidNotOpen'
}

/** A real case file: encrypted, migrated, its settings read back. */
export async function openWorldFile(path: string, mode: 'create' | 'open'): Promise<OpenedFile> {
  const now = new Date().toISOString()
  const outcome = openFile({ path, key: worldKey(), mode, knownVersion: migrations.length, now })
  if (!outcome.ok) throw new WorldFileDidNotOpen(outcome.problem)
  const migrated = await migrate(outcome.file, migrations)
  if (!migrated.ok) throw new WorldFileDidNotOpen(migrated.problem)
  return outcome.file
}
