import { groupedBy } from '../../people/groupedBy.ts'
import type { Box, Drawn } from '../drawing.ts'
import type { ChildLine, GenogramFacts, GenogramTie, GenogramWishes } from './facts.ts'
import { generationsOf } from './generations.ts'
import { drawHomes, loopRoom, planHomes } from './homes.ts'
import { isImplied } from './implied.ts'
import { lanesOf, type Net } from './lanes.ts'
import { drawLines, routeLines } from './lines.ts'
import { type Block, blockOf, LANE, ROOM_OVER_CHILDREN } from './measures.ts'
import { orderRows, type Rows } from './orderRows.ts'
import { placeAcross } from './placeAcross.ts'
import { planOf } from './plan.ts'
import { type ReadTies, readTies } from './readTies.ts'
import { selectFacts } from './selectFacts.ts'
import { drawPerson } from './shapes.ts'
import { type Union, unionsOf } from './unions.ts'

export type GenogramSigns = {
  readonly letters: Readonly<Record<ChildLine, string>>
  readonly homeName: (at: number) => string
}

export type GenogramLayout = {
  readonly width: number
  readonly height: number
  readonly drawn: readonly Drawn[]
  readonly facts: GenogramFacts
  readonly read: ReadTies
  readonly unions: readonly Union[]
  readonly rows: Rows
  readonly boxOf: ReadonlyMap<string, Box>
  /** Where each person stands along their row, in the measure that is kept when somebody is moved. */
  readonly placeOf: ReadonlyMap<string, number>
  readonly notDrawn: readonly GenogramTie[]
}

const EDGE = 30
const NO_AREA = 12

/** Works out the whole picture from the facts: who stands where, and which lines go where. */
export function layOut(all: GenogramFacts, wishes: GenogramWishes, signs: GenogramSigns): GenogramLayout {
  const facts = selectFacts(all, wishes)
  const found = arrange(facts)
  const { read, unions } = found
  const blocks = new Map(facts.people.map(person => [person.id, blockOf(person)]))
  const rows = rowsAsPlaced(found, blocks, wishes.placed)
  const plan = planOf(rows, unions)
  const across = placeAcross(rows, plan, blocks, wishes.placed)
  const routed = routeLines(plan, across, read.siblings)
  const lanes = lanesIn(routed.nets)
  const alongOf = (id: string) => ({ middle: across.xOf.get(id) ?? 0, width: blocks.get(id)?.width ?? 0 })
  const homes = planHomes(facts.homes, rows, alongOf, signs.homeName)
  const heights = heightsOf(rows, blocks, lanes.counts, homes.roomUnder)
  const boxes = facts.people.map(({ id }): readonly [string, Box] => {
    const block = blocks.get(id) ?? { width: 0, height: 0 }
    const row = found.rowOf.get(id) ?? 0
    return [
      id,
      { x: (across.xOf.get(id) ?? 0) - block.width / 2, y: heights.top(row), width: block.width, height: block.height }
    ]
  })
  const boxOf = new Map(boxes)
  const laneY = (net: Net) => heights.firstLane(net.area) + (lanes.of.get(net.key) ?? 0) * LANE
  const { lines, marks } = drawLines(plan, routed, across, { top: heights.top, laneY }, signs.letters)
  const empty: Box = { x: 0, y: 0, width: 0, height: 0 }
  const loops = drawHomes(
    homes,
    { boxOf: id => boxOf.get(id) ?? empty, top: heights.top, bottom: heights.bottom },
    signs.homeName
  )
  const people = facts.people.map(person => {
    const block = blocks.get(person.id) ?? blockOf(person)
    return drawPerson(person, block, across.xOf.get(person.id) ?? 0, boxOf.get(person.id)?.y ?? 0)
  })
  const reach = [
    ...routed.nets.flatMap(net => [...net.tops, ...net.bottoms]),
    ...boxes.flatMap(([, box]) => [box.x, box.x + box.width])
  ]
  const edge = EDGE + loopRoom(3)
  const left = (reach.length === 0 ? 0 : Math.min(...reach)) - edge
  const right = (reach.length === 0 ? 0 : Math.max(...reach)) + edge
  return {
    width: Math.ceil(right - left),
    height: Math.ceil(heights.total),
    drawn: [
      {
        tag: 'g',
        pen: 'none',
        at: { transform: `translate(${Math.round(-left)} 0)` },
        parts: [...loops, ...lines, ...people, ...marks]
      }
    ],
    facts,
    read,
    unions,
    rows,
    boxOf: new Map(boxes.map(([id, box]) => [id, { ...box, x: box.x + Math.round(-left) }])),
    placeOf: across.xOf,
    notDrawn: notDrawnOf(facts, found)
  }
}

/** Whoever was moved past a neighbour stands on the other side of them from then on. */
function rowsAsPlaced(
  { rows, unions }: Arranged,
  blocks: ReadonlyMap<string, Block>,
  placed: ReadonlyMap<string, number>
): Rows {
  if (![...placed.keys()].some(id => blocks.has(id))) return rows
  const { xOf } = placeAcross(rows, planOf(rows, unions), blocks, new Map())
  const x = (id: string) => placed.get(id) ?? xOf.get(id) ?? 0
  return rows.map(ids => ids.toSorted((one, other) => x(one) - x(other)))
}

type Arranged = {
  readonly read: ReadTies
  readonly unions: readonly Union[]
  readonly rows: Rows
  readonly rowOf: ReadonlyMap<string, number>
  readonly impossible: ReadonlySet<string>
}

function arrange(facts: GenogramFacts): Arranged {
  const read = readTies(facts.ties, facts.people)
  const first = generationsOf(facts.people, read.children, unionsOf(read), read.siblings)
  const impossible = new Set(first.impossible.map(({ tieId }) => tieId))
  const possible = { ...read, children: read.children.filter(({ tieId }) => !impossible.has(tieId)) }
  const unions = unionsOf(possible)
  const generations =
    impossible.size === 0 ? first : generationsOf(facts.people, possible.children, unions, read.siblings)
  const { rowOf } = generations
  // Brothers and sisters whom other lines put into different generations cannot hang from one bar.
  const drawable = unions.filter(
    ({ partnerIds, children }) =>
      partnerIds.length > 0 || new Set(children.map(({ childId }) => rowOf.get(childId))).size === 1
  )
  return { read: possible, unions: drawable, rows: orderRows(facts.people, drawable, generations), rowOf, impossible }
}

/** Every relationship is a line, can be read from lines, or is said in words: none is lost without a word. */
function notDrawnOf({ ties }: GenogramFacts, { read, unions, impossible }: Arranged): readonly GenogramTie[] {
  const drawnPairs = new Set([
    ...read.children.map(({ parentId, childId }) => `${parentId} ${childId}`),
    ...unions.flatMap(({ partnerIds }) => [partnerIds.join(' '), partnerIds.toReversed().join(' ')])
  ])
  const others = new Set(read.others.map(({ id }) => id))
  const siblingPairs = new Set(
    read.siblings.filter(tie => isSiblingDrawn(tie.personIds, read, unions)).map(({ personIds }) => personIds.join(' '))
  )
  return ties.filter(tie => {
    const { fromPersonId: from, toPersonId: to } = tie
    if (impossible.has(tie.id)) return true
    if (others.has(tie.id)) return !isImplied(tie, read.children, read.siblings, unions)
    return ![`${from} ${to}`, `${to} ${from}`].some(pair => drawnPairs.has(pair) || siblingPairs.has(pair))
  })
}

function isSiblingDrawn(
  [one, other]: readonly [string, string],
  { children }: ReadTies,
  unions: readonly Union[]
): boolean {
  const parents = new Set(
    children.filter(({ childId, generations }) => childId === one && generations === 1).map(({ parentId }) => parentId)
  )
  const shares = children.some(
    ({ childId, parentId, generations }) => childId === other && generations === 1 && parents.has(parentId)
  )
  return shares || unions.some(union => [one, other].every(id => union.children.some(({ childId }) => childId === id)))
}

function lanesIn(nets: readonly Net[]) {
  const counts = new Map<number, number>()
  const of = new Map<string, number>()
  for (const [area, own] of groupedBy(nets, net => String(net.area)))
    for (const [key, lane] of lanesOf(own)) {
      of.set(key, lane)
      counts.set(Number(area), Math.max(counts.get(Number(area)) ?? 0, lane + 1))
    }
  return { of, counts }
}

function heightsOf(
  rows: Rows,
  blocks: ReadonlyMap<string, { readonly height: number }>,
  lanes: ReadonlyMap<number, number>,
  roomUnder: (row: number) => number
) {
  const tops: number[] = []
  const bottoms: number[] = []
  let y = NO_AREA + (lanes.has(-1) ? (lanes.get(-1) ?? 0) * LANE + ROOM_OVER_CHILDREN : loopRoom(3))
  for (const [row, ids] of rows.entries()) {
    tops.push(y)
    y += Math.max(0, ...ids.map(id => blocks.get(id)?.height ?? 0))
    bottoms.push(y)
    y += roomUnder(row) + NO_AREA + (row === rows.length - 1 ? 0 : (lanes.get(row) ?? 0) * LANE + ROOM_OVER_CHILDREN)
  }
  return {
    top: (row: number) => tops[row] ?? 0,
    bottom: (row: number) => bottoms[row] ?? 0,
    firstLane: (area: number) => (area < 0 ? NO_AREA : (bottoms[area] ?? 0) + roomUnder(area) + NO_AREA),
    total: y
  }
}
