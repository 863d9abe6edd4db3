import { describe, expect, it } from 'vitest'
import { overlap } from '../../../../../domain/pictures/drawn.ts'
import type { GenogramWishes } from '../../../../../domain/pictures/genogram/facts.ts'
import { genogram } from '../../../../../domain/pictures/genogram/genogram.ts'
import { svgText } from '../../../../../domain/pictures/svgText.ts'
import { genogramWords } from '../../../../../resources/strings/en-GB/genogram.ts'
import { trickyFamilies } from '../../../../fixtures/trickyFamilies/families.ts'

const everything: GenogramWishes = { withSecret: true, withLosses: true, placed: new Map() }
const forFamily: GenogramWishes = { withSecret: false, withLosses: false, placed: new Map() }
const drawn = (facts: (typeof trickyFamilies)[number]['facts'], wishes = everything) =>
  genogram(facts, wishes, genogramWords, '1 June 2026').picture

describe.each(trickyFamilies)(
  'genogram of $name',
  ({ facts, rows, beside = [], fromLeft = [], says, signs, hiddenFromFamily = [] }) => {
    const picture = drawn(facts)
    const boxOf = (id: string) => {
      const box = picture.stops.find(stop => stop.key === id)?.box
      if (!box) throw new Error(`${id} is not in the picture`)
      return box
    }
    const middle = (id: string) => boxOf(id).x + boxOf(id).width / 2

    it('puts everybody into the row of their generation', () => {
      const tops = rows.map(ids => [...new Set(ids.map(id => boxOf(id).y))])

      expect(tops.map(row => row.length)).toEqual(rows.map(() => 1))
      expect(tops.flat()).toEqual(tops.flat().toSorted((one, other) => one - other))
      expect(new Set(tops.flat()).size).toBe(rows.length)
    })

    it('lets nobody stand on anybody', () => {
      const boxes = picture.stops.map(({ box }) => box)

      expect(boxes.filter((one, at) => boxes.slice(at + 1).some(other => overlap(one, other)))).toEqual([])
    })

    it('puts partners side by side, and people in their order', () => {
      const between = beside.flatMap(([one, other]) => {
        const [left, right] = [Math.min(middle(one), middle(other)), Math.max(middle(one), middle(other))]
        return picture.stops.filter(
          ({ key, box }) => box.y === boxOf(one).y && middle(key) > left && middle(key) < right
        )
      })

      expect(between).toEqual([])
      expect(fromLeft.toSorted((one, other) => middle(one) - middle(other))).toEqual(fromLeft)
    })

    it('says the same in words, and explains its signs', () => {
      expect(picture.words).toEqual(expect.arrayContaining([...says]))
      expect(picture.legend.map(sign => sign.words)).toEqual(expect.arrayContaining([...signs]))
      expect(picture.table.rows.map(([name]) => name).toSorted()).toEqual(
        facts.people.map(({ name }) => name).toSorted()
      )
    })

    it('keeps from the family what is for named people, on the sheet and in the words', () => {
      const sheet = drawn(facts, forFamily)
      const all = [
        svgText(sheet),
        ...sheet.words,
        ...sheet.table.rows.flat(),
        ...sheet.stops.map(({ name }) => name)
      ].join('\n')

      expect(hiddenFromFamily.filter(words => all.includes(words))).toEqual([])
    })
  }
)
