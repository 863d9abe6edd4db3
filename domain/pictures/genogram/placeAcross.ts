import type { Block } from './measures.ts'
import { SHAPE } from './measures.ts'
import type { Rows } from './orderRows.ts'
import type { Corridor, Descent, Plan } from './plan.ts'
import { placeApart } from './spacing.ts'

const ROUNDS = 14
const GAP = 30
const TRACK = 11
const OUTSIDE = 16
const PINNED = 1000
const HELD = 0.05

export type Across = {
  /** The middle of each person. */
  readonly xOf: ReadonlyMap<string, number>
  readonly corridorX: (key: string) => number
}

/** How far along the rows everybody stands: children under their parents, parents over their children. */
export function placeAcross(
  rows: Rows,
  plan: Plan,
  blocks: ReadonlyMap<string, Block>,
  placed: ReadonlyMap<string, number>
): Across {
  const tracks = tracksOf(plan.corridors)
  const widthOf = (id: string | undefined) => blocks.get(id ?? '')?.width ?? SHAPE
  const distances = rows.map((ids, row) =>
    ids.slice(1).map((id, at) => {
      const lines = tracks.get(gapKey(row, at))?.length ?? 0
      return (widthOf(ids[at]) + widthOf(id)) / 2 + GAP + TRACK * lines
    })
  )
  const xOf = startOf(rows, distances)
  const corridorX = corridorPlaces(rows, xOf, tracks, widthOf)
  const rowPulls = rows.map((_, row) => pullsOn(row, plan))
  for (let round = 0; round < ROUNDS; round++) {
    const down = round % 2 === 1
    for (const step of rows.keys()) {
      const row = down ? step : rows.length - 1 - step
      const ids = rows[row] ?? []
      const pulls = rowPulls[row]
      const moves = (down ? pulls?.down : pulls?.up)?.(xOf, corridorX)
      const wishes = ids.map(id => {
        const pinned = placed.get(id)
        if (pinned !== undefined) return { at: pinned, weight: PINNED }
        const own = moves?.get(id)
        const x = xOf.get(id) ?? 0
        return own ? { at: x + middleOf(own), weight: 1 } : { at: x, weight: HELD }
      })
      for (const [at, x] of placeApart(wishes, distances[row] ?? []).entries()) xOf.set(ids[at] ?? '', x)
    }
  }
  return { xOf, corridorX }
}

const gapKey = (row: number, gap: number) => `${row} ${gap}`
const sides = ['left', 'middle', 'right'] as const

function tracksOf(corridors: readonly Corridor[]): ReadonlyMap<string, readonly Corridor[]> {
  const byGap = new Map<string, Corridor[]>()
  for (const corridor of corridors) {
    const key = gapKey(corridor.row, corridor.gap)
    byGap.set(key, [...(byGap.get(key) ?? []), corridor])
  }
  return new Map(
    [...byGap].map(([key, list]) => [
      key,
      list.toSorted((one, other) => sides.indexOf(one.side) - sides.indexOf(other.side))
    ])
  )
}

function startOf(rows: Rows, distances: readonly (readonly number[])[]): Map<string, number> {
  return new Map(
    rows.flatMap((ids, row) => {
      const steps = distances[row] ?? []
      const total = steps.reduce((sum, step) => sum + step, 0)
      let x = -total / 2
      return ids.map((id, at) => {
        if (at > 0) x += steps[at - 1] ?? 0
        return [id, x] as const
      })
    })
  )
}

type Beside = {
  readonly before: string | undefined
  readonly after: string | undefined
  readonly at: number
  readonly count: number
}

/** Where each way down lies now: spread over the gap between two people's words, or beside the end of the row. */
function corridorPlaces(
  rows: Rows,
  xOf: ReadonlyMap<string, number>,
  tracks: ReadonlyMap<string, readonly Corridor[]>,
  widthOf: (id: string | undefined) => number
): (key: string) => number {
  const besideOf = new Map<string, Beside>()
  for (const list of tracks.values())
    for (const [at, { key, row, gap }] of list.entries()) {
      const ids = rows[row] ?? []
      besideOf.set(key, { before: ids[gap], after: ids[gap + 1], at, count: list.length })
    }
  return key => {
    const beside = besideOf.get(key)
    if (!beside) return 0
    const { before, after, at, count } = beside
    const left = before === undefined ? null : (xOf.get(before) ?? 0) + widthOf(before) / 2
    const right = after === undefined ? null : (xOf.get(after) ?? 0) - widthOf(after) / 2
    return trackX(left, right, at, count)
  }
}

function trackX(left: number | null, right: number | null, at: number, count: number): number {
  if (left !== null && right !== null) return left + ((at + 1) * (right - left)) / (count + 1)
  if (left !== null) return left + OUTSIDE + at * TRACK
  return (right ?? 0) - OUTSIDE - (count - 1 - at) * TRACK
}

type Pull = (xOf: ReadonlyMap<string, number>, corridorX: (key: string) => number) => ReadonlyMap<string, number[]>

/** What draws the people of one row along it: on the way down what is above them, on the way up what is below. */
function pullsOn(row: number, plan: Plan): { readonly down: Pull; readonly up: Pull } {
  const jointOf = new Map(plan.joints.map(joint => [joint.key, joint]))
  const hung = plan.descents
    .filter(({ from, couple }) => from.kind !== 'nobody' && !couple)
    .map(descent => ({
      ...descent,
      children: placedFirst(descent.children),
      joint: descent.from.kind === 'joint' ? jointOf.get(descent.from.key) : undefined,
      topKey: descent.through.at(-1) ?? (descent.from.kind === 'corridor' ? descent.from.key : ''),
      owners: descent.through.length > 0 ? [] : ownersOf(descent.from, plan)
    }))
  const above = hung.filter(({ childRow }) => childRow === row)
  const below = hung.filter(descent => descent.row === row && descent.owners.length > 0)
  const pull =
    (from: typeof hung, whom: (descent: (typeof hung)[number]) => readonly string[], way: 1 | -1): Pull =>
    (xOf, corridorX) => {
      const x = (id: string) => xOf.get(id) ?? 0
      const moves = new Map<string, number[]>()
      for (const descent of from) {
        const { joint, children, topKey } = descent
        const middle = middleOf(children.map(({ childId }) => x(childId)))
        const top = joint ? Math.min(Math.max(middle, x(joint.leftId)), x(joint.rightId)) : corridorX(topKey)
        for (const id of whom(descent)) {
          const own = moves.get(id)
          if (own) own.push(way * (top - middle))
          else moves.set(id, [way * (top - middle)])
        }
      }
      return moves
    }
  const placing = (descent: (typeof hung)[number]) =>
    descent.children.flatMap(({ childId, placesChild }) => (placesChild ? [childId] : []))
  return { down: pull(above, placing, 1), up: pull(below, ({ owners }) => owners, -1) }
}

/** A child who hangs from several lines stands under one of them, and only there counts for where the others begin. */
function placedFirst(children: Descent['children']): Descent['children'] {
  const placed = children.filter(({ placesChild }) => placesChild)
  return placed.length > 0 ? placed : children
}

function ownersOf(
  from: { readonly kind: string; readonly key?: string; readonly ownerId?: string | null },
  plan: Plan
) {
  if (from.ownerId) return [from.ownerId]
  const joint = plan.joints.find(({ key }) => from.key === key || from.key === `${key} down`)
  return joint ? [joint.leftId, joint.rightId] : []
}

const middleOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
