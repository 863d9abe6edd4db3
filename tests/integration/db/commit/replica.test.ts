import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conflictsOf } from '../../../../db/commit/conflictsOf.ts'
import { readHeads } from '../../../../db/commit/project.ts'
import { hashCommit, newSigner } from '../../../../db/commit/signing.ts'
import type { Store } from '../../../../db/commit/store.ts'
import { encodeCommit, firstPrevious } from '../../../../domain/commit/envelope.ts'
import { orderHeads } from '../../../../domain/merge/heads.ts'
import { emptyReplica, mergeCommits } from '../../../../domain/merge/replica.ts'
import { readMarks } from '../../../../domain/merge/stamp.ts'
import { aHistory, playHistory, shuffled } from '../../../builders/history.ts'
import { chanceSeed } from '../../../builders/seed.ts'
import { aStore } from '../../../builders/store.ts'

const signers = new Map(Array.from({ length: 5 }, (_, number) => [`laptop${number}`, newSigner()]))

/** Links and signs what was played, as the laptops themselves would have done. */
function sealed(history: ReturnType<typeof playHistory>) {
  const links = new Map<string, string>()
  return history.commits.map(commit => {
    const linked = { ...commit, p: links.get(commit.d) ?? firstPrevious }
    const bytes = encodeCommit(linked)
    const hash = hashCommit(bytes)
    links.set(commit.d, hash.toString('base64url'))
    const signature = signers.get(commit.d)?.sign(hash) ?? new Uint8Array()
    return { commit: linked, bytes, signature }
  })
}

async function tablesOf(store: Store) {
  const read = async (table: 'person' | 'register' | 'sync_alt' | 'sync_kill' | 'sync_bucket') => {
    const rows = await store.db.selectFrom(table).selectAll().execute()
    return rows.map(row => JSON.stringify(row)).toSorted()
  }
  const names = ['person', 'register', 'sync_alt', 'sync_kill', 'sync_bucket'] as const
  return Promise.all(names.map(read))
}

describe('applyPage', () => {
  it('fills the same tables in any order, repeated or not, and as the pure merge says', async () => {
    await fc.assert(
      fc.asyncProperty(aHistory, async ({ laptops, steps, order }) => {
        const all = sealed(playHistory(laptops, steps))
        const [one, two] = [await aStore(), await aStore()]
        for (const { store } of [one, two]) {
          for (const [id, signer] of signers) await store.trustDevice(id, signer.publicKey)
        }

        await one.store.applyPage(all)
        for (const page of [shuffled(all, order).slice(0, 9), shuffled(all, order), all])
          await two.store.applyPage(page)

        expect(await tablesOf(two.store)).toEqual(await tablesOf(one.store))
        const replica = mergeCommits(
          emptyReplica,
          all.map(({ commit }) => commit)
        )
        for (const { id, fields } of replica.entries.values()) {
          const row = await one.store.db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
          const stored = await one.store.writeLocal(statements =>
            Object.fromEntries([...fields.keys()].map(field => [field, readHeads(statements, 'person', row, field)]))
          )
          const wanted = [...fields].map(([field, { heads }]) => [field, orderHeads(heads)])
          expect(stored).toEqual(Object.fromEntries(wanted))
          const contested = new Set((await conflictsOf(one.store.db, 'person', row)).map(other => other.field))
          for (const field of contested) expect(readMarks('person', row).get(field)?.length).toBeGreaterThan(1)
        }
        await Promise.all([one.close(), two.close()])
      }),
      { numRuns: 25, seed: chanceSeed('tables') }
    )
  }, 120_000)
})
