import { groupedBy } from '../../people/groupedBy.ts'
import type { Drawn, Pen } from '../drawing.ts'
import { lineOf, textOf } from '../drawn.ts'
import type { ChildLine, Couple, SiblingTie } from './facts.ts'
import type { Net } from './lanes.ts'
import { SHAPE } from './measures.ts'
import type { Across } from './placeAcross.ts'
import type { Descent, HungChild, Joint, Plan } from './plan.ts'
import { connected } from './unions.ts'

export const penOfCouple: Readonly<Record<Couple['line'], Pen>> = {
  married: 'line',
  together: 'dashed',
  parents_only: 'dotted'
}
export const penOfChild: Readonly<Record<ChildLine, Pen>> = {
  birth: 'line',
  adopted: 'dashed',
  kinship: 'dashed',
  foster: 'dotted',
  step: 'dotted',
  disputed: 'dashed',
  donor: 'dotted',
  grandparent: 'muted',
  half: 'muted'
}

const BESIDE = 20
const PORTS = [10, 18, -10, -18, 4, -4]
const SLASH = 9
const MARK = 8

/** Where a line comes down on a child; twins share the place where their lines part. */
type Entry = {
  readonly child: HungChild
  readonly x: number
  readonly apex: { readonly x: number; readonly key: string; readonly identical: boolean } | null
}
type Way = {
  readonly descent: Descent
  readonly start: number
  readonly steps: readonly number[]
  readonly entries: readonly Entry[]
}

export type Routed = {
  readonly nets: readonly Net[]
  readonly ways: readonly Way[]
  readonly drops: ReadonlyMap<string, number>
}

/** Gives the planned lines their places along the rows, and the lines they need between rows. */
export function routeLines(plan: Plan, across: Across, siblings: readonly SiblingTie[]): Routed {
  const x = (id: string) => across.xOf.get(id) ?? 0
  const drops = dropsOf(plan, across)
  const lastX = (descent: Descent) => {
    const last = descent.through.at(-1)
    if (last !== undefined) return across.corridorX(last)
    const { from } = descent
    if (from.kind === 'corridor') return across.corridorX(from.key)
    return drops.get(descent.key) ?? middle(descent.children.map(({ childId }) => x(childId)))
  }
  const comers = groupedBy(
    plan.descents.flatMap(descent => descent.children.map(({ childId }) => ({ childId, descent }))),
    ({ childId }) => childId
  )
  const entryX = (childId: string, descent: Descent) => {
    const all = (comers.get(childId) ?? []).toSorted((one, other) => lastX(one.descent) - lastX(other.descent))
    const at = all.findIndex(comer => comer.descent === descent)
    return x(childId) + (at - (all.length - 1) / 2) * Math.min(BESIDE, (SHAPE - 6) / Math.max(1, all.length - 1))
  }
  const ways = plan.descents.map((descent): Way => {
    const entries = withTwins(
      descent.children.map(child => ({ child, x: entryX(child.childId, descent), apex: null })),
      siblings
    )
    const start = descent.through.length === 0 ? lastX(descent) : startX(descent, across, drops)
    return { descent, start, steps: descent.through.map(across.corridorX), entries }
  })
  const around = plan.joints.flatMap((joint): readonly Net[] =>
    joint.around === null
      ? []
      : [
          {
            key: joint.key,
            area: joint.row,
            tops: [across.corridorX(joint.around.left), across.corridorX(joint.around.right)],
            bottoms: [],
            under: null
          }
        ]
  )
  return { nets: [...around, ...ways.flatMap(netsOf)], ways, drops }
}

const middle = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

function startX(descent: Descent, across: Across, drops: ReadonlyMap<string, number>): number {
  return descent.from.kind === 'corridor' ? across.corridorX(descent.from.key) : (drops.get(descent.key) ?? 0)
}

/** From a line that runs under the row the children's line starts above them, as far as that line reaches. */
function dropsOf(plan: Plan, across: Across): ReadonlyMap<string, number> {
  const joints = new Map(plan.joints.map(joint => [joint.key, joint]))
  return new Map(
    plan.descents.flatMap((descent, at) => {
      const joint = descent.from.kind === 'joint' ? joints.get(descent.from.key) : undefined
      if (!joint?.around) return []
      const wish = middle(descent.children.map(({ childId }) => across.xOf.get(childId) ?? 0))
      const [left, right] = [across.corridorX(joint.around.left), across.corridorX(joint.around.right)]
      return [[descent.key, Math.min(Math.max(wish, left + 10 + (at % 3)), right - 10 - (at % 3))] as const]
    })
  )
}

function withTwins(entries: readonly Entry[], siblings: readonly SiblingTie[]): readonly Entry[] {
  const own = new Set(entries.map(({ child }) => child.childId))
  const twins = siblings.filter(
    ({ kind, personIds }) => (kind === 'twin' || kind === 'identical') && personIds.every(id => own.has(id))
  )
  const sets = connected(twins.map(({ personIds }) => personIds))
  return entries.map(entry => {
    const set = sets.find(ids => ids.includes(entry.child.childId))
    if (!set) return entry
    const together = entries.filter(({ child }) => set.includes(child.childId))
    const identical = twins.some(
      ({ kind, personIds }) => kind === 'identical' && personIds.some(id => set.includes(id))
    )
    return { ...entry, apex: { x: middle(together.map(one => one.x)), key: set.join(' '), identical } }
  })
}

function netsOf({ descent, start, steps, entries }: Way): readonly Net[] {
  const ends = [...new Set(entries.map(entry => entry.apex?.x ?? entry.x))]
  const places = [start, ...steps]
  return places.map((from, at) => {
    const isLast = at === places.length - 1
    return {
      key: netKey(descent, at),
      area: descent.row + at,
      tops: descent.from.kind === 'nobody' && at === 0 ? [] : [from],
      bottoms: isLast ? ends : [places[at + 1] ?? from],
      under: at === 0 && descent.from.kind === 'joint' ? descent.from.key : null
    }
  })
}

const netKey = (descent: Descent, at: number) => `${descent.key} # ${at}`

export type Heights = {
  readonly top: (row: number) => number
  readonly laneY: (net: Net) => number
}

/** All lines of the picture, and the letters on those that are not lines of birth. */
export function drawLines(
  plan: Plan,
  { ways, nets, drops }: Routed,
  across: Across,
  { top, laneY }: Heights,
  letters: Readonly<Record<ChildLine, string>>
): { readonly lines: readonly Drawn[]; readonly marks: readonly Drawn[] } {
  const netOf = new Map(nets.map(net => [net.key, net]))
  const laneOf = (key: string) => {
    const net = netOf.get(key)
    return net ? laneY(net) : 0
  }
  const portOf = portsOf()
  const x = (id: string) => across.xOf.get(id) ?? 0
  const joints = plan.joints.flatMap(joint => drawJoint(joint, plan, across, top(joint.row), laneOf, portOf, drops))
  const marks: Drawn[] = []
  const lines = ways.flatMap(({ descent, start, steps, entries }) => {
    const pen = trunkPen(descent)
    const parts: Drawn[] = []
    const { from } = descent
    let y = top(descent.row) + SHAPE / 2
    if (from.kind === 'corridor' && from.ownerId !== null) {
      y += portOf(from.ownerId)
      parts.push(lineOf(pen, x(from.ownerId), y, start, y))
    }
    if (from.kind === 'joint') y = laneOf(from.key)
    for (const [at, place] of [start, ...steps].entries()) {
      const lane = laneOf(netKey(descent, at))
      if (!(from.kind === 'nobody' && at === 0)) parts.push(lineOf(pen, place, y, place, lane))
      const next = steps[at]
      if (next !== undefined) parts.push(lineOf(pen, place, lane, next, lane))
      y = lane
    }
    const last = steps.at(-1) ?? start
    const bar = [...entries.map(entry => entry.apex?.x ?? entry.x), ...(from.kind === 'nobody' ? [] : [last])]
    if (Math.max(...bar) - Math.min(...bar) > 0.5) parts.push(lineOf(pen, Math.min(...bar), y, Math.max(...bar), y))
    const childTop = top(descent.childRow)
    parts.push(...entries.map(entry => drop(entry, y, childTop, descent)), ...identicalBars(entries, y, childTop))
    marks.push(...entries.flatMap(({ child, x: at }) => markOf(child, at, childTop, letters)))
    if (descent.couple)
      marks.push(
        ...slashes(descent.couple.slashes, start, (laneOf(netKey(descent, 0)) + top(descent.row) + SHAPE) / 2, true)
      )
    return parts
  })
  return { lines: [...joints, ...lines], marks }
}

function drop({ child, x, apex }: Entry, y: number, childTop: number, descent: Descent): Drawn {
  const pen = child.line === 'couple' ? penOfCouple[descent.couple?.line ?? 'married'] : penOfChild[child.line]
  return lineOf(pen, apex?.x ?? x, y, x, childTop + SHAPE / 4)
}

function identicalBars(entries: readonly Entry[], y: number, childTop: number): readonly Drawn[] {
  const sets = groupedBy(
    entries.filter(({ apex }) => apex?.identical),
    ({ apex }) => apex?.key ?? ''
  )
  return [...sets.values()].map(set => {
    const half = (y + childTop + SHAPE / 4) / 2
    const xs = set.map(({ x, apex }) => (x + (apex?.x ?? x)) / 2)
    return lineOf('line', Math.min(...xs), half, Math.max(...xs), half)
  })
}

function markOf(
  child: HungChild,
  x: number,
  childTop: number,
  letters: Readonly<Record<ChildLine, string>>
): readonly Drawn[] {
  const letter = child.line === 'couple' ? '' : letters[child.line]
  return letter === '' ? [] : mark(x, childTop - MARK - 5, letter)
}

export const mark = (x: number, y: number, letter: string): readonly Drawn[] => [
  { tag: 'circle', pen: 'outline', at: { cx: x, cy: y, r: MARK } },
  textOf('smallLabel', x, y + 4, letter)
]

function trunkPen({ children, couple }: Descent): Pen {
  if (couple) return penOfCouple[couple.line]
  const pens = new Set(children.map(({ line }) => (line === 'couple' ? 'line' : penOfChild[line])))
  const [only] = pens
  return pens.size === 1 && only ? only : 'line'
}

/** Each line that leaves a person sideways does so at a height of its own. */
function portsOf(): (personId: string) => number {
  const used = new Map<string, number>()
  return personId => {
    const count = used.get(personId) ?? 0
    used.set(personId, count + 1)
    return PORTS[count % PORTS.length] ?? 0
  }
}

function drawJoint(
  joint: Joint,
  plan: Plan,
  across: Across,
  rowTop: number,
  laneOf: (key: string) => number,
  portOf: (personId: string) => number,
  drops: ReadonlyMap<string, number>
): readonly Drawn[] {
  const pen = penOfCouple[joint.couple.line]
  const [left, right] = [across.xOf.get(joint.leftId) ?? 0, across.xOf.get(joint.rightId) ?? 0]
  if (joint.around === null) {
    const y = rowTop + SHAPE / 2
    const hasChildren = plan.corridors.some(({ key }) => key === `${joint.key} down`)
    const end = hasChildren ? across.corridorX(`${joint.key} down`) : right - SHAPE / 2
    return [lineOf(pen, left, y, right, y), ...slashes(joint.couple.slashes, (left + SHAPE / 2 + end) / 2, y, false)]
  }
  const [leftX, rightX] = [across.corridorX(joint.around.left), across.corridorX(joint.around.right)]
  const [leftY, rightY] = [rowTop + SHAPE / 2 + portOf(joint.leftId), rowTop + SHAPE / 2 + portOf(joint.rightId)]
  const lane = laneOf(joint.key)
  const drop = plan.descents.find(({ from }) => from.kind === 'joint' && from.key === joint.key)
  const end = drop ? (drops.get(drop.key) ?? rightX) : rightX
  return [
    lineOf(pen, left, leftY, leftX, leftY),
    lineOf(pen, leftX, leftY, leftX, lane),
    lineOf(pen, leftX, lane, rightX, lane),
    lineOf(pen, rightX, lane, rightX, rightY),
    lineOf(pen, rightX, rightY, right, rightY),
    ...slashes(joint.couple.slashes, freeStretch(leftX, end, rightX), lane, false)
  ]
}

/** On the longer side of the line to the children, and not in its middle, where lines of others like to cross. */
function freeStretch(left: number, drop: number, right: number): number {
  return drop - left > right - drop ? left + (drop - left) / 3 : drop + (right - drop) / 3
}

function slashes(count: number, x: number, y: number, downwards: boolean): readonly Drawn[] {
  return Array.from({ length: count }, (_, at) => {
    const by = (at - (count - 1) / 2) * 7
    return downwards
      ? lineOf('line', x - SLASH, y + by + 4, x + SLASH, y + by - 4)
      : lineOf('line', x + by - 4, y + SLASH, x + by + 4, y - SLASH)
  })
}
