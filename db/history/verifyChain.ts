import type { Kysely } from 'kysely'
import { z } from 'zod'
import { firstPrevious } from '../../domain/commit/envelope.ts'
import { base64url } from '../commit/ledger.ts'
import { hashCommit, isSignedBy } from '../commit/signing.ts'
import type { Tables } from '../schema/tables.ts'

export type ChainFinding = { readonly n: number; readonly because: 'missing' | 'bytes' | 'signature' | 'chain' }

export type ChainQuery = {
  readonly device: string
  readonly publicKey: string
  /** Of other devices we hold only what is ours to see, so their numbers may have gaps. */
  readonly complete: boolean
}

const Link = z.object({ p: z.string(), d: z.string(), n: z.number() })
const pageSize = 1000

/** Checks a device's commits from their bytes: hash, signature, number and link. Answers the first finding, or null. */
export async function verifyChain(db: Kysely<Tables>, query: ChainQuery): Promise<ChainFinding | null> {
  let last = { n: 0, hash: firstPrevious }
  for (;;) {
    const rows = await db
      .selectFrom('sync_commit')
      .select(['n', 'hash', 'bytes', 'sig'])
      .where('dev', '=', query.device)
      .where('n', '>', last.n)
      .orderBy('n')
      .limit(pageSize)
      .execute()
    for (const { n, hash, bytes, sig } of rows) {
      if (query.complete && n !== last.n + 1) return { n: last.n + 1, because: 'missing' }
      if (Buffer.compare(hashCommit(bytes), hash) !== 0) return { n, because: 'bytes' }
      if (!isSignedBy(query.publicKey, hash, sig)) return { n, because: 'signature' }
      const link = Link.parse(JSON.parse(Buffer.from(bytes).toString('utf8')))
      const follows = n !== last.n + 1 || link.p === last.hash
      if (link.d !== query.device || link.n !== n || !follows) return { n, because: 'chain' }
      last = { n, hash: base64url(hash) }
    }
    if (rows.length < pageSize) return null
  }
}
