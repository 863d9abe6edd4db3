const prefix = 'jot/'
export const jotKey = (id: string) => `${prefix}${id}`

/** The keys of all jots among the drafts, the oldest first: their ids are made in the order of time. */
export const jotKeysAmong = (drafts: readonly { readonly key: string }[]): readonly string[] =>
  drafts
    .map(({ key }) => key)
    .filter(key => key.startsWith(prefix))
    .toSorted()
