import { groupedBy } from '../../people/groupedBy.ts'
import type { ChildLine, Couple } from './facts.ts'
import type { Rows } from './orderRows.ts'
import type { Union } from './unions.ts'

/** A way down through the gap behind the `gap`-th person of a row (-1: before the first). */
export type Corridor = {
  readonly key: string
  readonly row: number
  readonly gap: number
  readonly side: 'left' | 'middle' | 'right'
}

/** Two partners of one row; `around` where others stand between them: their line runs under the row. */
export type Joint = {
  readonly key: string
  readonly couple: Couple
  readonly row: number
  readonly leftId: string
  readonly rightId: string
  readonly around: { readonly left: string; readonly right: string } | null
}

export type HungChild = {
  readonly childId: string
  readonly line: ChildLine | 'couple'
  /** It is this line, and no other of the child's, that the child stands under. */
  readonly placesChild: boolean
}

/** Children of one row under one union, and the corridors through which their line comes down. */
export type Descent = {
  readonly key: string
  readonly from:
    | { readonly kind: 'corridor'; readonly key: string; readonly ownerId: string | null }
    | { readonly kind: 'joint'; readonly key: string }
    | { readonly kind: 'nobody' }
  readonly row: number
  readonly childRow: number
  readonly through: readonly string[]
  readonly children: readonly HungChild[]
  readonly couple: Couple | null
}

export type Plan = {
  readonly joints: readonly Joint[]
  readonly descents: readonly Descent[]
  readonly corridors: readonly Corridor[]
}

type Places = ReadonlyMap<string, { readonly row: number; readonly at: number }>

/** Says which lines are to be drawn and through which gaps they go, before anything has a place in pixels. */
export function planOf(rows: Rows, unions: readonly Union[]): Plan {
  const places: Places = new Map(rows.flatMap((ids, row) => ids.map((id, at) => [id, { row, at }] as const)))
  const parts = unions.flatMap(union => sameRow(union, places)).map(union => planUnion(union, places, rows))
  return {
    joints: parts.flatMap(part => part.joints),
    descents: parts.flatMap(part => part.descents),
    corridors: parts.flatMap(part => part.corridors)
  }
}

type Planned = Union & { readonly lowerPartnerId?: string }

/** A couple across generations is one line down to the lower of the two; their children hang from the lower. */
function sameRow(union: Union, places: Places): readonly Planned[] {
  const [one, other] = union.partnerIds
  const [placeOne, placeOther] = [places.get(one ?? ''), places.get(other ?? '')]
  if (one === undefined || other === undefined || placeOne?.row === placeOther?.row) return [union]
  const [upper, lower] = (placeOne?.row ?? 0) < (placeOther?.row ?? 0) ? [one, other] : [other, one]
  return [
    { ...union, key: `${union.key} across`, partnerIds: [upper], children: [], lowerPartnerId: lower },
    { ...union, key: `${union.key} below`, partnerIds: [lower], couple: null }
  ]
}

function planUnion(union: Planned, places: Places, rows: Rows): Plan {
  const [one, other] = union.partnerIds
  if (one === undefined)
    return { joints: [], corridors: [], descents: descentsOf(union, { kind: 'nobody' }, -1, places, rows).descents }
  const first = places.get(one) ?? { row: 0, at: 0 }
  const second = other === undefined ? undefined : places.get(other)
  if (other !== undefined && second && union.couple) {
    const [left, right] = first.at < second.at ? [first, second] : [second, first]
    const [leftId, rightId] = first.at < second.at ? [one, other] : [other, one]
    const beside = right.at === left.at + 1
    const [leftKey, rightKey] = [`${union.key} left`, `${union.key} right`]
    const joint: Joint = {
      key: union.key,
      couple: union.couple,
      row: left.row,
      leftId,
      rightId,
      around: beside ? null : { left: leftKey, right: rightKey }
    }
    const down: Corridor = { key: `${union.key} down`, row: left.row, gap: left.at, side: 'middle' }
    const around: readonly Corridor[] = [
      { key: leftKey, row: left.row, gap: left.at, side: 'left' },
      { key: rightKey, row: left.row, gap: right.at - 1, side: 'right' }
    ]
    const from = beside
      ? ({ kind: 'corridor', key: down.key, ownerId: null } as const)
      : ({ kind: 'joint', key: union.key } as const)
    const found = descentsOf(union, from, left.row, places, rows)
    const { descents, corridors } = beside ? apart(found, down) : found
    return { joints: [joint], descents, corridors: beside ? corridors : [...around, ...corridors] }
  }
  return planSingle(union, one, first, places, rows)
}

function planSingle(
  union: Planned,
  ownerId: string,
  { row, at }: { readonly row: number; readonly at: number },
  places: Places,
  rows: Rows
): Plan {
  const targets =
    union.lowerPartnerId === undefined ? union.children.map(({ childId }) => childId) : [union.lowerPartnerId]
  const toTheRight = shareOf(targets, places, rows) * (rows[row]?.length ?? 1) >= at + 0.5
  const down: Corridor = {
    key: `${union.key} down`,
    row,
    gap: toTheRight ? at : at - 1,
    side: toTheRight ? 'left' : 'right'
  }
  const found = descentsOf(union, { kind: 'corridor', key: down.key, ownerId }, row, places, rows)
  return { joints: [], ...apart(found, down) }
}

type Found = { readonly descents: readonly Descent[]; readonly corridors: readonly Corridor[] }

/** Lines to children of several generations each have a way down of their own: one over the other, a dashed line is lost. */
function apart({ descents, corridors }: Found, down: Corridor): Found {
  const nearest = Math.min(...descents.map(({ childRow }) => childRow))
  const ways = descents.map(descent => {
    const key = descent.childRow === nearest ? down.key : `${down.key} to ${descent.childRow}`
    const { from } = descent
    return {
      way: { ...down, key },
      descent: from.kind === 'corridor' ? { ...descent, from: { ...from, key } } : descent
    }
  })
  return { descents: ways.map(({ descent }) => descent), corridors: [...ways.map(({ way }) => way), ...corridors] }
}

/** How far along their rows people stand, from 0 to 1. */
function shareOf(ids: readonly string[], places: Places, rows: Rows): number {
  const shares = ids.flatMap(id => {
    const place = places.get(id)
    return place ? [(place.at + 0.5) / (rows[place.row]?.length ?? 1)] : []
  })
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length)
}

function descentsOf(union: Planned, from: Descent['from'], row: number, places: Places, rows: Rows): Found {
  const hung: readonly HungChild[] =
    union.lowerPartnerId === undefined
      ? union.children
      : [{ childId: union.lowerPartnerId, line: 'couple', placesChild: false }]
  const byRow = groupedBy(hung, ({ childId }) => String(places.get(childId)?.row ?? 0))
  const corridors: Corridor[] = []
  const descents = [...byRow].map(([childRowText, children]): Descent => {
    const childRow = Number(childRowText)
    const share = shareOf(
      children.map(({ childId }) => childId),
      places,
      rows
    )
    const first = from.kind === 'nobody' ? childRow - 1 : row
    const through = Array.from({ length: Math.max(0, childRow - 1 - first) }, (_, step) => {
      const passed = first + 1 + step
      const count = rows[passed]?.length ?? 0
      const key = `${union.key} through ${passed} to ${childRow}`
      corridors.push({ key, row: passed, gap: Math.round(share * count) - 1, side: 'middle' })
      return key
    })
    return {
      key: `${union.key} to ${childRow}`,
      from,
      row: first,
      childRow,
      through,
      children: children.map(({ childId, line, placesChild }) => ({ childId, line, placesChild })),
      couple: union.lowerPartnerId === undefined ? null : union.couple
    }
  })
  return { descents, corridors }
}
