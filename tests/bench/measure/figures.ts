/** Durations of one thing in milliseconds, in the order in which they were measured. */
export type Durations = readonly number[]

export function quantile(durations: Durations, part: number): number {
  const sorted = durations.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}

export const median = (durations: Durations) => quantile(durations, 0.5)
export const p95 = (durations: Durations) => quantile(durations, 0.95)

/**
 * How many times the one takes longer than the other. Both were measured turn about, so each pair met the same moment of
 * a shared machine: the median of the pairs' ratios is steadier than the ratio of two medians.
 */
export function pairedRatio(product: Durations, baseline: Durations): number {
  return median(product.map((duration, turn) => duration / (baseline[turn] ?? Number.NaN)))
}
