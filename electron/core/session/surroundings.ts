import type { FilePlaces } from '../../security/filePlaces.ts'
import type { KdfProfile } from '../../security/kdf.ts'

/** Time, chance and this computer, as every part of a session is handed them. */
export type Surroundings = {
  readonly places: FilePlaces
  readonly deviceSecret: Uint8Array | null
  readonly now: () => Date
  readonly newId: () => string
  /** The cost of a guess at the passphrase, measured on this computer when a file is made. */
  readonly kdfProfile: () => Promise<KdfProfile>
  /** The whole invented authority, or, for tests, only the families that were written by hand. */
  readonly county: 'whole' | 'handWritten'
  readonly onMaking: (made: number, of: number) => void
}
