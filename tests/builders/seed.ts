/** The seed of a run by chance, printed so that a failure can be run again: GOLDTHREAD_SEED=<number>. */
export function chanceSeed(of: string): number {
  const wished = Number(process.env.GOLDTHREAD_SEED)
  const seed = Number.isSafeInteger(wished) && wished !== 0 ? wished : Math.trunc(Math.random() * 2 ** 31)
  process.stdout.write(`${of}: seed ${seed}\n`)
  return seed
}

/** A small generator (mulberry32): the same seed gives the same run on every machine. */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
