import type { Kysely } from 'kysely'
import { type Commit, decodeCommit } from '../../domain/commit/envelope.ts'
import { BrokenFile } from '../commit/errors.ts'
import { schemaVersion } from '../schema/schemaVersion.ts'
import { commitState } from '../schema/syncTables.ts'
import type { Tables } from '../schema/tables.ts'

export type CommitQuery = {
  readonly bucket: string
  /** Only commits that name this entry. */
  readonly mentioning?: string
  /** Only commits up to and including this reading of the clock. */
  readonly upTo?: string
}

/** The commits that have been merged into a bucket, in the order of the clock. */
export async function readCommits(db: Kysely<Tables>, query: CommitQuery): Promise<readonly Commit[]> {
  const { bucket, mentioning, upTo } = query
  let wanted = db
    .selectFrom('sync_commit')
    .select('bytes')
    .where('bucket', '=', bucket)
    .where('st', 'not in', [commitState.quarantined, commitState.notApplied])
  if (upTo !== undefined) wanted = wanted.where('hlc', '<=', upTo)
  if (mentioning !== undefined) {
    const id = Buffer.from(mentioning, 'utf8')
    wanted = wanted.where(eb => eb(eb.fn<number>('instr', ['bytes', eb.val(id)]), '>', 0))
  }
  const rows = await wanted.orderBy('hlc').orderBy('dev').orderBy('n').execute()
  return rows.map(({ bytes }) => {
    const decoded = decodeCommit(bytes, schemaVersion)
    if (decoded.kind !== 'commit') throw new BrokenFile('a merged commit cannot be read')
    return decoded.commit
  })
}
