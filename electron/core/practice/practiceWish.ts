import type { Signer } from '../../../db/commit/signing.ts'
import type { Store } from '../../../db/commit/store.ts'

export type PracticeWish = {
  readonly store: Store
  readonly sessionId: string
  readonly now: () => Date
  /** The public key that a worker's seals are verified against; null until that worker has one. */
  readonly signingKeyOf?: (workerId: string) => string | null
  /** The key that a worker signs with; without one the store's own worker signs. */
  readonly signerOf?: (workerId: string) => Signer | null
}
