import { describe, expect, it } from 'vitest'
import { overlap } from '../../../domain/pictures/drawn.ts'
import type { GenogramFacts, GenogramTie } from '../../../domain/pictures/genogram/facts.ts'
import { genogram } from '../../../domain/pictures/genogram/genogram.ts'
import { layOut } from '../../../domain/pictures/genogram/layout.ts'
import { svgText } from '../../../domain/pictures/svgText.ts'
import type { RelationshipBasis, RelationshipCode } from '../../../domain/relationships/relationshipCodes.ts'
import { genogramWords } from '../../../resources/strings/en-GB/genogram.ts'
import { chanceFrom, chanceSeed } from '../../builders/seed.ts'
import { person, tie } from '../../fixtures/trickyFamilies/write.ts'

const codes: readonly RelationshipCode[] = [
  ...([
    'PAR',
    'PAR',
    'PAR',
    'PAR',
    'PAR',
    'CHD',
    'SPO',
    'PTN',
    'EXP',
    'SPA',
    'FPA',
    'APA',
    'KIN',
    'GUA',
    'PFC'
  ] as const),
  ...([
    'DON',
    'GPA',
    'GGP',
    'SIB',
    'HSB',
    'SSB',
    'TWN',
    'AUN',
    'NIE',
    'COU',
    'FRI',
    'NEI',
    'PRO',
    'OTH',
    'UNK',
    'WAR'
  ] as const)
]
const bases: readonly (RelationshipBasis | undefined)[] = [
  undefined,
  undefined,
  'biological',
  'disputed',
  'marriage',
  'step',
  'adoptive'
]
const names = [
  'Jo',
  'Wilhelmina Featherstonehaugh-Cholmondeley',
  'Ola',
  'Llanfairpwllgwyngyllgogerychwyrndrobwll',
  'Ng',
  '李小龍'
]
const shapes = ['M', 'F', 'X', 'U', 'B', 'L'] as const

/** Families as no rule would make them: loops, people who are their own elders, ties to nobody, homes across everything. */
function aFamily(chance: () => number): GenogramFacts {
  const below = (count: number) => Math.floor(chance() * count)
  const pick = <Choice>(choices: readonly [Choice, ...Choice[]] | readonly Choice[]): Choice | undefined =>
    choices[below(choices.length)]
  const count = 1 + below(40)
  const people = Array.from({ length: count }, (_, at) =>
    person(`${pick(names) ?? ''} ${at}`, chance() < 0.1 ? null : below(90), pick(shapes) ?? 'U', {
      hasDied: chance() < 0.1,
      diedWords: chance() < 0.1 ? 'died some time in the spring of 2019, nobody knows when' : ''
    })
  )
  const someone = () => pick(people)?.id ?? ''
  const ties = Array.from({ length: below(3 * count) }, (_, at): GenogramTie => {
    const basis = pick(bases)
    return {
      ...tie(someone(), pick(codes) ?? 'PAR', someone(), { ended: chance() < 0.3, ...(basis ? { basis } : {}) }),
      id: `tie ${at}`
    }
  })
  const homes = Array.from({ length: below(5) }, (_, at) => ({
    key: String(at),
    personIds: [...new Set(Array.from({ length: below(6) }, someone))]
  }))
  return { people, ties, homes }
}

const RUNS = 60
const seed = chanceSeed('genogram of any family')
const families = Array.from({ length: RUNS }, (_, at) => aFamily(chanceFrom(seed + at)))
const wishes = { withSecret: true, withLosses: true, placed: new Map() }
const numbersIn = (text: string) => /NaN|Infinity|undefined/.test(text)

describe('genogram of any family', () => {
  it('lets no shape and no words stand on others', () => {
    const faults = families.flatMap((facts, at) => {
      const boxes = [...layOut(facts, wishes, genogramWords).boxOf.values()]
      return boxes.some((one, place) => boxes.slice(place + 1).some(other => overlap(one, other))) ? [seed + at] : []
    })

    expect(faults).toEqual([])
  })

  it('keeps everybody inside the sheet, and writes numbers only', () => {
    const faults = families.flatMap((facts, at) => {
      const { picture } = genogram(facts, wishes, genogramWords, 'today')
      const outside = picture.stops.some(
        ({ box }) => box.x < 0 || box.y < 0 || box.x + box.width > picture.width || box.y + box.height > picture.height
      )
      return outside || numbersIn(svgText(picture)) ? [seed + at] : []
    })

    expect(faults).toEqual([])
  })

  it('puts every child below everybody whose child they are', () => {
    const faults = families.flatMap((facts, at) => {
      const { read, boxOf } = layOut(facts, wishes, genogramWords)
      const y = (id: string) => boxOf.get(id)?.y ?? Number.NaN
      return read.children.every(({ parentId, childId }) => y(parentId) < y(childId)) ? [] : [seed + at]
    })

    expect(faults).toEqual([])
  })

  it('draws every relationship of the people in it, or says that it is not drawn', () => {
    const faults = families.flatMap((facts, at) => {
      const { facts: shown, read, unions, notDrawn } = layOut(facts, wishes, genogramWords)
      const said = new Set(notDrawn.map(({ id }) => id))
      const isLine = ({ fromPersonId: from, toPersonId: to }: GenogramTie) =>
        unions.some(({ partnerIds, children }) => {
          const held = [...partnerIds, ...children.map(({ childId }) => childId)]
          return held.includes(from) && held.includes(to)
        })
      const drawable = new Set(read.others.map(({ id }) => id))
      const parentsOf = (id: string) =>
        read.children.filter(({ childId }) => childId === id).map(({ parentId }) => parentId)
      const shareParent = ({ fromPersonId, toPersonId }: GenogramTie) =>
        parentsOf(fromPersonId).some(id => parentsOf(toPersonId).includes(id))
      return shown.ties.every(one => said.has(one.id) || isLine(one) || shareParent(one) || drawable.has(one.id))
        ? []
        : [seed + at]
    })

    expect(faults).toEqual([])
  })

  it('stands everybody in their own row when people were moved anywhere', () => {
    const faults = families.flatMap((facts, at) => {
      const chance = chanceFrom(seed + at)
      const placed = new Map(
        facts.people.filter(() => chance() < 0.3).map(({ id }) => [id, Math.floor(chance() * 4000 - 2000)])
      )
      const [free, moved] = [layOut(facts, wishes, genogramWords), layOut(facts, { ...wishes, placed }, genogramWords)]
      const boxes = [...moved.boxOf.values()]
      const overlapping = boxes.some((one, place) => boxes.slice(place + 1).some(other => overlap(one, other)))
      const rowsOf = (rows: typeof free.rows) => JSON.stringify(rows.map(ids => ids.toSorted()))
      return overlapping || rowsOf(free.rows) !== rowsOf(moved.rows) ? [seed + at] : []
    })

    expect(faults).toEqual([])
  })
})
