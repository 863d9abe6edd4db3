type Settle = () => Promise<void>

const waiting = new Set<Settle>()

/** Whoever holds typed words that are on their way to the disk says how to send them at once. Gives back how to stop. */
export function beforeTheWindowEnds(settle: Settle): () => void {
  waiting.add(settle)
  return () => waiting.delete(settle)
}

/** Sends everything that is still being typed: at lock, at suspend, and when the window closes. */
export async function settleEverything(): Promise<void> {
  await Promise.all([...waiting].map(settle => settle()))
}
