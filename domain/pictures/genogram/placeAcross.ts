import type { Block } from './measures.ts'
import { SHAPE } from './measures.ts'
import type { Rows } from './orderRows.ts'
import type { Corridor, Plan } from './plan.ts'
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
  let xOf: ReadonlyMap<string, number> = startOf(rows, distances)
  for (let round = 0; round < ROUNDS; round++) {
    const down = round % 2 === 1
    for (const step of rows.keys()) {
      const row = down ? step : rows.length - 1 - step
      const ids = rows[row] ?? []
      const wishes = wishesOf(ids, plan, xOf, corridorsAt(rows, xOf, tracks, widthOf), down)
      const found = placeApart(
        ids.map((id, at) => {
          const pinned = placed.get(id)
          return pinned === undefined ? (wishes[at] ?? { at: 0, weight: 1 }) : { at: pinned, weight: PINNED }
        }),
        distances[row] ?? []
      )
      xOf = new Map([...xOf, ...ids.map((id, at) => [id, found[at] ?? 0] as const)])
    }
  }
  return { xOf, corridorX: corridorsAt(rows, xOf, tracks, widthOf) }
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

function startOf(rows: Rows, distances: readonly (readonly number[])[]): ReadonlyMap<string, number> {
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

/** Where each way down lies: spread over the gap between two people's words, or beside the end of the row. */
function corridorsAt(
  rows: Rows,
  xOf: ReadonlyMap<string, number>,
  tracks: ReadonlyMap<string, readonly Corridor[]>,
  widthOf: (id: string | undefined) => number
): (key: string) => number {
  const found = new Map<string, number>()
  for (const list of tracks.values()) {
    const [first] = list
    if (!first) continue
    const ids = rows[first.row] ?? []
    const [before, after] = [ids[first.gap], ids[first.gap + 1]]
    const left = before === undefined ? null : (xOf.get(before) ?? 0) + widthOf(before) / 2
    const right = after === undefined ? null : (xOf.get(after) ?? 0) - widthOf(after) / 2
    for (const [at, { key }] of list.entries()) found.set(key, trackX(left, right, at, list.length))
  }
  return key => found.get(key) ?? 0
}

function trackX(left: number | null, right: number | null, at: number, count: number): number {
  if (left !== null && right !== null) return left + ((at + 1) * (right - left)) / (count + 1)
  if (left !== null) return left + OUTSIDE + at * TRACK
  return (right ?? 0) - OUTSIDE - (count - 1 - at) * TRACK
}

function wishesOf(
  ids: readonly string[],
  plan: Plan,
  xOf: ReadonlyMap<string, number>,
  corridorX: (key: string) => number,
  down: boolean
) {
  const x = (id: string) => xOf.get(id) ?? 0
  const moves = new Map<string, number[]>()
  const wish = (id: string, by: number) => moves.set(id, [...(moves.get(id) ?? []), by])
  const placesDone = new Set<string>()
  const jointOf = new Map(plan.joints.map(joint => [joint.key, joint]))
  for (const { from, through, children, couple } of plan.descents) {
    if (from.kind === 'nobody' || couple) continue
    const joint = from.kind === 'joint' ? jointOf.get(from.key) : undefined
    const middle = middleOf(children.map(({ childId }) => x(childId)))
    const last = through.at(-1)
    const top = joint
      ? Math.min(Math.max(middle, x(joint.leftId)), x(joint.rightId))
      : corridorX(last ?? (from.kind === 'corridor' ? from.key : ''))
    if (down) {
      for (const { childId } of children) {
        if (placesDone.has(childId)) continue
        placesDone.add(childId)
        wish(childId, top - middle)
      }
    } else for (const id of ownersOf(from, plan)) if (last === undefined) wish(id, middle - top)
  }
  return ids.map(id => {
    const own = moves.get(id)
    return own ? { at: x(id) + middleOf(own), weight: 1 } : { at: x(id), weight: HELD }
  })
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
