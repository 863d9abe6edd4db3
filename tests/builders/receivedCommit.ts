import { hashCommit, newSigner, type Signer } from '../../db/commit/signing.ts'
import type { Store } from '../../db/commit/store.ts'
import { type Commit, encodeCommit, firstPrevious } from '../../domain/commit/envelope.ts'

export type OtherLaptop = {
  readonly id: string
  readonly signer: Signer
  /** The next commit of this laptop: chained, signed, as it would come from the hub. */
  readonly writes: (wish: Pick<Commit, 'b' | 'ops'> & Partial<Commit>) => {
    readonly commit: Commit
    readonly bytes: Uint8Array
    readonly signature: Uint8Array
  }
}

export function anotherLaptop(id = 'another-laptop'): OtherLaptop {
  const signer = newSigner()
  let n = 0
  let previous = firstPrevious
  return {
    id,
    signer,
    writes: wish => {
      n += 1
      const commit: Commit = {
        v: 1,
        s: 2,
        d: id,
        n,
        p: previous,
        h: (Date.UTC(2026, 8, 14, 8, 31) + n).toString(36).padStart(9, '0').concat('000'),
        w: '2026-09-14T08:31:00.000Z',
        o: 0,
        u: '018f0000-0000-7000-8000-0000000000aa',
        g: 'session',
        a: `action-${n}`,
        ...wish
      }
      const bytes = encodeCommit(commit)
      const hash = hashCommit(bytes)
      previous = hash.toString('base64url')
      return { commit, bytes, signature: signer.sign(hash) }
    }
  }
}

/** A store that knows the other laptop's key, as enrolment would have told it. */
export async function introduce(store: Store, laptop: OtherLaptop): Promise<void> {
  await store.trustDevice(laptop.id, laptop.signer.publicKey)
}
