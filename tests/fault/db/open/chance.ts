/** Repeatable chance: the seed stands in the name of each test, and setting FAULT_SEED runs that one again. */
export const seed = Number(process.env.FAULT_SEED ?? Date.now() % 2 ** 31)

export function chance(from: number): (below: number) => number {
  let state = from | 0
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}
