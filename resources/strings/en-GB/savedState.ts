export const savedStateWords = {
  /** Entries that belong to no family of this worker: people, the directory, families of colleagues. */
  others: 'Everything else on this computer'
} as const
