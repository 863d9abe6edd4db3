import type { Box, Drawn } from '../drawing.ts'
import { lineOf, textOf } from '../drawn.ts'
import type { GenogramHome } from './facts.ts'
import type { Rows } from './orderRows.ts'

const NEXT_LOOP = 5
const LABEL_ROW = 15
const UNDER_WORDS = 4
const OVER_SHAPES = 30

/** Loops of several homes lie inside each other, so that a child with two homes is seen in two loops. */
export const loopRoom = (home: number): number => 7 + NEXT_LOOP * (home % 4)
/** How far loops and their names reach under a row. */
export const roomUnder = (homes: number): number => (homes === 0 ? 0 : UNDER_WORDS + loopRoom(3) + LABEL_ROW * homes)

type Run = { readonly row: number; readonly ids: readonly string[] }
type Places = {
  readonly rows: Rows
  readonly boxOf: (id: string) => Box
  readonly top: (row: number) => number
  readonly bottom: (row: number) => number
}

/** A dotted loop round the people of each home, with its name; parts that others stand between are tied together. */
export function drawHomes(
  homes: readonly GenogramHome[],
  places: Places,
  nameOf: (at: number) => string
): readonly Drawn[] {
  return homes.flatMap((home, at) => {
    const runs = runsOf(home, places.rows)
    const inOne = runs.every((run, place) => place === 0 || run.row === (runs[place - 1]?.row ?? 0) + 1)
    const loops = inOne ? [runs] : runs.map(run => [run])
    return [
      ...loops.map(parts => loopAround(parts, at, places)),
      ...(inOne ? [] : runs.slice(1).map((run, place) => tie(runs[place] ?? run, run, at, places))),
      ...loops.flatMap(parts => nameUnder(parts.at(-1), at, places, nameOf(at)))
    ]
  })
}

/** The people of a home as they stand side by side, row by row. */
export function runsOf(home: GenogramHome, rows: Rows): readonly Run[] {
  const members = new Set(home.personIds)
  return rows.flatMap((ids, row) => {
    const runs: string[][] = []
    for (const [at, id] of ids.entries()) {
      if (!members.has(id)) continue
      const before = ids[at - 1]
      const last = runs.at(-1)
      if (last && before !== undefined && last.at(-1) === before) last.push(id)
      else runs.push([id])
    }
    return runs.map(run => ({ row, ids: run }))
  })
}

function edgesOf(run: Run, home: number, { boxOf, top, bottom }: Places) {
  const boxes = run.ids.map(boxOf)
  const room = loopRoom(home)
  return {
    left: Math.min(...boxes.map(({ x }) => x)) - room,
    right: Math.max(...boxes.map(({ x, width }) => x + width)) + room,
    top: top(run.row) - room,
    bottom: bottom(run.row) + UNDER_WORDS + room
  }
}

function loopAround(runs: readonly Run[], home: number, places: Places): Drawn {
  const edges = runs.map(run => edgesOf(run, home, places))
  const first = edges[0] ?? { left: 0, right: 0, top: 0, bottom: 0 }
  const last = edges.at(-1) ?? first
  const steps = edges
    .slice(1)
    .map((edge, at) => ({ above: edges[at] ?? edge, below: edge, y: edge.top - OVER_SHAPES + loopRoom(home) }))
  const points = [
    [first.left, first.top],
    [first.right, first.top],
    ...steps.flatMap(({ above, below, y }) => [
      [above.right, y],
      [below.right, y]
    ]),
    [last.right, last.bottom],
    [last.left, last.bottom],
    ...steps.toReversed().flatMap(({ above, below, y }) => [
      [below.left, y],
      [above.left, y]
    ])
  ]
  return { tag: 'polygon', pen: 'household', at: { points: points.map(point => point.join(',')).join(' ') } }
}

function tie(one: Run, other: Run, home: number, places: Places): Drawn {
  const [from, to] = [edgesOf(one, home, places), edgesOf(other, home, places)]
  if (one.row === other.row) return lineOf('household', from.right, from.top, to.left, to.top)
  return lineOf('household', (from.left + from.right) / 2, from.bottom, (to.left + to.right) / 2, to.top)
}

function nameUnder(run: Run | undefined, home: number, places: Places, name: string): readonly Drawn[] {
  if (!run) return []
  const { left } = edgesOf(run, home, places)
  const y = places.bottom(run.row) + UNDER_WORDS + loopRoom(3) + LABEL_ROW * (home + 1) - 3
  return [textOf('smallLabel', left + loopRoom(home), y, name, 'start')]
}
