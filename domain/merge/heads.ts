import type { Reading } from '../commit/clock.ts'
import type { Dot } from '../commit/dot.ts'
import type { Json } from '../nonAnswer.ts'

/** One value of a field that nobody who had seen it has replaced. */
export type Head = { readonly dot: Dot; readonly reading: Reading; readonly value: Json }

export type FieldState = {
  readonly heads: readonly Head[]
  /** Dots that were replaced before they arrived: they are dropped when they do. */
  readonly killed: readonly Dot[]
}

export type FieldWrite = Head & { readonly replaces: readonly Dot[] }

export const untouched: FieldState = { heads: [], killed: [] }

/**
 * The merge of sync.md 4.4 for one field: heads := (heads − X) + {D unless D was killed}. `isMerged` says whether a dot
 * has been merged here already: such a dot has had its say, and neither comes back nor needs to be remembered as killed.
 */
export function mergeField(state: FieldState, write: FieldWrite, isMerged: (dot: Dot) => boolean): FieldState {
  const replaced = new Set(write.replaces)
  const killedOnArrival = state.killed.includes(write.dot)
  const kept = state.heads.filter(head => head.dot !== write.dot && !replaced.has(head.dot))
  const present = new Set(state.heads.map(head => head.dot))
  const early = write.replaces.filter(
    dot => dot !== write.dot && !present.has(dot) && !isMerged(dot) && !state.killed.includes(dot)
  )
  const { dot, reading, value } = write
  return {
    heads: killedOnArrival ? kept : [...kept, { dot, reading, value }],
    killed: [...state.killed.filter(killed => killed !== write.dot), ...new Set(early)]
  }
}

const later = (a: Head, b: Head) => {
  const left = a.reading + a.dot
  const right = b.reading + b.dot
  return left < right ? 1 : left > right ? -1 : 0
}

/** Shown first: the most protective value where the field has such an order (sync.md 4.5), else the latest. */
export function orderHeads(heads: readonly Head[], protectiveRank?: (value: Json) => number): readonly Head[] {
  if (heads.length < 2) return heads
  if (!protectiveRank) return heads.toSorted(later)
  return heads.toSorted((a, b) => protectiveRank(b.value) - protectiveRank(a.value) || later(a, b))
}

function sameValue(value: Json): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part
  )
}

/** The different values of ordered heads: two people who wrote the same are not in conflict. */
export function distinctValues(ordered: readonly Head[]): readonly Head[] {
  const seen = new Set<string>()
  return ordered.filter(head => {
    const key = sameValue(head.value)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
