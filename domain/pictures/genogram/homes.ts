import type { Box, Drawn, Pen } from '../drawing.ts'
import { lineOf, overlap, textOf } from '../drawn.ts'
import { textWidth } from '../textWidth.ts'
import type { GenogramHome } from './facts.ts'
import type { Rows } from './orderRows.ts'

const NEXT_LOOP = 5
const LABEL_ROW = 15
const LABEL_SIZE = 12
const UNDER_WORDS = 4
const OVER_SHAPES = 30
const CORNER = 9
const BRIDGE = 14
/** Neighbouring homes have dashes of their own, so that loops that cross can be followed without colour. */
export const penOfHome = (home: number): Pen => (home % 2 === 0 ? 'household' : 'otherHousehold')

/** Loops of several homes lie inside each other, so that a child with two homes is seen in two loops. */
export const loopRoom = (home: number): number => 7 + NEXT_LOOP * (home % 4)
const WIDEST_ROOM = loopRoom(3)

type Run = { readonly row: number; readonly ids: readonly string[] }
type HomeName = { readonly row: number; readonly x: number; readonly line: number }
type PlannedHome = { readonly runs: readonly Run[]; readonly inOne: boolean; readonly names: readonly HomeName[] }

export type HomePlan = {
  readonly homes: readonly PlannedHome[]
  /** How far loops and their names reach under a row. */
  readonly roomUnder: (row: number) => number
}

type Along = { readonly middle: number; readonly width: number }

/** Which people each loop goes round, and on which line under them its name stands: two names never meet. */
export function planHomes(
  homes: readonly GenogramHome[],
  rows: Rows,
  alongOf: (id: string) => Along,
  nameOf: (at: number) => string
): HomePlan {
  const taken: (Box & { readonly row: number })[] = []
  const planned = homes.map((home, at): PlannedHome => {
    const runs = runsOf(home, rows)
    const inOne = runs.every((run, place) => place === 0 || run.row === (runs[place - 1]?.row ?? 0) + 1)
    const last = runs.at(-1)
    const named = inOne ? (last ? [last] : []) : runs
    const names = named.map(({ row, ids }): HomeName => {
      const x = Math.min(...ids.map(id => alongOf(id).middle - alongOf(id).width / 2))
      const box = { x: x - 6, width: textWidth(nameOf(at), LABEL_SIZE) + 12, height: 1 }
      let line = 0
      while (taken.some(other => other.row === row && overlap(other, { ...box, y: line }))) line++
      taken.push({ ...box, y: line, row })
      return { row, x, line }
    })
    return { runs, inOne, names }
  })
  const touched = new Set(planned.flatMap(({ runs }) => runs.map(({ row }) => row)))
  const roomUnder = (row: number) => {
    if (!touched.has(row)) return 0
    const lines = taken.filter(name => name.row === row).map(({ y }) => y + 1)
    return UNDER_WORDS + WIDEST_ROOM + LABEL_ROW * Math.max(0, ...lines)
  }
  return { homes: planned, roomUnder }
}

type Places = {
  readonly boxOf: (id: string) => Box
  readonly top: (row: number) => number
  readonly bottom: (row: number) => number
}

/** A dotted loop round the people of each home, with its name; parts that others stand between are tied together. */
export function drawHomes({ homes }: HomePlan, places: Places, nameOf: (at: number) => string): readonly Drawn[] {
  return homes.flatMap(({ runs, inOne, names }, at) => {
    const loops = inOne ? [runs] : runs.map(run => [run])
    return [
      ...loops.map(parts => loopAround(parts, at, places)),
      ...(inOne ? [] : runs.slice(1).flatMap((run, place) => tie(runs[place] ?? run, run, at, places))),
      ...names.map(({ row, x, line }) => {
        const y = places.bottom(row) + UNDER_WORDS + WIDEST_ROOM + LABEL_ROW * (line + 1) - 3
        return textOf('smallLabel', x, y, nameOf(at), 'start')
      })
    ]
  })
}

/** The people of a home as they stand side by side, row by row. */
function runsOf(home: GenogramHome, rows: Rows): readonly Run[] {
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

type Point = readonly [x: number, y: number]

function loopAround(runs: readonly Run[], home: number, places: Places): Drawn {
  const edges = runs.map(run => edgesOf(run, home, places))
  const first = edges[0] ?? { left: 0, right: 0, top: 0, bottom: 0 }
  const last = edges.at(-1) ?? first
  const steps = edges.slice(1).map((below, at) => {
    const above = edges[at] ?? below
    const y = below.top - OVER_SHAPES + loopRoom(home)
    const shared = Math.min(above.right, below.right) - Math.max(above.left, below.left)
    // Where the lower part stands quite to one side, a way wide enough to be seen leads over to it.
    const [left, right] = shared > BRIDGE ? [0, 0] : below.left > above.left ? [BRIDGE, 0] : [0, BRIDGE]
    return { above, below, left: y + left, right: y + right }
  })
  const points: readonly Point[] = [
    [first.left, first.top],
    [first.right, first.top],
    ...steps.flatMap(({ above, below, right }): readonly Point[] => [
      [above.right, right],
      [below.right, right]
    ]),
    [last.right, last.bottom],
    [last.left, last.bottom],
    ...steps.toReversed().flatMap(({ above, below, left }): readonly Point[] => [
      [below.left, left],
      [above.left, left]
    ])
  ]
  return { tag: 'path', pen: penOfHome(home), at: { d: rounded(points) } }
}

/** A way round with its corners rounded: it is seen as one loop, where sharp corners look like lines of descent. */
function rounded(points: readonly Point[]): string {
  const corners = points.filter((point, at) => {
    const next = points[(at + 1) % points.length] ?? point
    return point[0] !== next[0] || point[1] !== next[1]
  })
  const parts = corners.map((corner, at) => {
    const before = corners[(at - 1 + corners.length) % corners.length] ?? corner
    const after = corners[(at + 1) % corners.length] ?? corner
    const [from, to] = [towards(corner, before), towards(corner, after)]
    return `${at === 0 ? 'M' : 'L'}${shown(from)} Q${shown(corner)} ${shown(to)}`
  })
  return `${parts.join(' ')} Z`
}

function towards([x, y]: Point, [otherX, otherY]: Point): Point {
  const length = Math.hypot(otherX - x, otherY - y)
  const share = length === 0 ? 0 : Math.min(CORNER, length / 2) / length
  return [x + (otherX - x) * share, y + (otherY - y) * share]
}

const shown = ([x, y]: Point) => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`

/** Over the heads of those who stand between. From row to row such a line would cross the picture: there the name says it. */
function tie(one: Run, other: Run, home: number, places: Places): readonly Drawn[] {
  if (one.row !== other.row) return []
  const [from, to] = [edgesOf(one, home, places), edgesOf(other, home, places)]
  return [lineOf(penOfHome(home), from.right, from.top, to.left, to.top)]
}
