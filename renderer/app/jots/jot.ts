import { z } from 'zod'

/** A thought with no place yet: a draft of this worker, on this computer. */
export const Jot = z.strictObject({ words: z.string(), at: z.string() })
export type Jot = z.infer<typeof Jot>

export const noJot: Jot = { words: '', at: '' }
const prefix = 'jot/'
export const jotKey = (id: string) => `${prefix}${id}`

/** The keys of all jots among the drafts, the oldest first: their ids are made in the order of time. */
export const jotKeysAmong = (drafts: readonly { readonly key: string }[]): readonly string[] =>
  drafts
    .map(({ key }) => key)
    .filter(key => key.startsWith(prefix))
    .toSorted()
