const onTheirWay = new Map<string, Promise<void>>()

/** The page is gone while its last letters may still be on their way to the disk. */
export async function leaveDraft(key: string, flush: () => Promise<void>): Promise<void> {
  const mine = flush()
  onTheirWay.set(key, mine)
  await mine
  if (onTheirWay.get(key) === mine) onTheirWay.delete(key)
}

/** Whoever opens the page again reads it only when those letters have arrived, and never the page of a moment before. */
export async function whenDraftIsLeft(key: string): Promise<void> {
  await onTheirWay.get(key)
}
