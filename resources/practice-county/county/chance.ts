/** Chance that falls the same way every time: the county is the same county on every laptop. */
export type Chance = {
  readonly between: (least: number, most: number) => number
  readonly pick: <Value>(from: readonly Value[]) => Value
  /** True once in so many times. */
  readonly once: (inSoMany: number) => boolean
  /** Some of them, each once, in an order of their own. */
  readonly some: <Value>(from: readonly Value[], count: number) => readonly Value[]
}

/** FNV-1a, then mulberry32: small, well spread, and not for anything that must stay secret. */
export function chanceOf(seed: string): Chance {
  let state = 2166136261
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  const pick = <Value>(from: readonly Value[]): Value => {
    const found = from[between(0, from.length - 1)]
    if (found === undefined) throw new RangeError('there is nothing to pick from')
    return found
  }
  const some = <Value>(from: readonly Value[], count: number): readonly Value[] =>
    from
      .map(value => ({ value, place: next() }))
      .toSorted((one, other) => one.place - other.place)
      .slice(0, count)
      .map(({ value }) => value)
  return { between, pick, once: inSoMany => between(1, inSoMany) === 1, some }
}
