import type { Alternated } from './alternate.ts'
import { type Durations, median, p95, pairedRatio } from './figures.ts'

export type Line = {
  readonly what: string
  readonly median?: number
  readonly p95?: number
  readonly baseline?: number
  readonly baselineP95?: number
  readonly ratio?: number
  readonly goal?: string
  readonly reached?: boolean
}

const unit = (value: number | undefined, suffix = '') => (value === undefined ? '' : `${value.toFixed(2)}${suffix}`)

/** A ratio against the baseline measured in the same minutes. */
export function compared(what: string, { product, baseline }: Alternated, most?: number): Line {
  const ratio = pairedRatio(product, baseline)
  const goal = most === undefined ? {} : { goal: `ratio <= ${most.toFixed(1)}`, reached: ratio <= most }
  return {
    what,
    median: median(product),
    p95: p95(product),
    baseline: median(baseline),
    baselineP95: p95(baseline),
    ratio,
    ...goal
  }
}

/** A time alone, its goal for the 95th of a hundred. */
export function timedLine(what: string, durations: Durations, most?: number): Line {
  const slow = p95(durations)
  const goal = most === undefined ? {} : { goal: `p95 <= ${most} ms`, reached: slow <= most }
  return { what, median: median(durations), p95: slow, ...goal }
}

const headings = ['', 'median ms', 'p95 ms', 'plain median', 'plain p95', 'ratio', 'goal', '']

/** Lines as a table of plain text. */
export function formatTable(title: string, lines: readonly Line[]): string {
  const cells = lines.map(line => [
    line.what,
    unit(line.median),
    unit(line.p95),
    unit(line.baseline),
    unit(line.baselineP95),
    unit(line.ratio),
    line.goal ?? '',
    line.reached === undefined ? '' : line.reached ? 'reached' : 'NOT REACHED'
  ])
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...cells.map(row => (row[column] ?? '').length))
  )
  const format = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd()
  return ['', title, format(headings), ...cells.map(format), ''].join('\n')
}
