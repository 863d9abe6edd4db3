import { migrations } from '../../../db/migrations/all.ts'
import { migrate } from '../../../db/open/migrate.ts'
import { type OpenedFile, openFile } from '../../../db/open/openFile.ts'
import type { StorageProblem } from '../../../db/open/problems.ts'
import { zero } from '../../security/crypto.ts'
import { type DerivedKeys, deriveKeys } from '../../security/keyring.ts'

/** A file of the newest version, and the keys that belong to it. */
export type KeyedFile = { readonly file: OpenedFile; readonly keys: DerivedKeys }
export type KeyedOutcome =
  | ({ readonly ok: true } & KeyedFile)
  | { readonly ok: false; readonly problem: StorageProblem }

/** Opens or makes the file that a DEK belongs to and brings it to the newest version. The DEK is zeroed here. */
export async function openKeyedFile(
  dek: Uint8Array,
  path: string,
  mode: 'create' | 'open',
  now: string
): Promise<KeyedOutcome> {
  const keys = deriveKeys(dek)
  zero(dek)
  const opened = openFile({ path, key: keys.database, mode, knownVersion: migrations.length, now })
  if (!opened.ok) return forget(keys, opened.problem)
  const migrated = await migrate(opened.file, migrations)
  if (migrated.ok) return { ok: true, file: opened.file, keys }
  opened.file.close()
  return forget(keys, migrated.problem)
}

export function forgetKeys({ database, files, audit }: DerivedKeys): void {
  zero(database, files, audit)
}

function forget(keys: DerivedKeys, problem: StorageProblem): KeyedOutcome {
  forgetKeys(keys)
  return { ok: false, problem }
}
