import { linesWithin, textWidth } from '../textWidth.ts'
import type { GenogramPerson } from './facts.ts'

export const SHAPE = 44
export const LANE = 14
export const ROOM_OVER_CHILDREN = 36
const NAME_SIZE = 14
const SMALL_SIZE = 12
const NAME_ROW = 17
const SMALL_ROW = 15
const LABEL_WIDTH = 128
const DATE_WIDTH = 150
const LEAST_WIDTH = 56
const OVER_LABEL = 8

/** A shape with its words under it: nothing else of the picture may stand where it stands. */
export type Block = {
  readonly width: number
  readonly height: number
  readonly name: readonly string[]
  readonly small: readonly string[]
  /** The age inside the shape, as practitioners draw it; what is more than a number stands under the name. */
  readonly inside: string
}

const NUMBER = /^(?:died aged )?(\d{1,3})$/
const HAS_ROOM: ReadonlySet<GenogramPerson['shape']> = new Set(['man', 'woman', 'other'])

function ageInside({ shape, unnamed, ageWords }: GenogramPerson): string {
  return HAS_ROOM.has(shape) && !unnamed ? (NUMBER.exec(ageWords)?.[1] ?? '') : ''
}

export function blockOf(person: GenogramPerson): Block {
  const name = linesWithin(person.name, NAME_SIZE, LABEL_WIDTH, 3)
  const inside = ageInside(person)
  const small = [
    ...(inside === '' && person.ageWords !== '' ? linesWithin(person.ageWords, SMALL_SIZE, LABEL_WIDTH, 2) : []),
    ...(person.diedWords === '' ? [] : linesWithin(person.diedWords, SMALL_SIZE, DATE_WIDTH, 2))
  ]
  const widths = [...name.map(line => textWidth(line, NAME_SIZE)), ...small.map(line => textWidth(line, SMALL_SIZE))]
  return {
    width: Math.max(LEAST_WIDTH, ...widths),
    height: SHAPE + OVER_LABEL + name.length * NAME_ROW + small.length * SMALL_ROW,
    name,
    small,
    inside
  }
}

/** Where each line of a label is written, measured from the top of its block. */
export function labelRows({
  name,
  small
}: Block): readonly { readonly words: string; readonly y: number; readonly small: boolean }[] {
  const top = SHAPE + OVER_LABEL
  return [
    ...name.map((words, at) => ({ words, y: top + at * NAME_ROW + 13, small: false })),
    ...small.map((words, at) => ({ words, y: top + name.length * NAME_ROW + at * SMALL_ROW + 11, small: true }))
  ]
}
