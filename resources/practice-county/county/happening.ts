import type { Json } from '../../../domain/nonAnswer.ts'
import type { RecordTypeName } from '../../../domain/records/registry.ts'

/** A value that is known when the file is made: somebody of the family, a worker, a day, a moment, an entry. */
export type Later =
  | { readonly person: string }
  | { readonly worker: string }
  | { readonly daysAgo: number }
  | { readonly at: readonly [daysAgo: number, time: string] }
  | { readonly own: string }

export type HappeningPut = {
  readonly type: RecordTypeName
  /** Names the entry inside its family; the same key again changes the same entry. */
  readonly key: string
  readonly set: { readonly [field: string]: Json | Later | readonly Later[] }
  /** Whose own bucket it stands in; without one it is the family's. */
  readonly inPerson?: string
  /** In the compartment of the family for named people. */
  readonly named?: true
}

/** Something that one worker wrote at one moment of a family's time with the service. */
export type Happening = {
  readonly daysAgo: number
  readonly time: string
  readonly by: string
  readonly action: string
  readonly puts: readonly HappeningPut[]
  /** What of the register is written at this moment. */
  readonly register?: 'family' | 'work' | 'agreement'
}
