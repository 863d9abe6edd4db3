const DIVIDER = /[\s-]+/gu

export const groupsOf = (recoveryKey: string): readonly string[] => recoveryKey.split(DIVIDER).filter(Boolean)

/** Whether somebody typed the group they were asked for: capitals do not matter, and O and 0 are told apart by the key. */
export function isGroup(recoveryKey: string, place: number, typed: string): boolean {
  return groupsOf(recoveryKey)[place]?.toUpperCase() === typed.replaceAll(DIVIDER, '').toUpperCase().trim()
}

/** Two different groups to type back, neither always the first. */
export function groupsToCheck(count: number, random: Uint8Array): readonly [number, number] {
  const first = (random[0] ?? 0) % count
  const step = 1 + ((random[1] ?? 0) % Math.max(1, count - 1))
  const second = (first + step) % count
  return first < second ? [first, second] : [second, first]
}
