import type { Kysely } from 'kysely'
import type { z } from 'zod'
import { isSignedBy, sha256 } from '../../../../db/commit/signing.ts'
import type { Tables } from '../../../../db/schema/tables.ts'

export type Sealed = Awaited<ReturnType<typeof listSealed>>[number]

export async function listSealed(db: Kysely<Tables>, ids: readonly string[]) {
  if (ids.length === 0) return []
  return db
    .selectFrom('sealed')
    .select(['id', 'type', 'body', 'bodyHash', 'workerId', 'workerKey', 'workerSignature'])
    .where('id', 'in', ids)
    .execute()
}

/** Whether the body is the one that was hashed, and the hash the one that was signed. */
export function isWhole({ body, bodyHash, workerKey, workerSignature }: Sealed): boolean {
  const hash = sha256(Buffer.from(body, 'utf8'))
  return hash.equals(Buffer.from(bodyHash)) && isSignedBy(workerKey, hash, workerSignature)
}

/** A signature by a key that the directory does not know as this worker's is nobody's signature. */
export async function isOwnKey(db: Kysely<Tables>, { workerId, workerKey }: Sealed): Promise<boolean> {
  const worker = await db.selectFrom('worker').select('signingKey').where('id', '=', workerId).executeTakeFirst()
  return !worker?.signingKey || worker.signingKey === workerKey
}

/** What a sealed body says, or null when it is not of its schema. */
export function readBody<Schema extends z.ZodType>(schema: Schema, body: string): z.output<Schema> | null {
  try {
    const read = schema.safeParse(JSON.parse(body))
    return read.success ? read.data : null
  } catch {
    // Not even JSON: whoever asked says that the seal is broken.
    return null
  }
}
