import { describe, expect, it } from 'vitest'
import type { Drawn } from '../../../../../domain/pictures/drawing.ts'
import type { GenogramFacts } from '../../../../../domain/pictures/genogram/facts.ts'
import { genogram } from '../../../../../domain/pictures/genogram/genogram.ts'
import { genogramWords } from '../../../../../resources/strings/en-GB/genogram.ts'
import { family, home, parents, person, tie } from '../../../../fixtures/trickyFamilies/write.ts'

const wishes = { withSecret: true, withLosses: true, placed: new Map<string, number>() }
const drawnOf = (facts: GenogramFacts) => flat(genogram(facts, wishes, genogramWords, 'today').picture.drawn)
const flat = (drawn: readonly Drawn[]): readonly Drawn[] => drawn.flatMap(one => [one, ...flat(one.parts ?? [])])
const wordsAt = (drawn: readonly Drawn[], words: string) => drawn.find(one => one.words === words)?.at
const uprights = (drawn: readonly Drawn[]) =>
  drawn
    .filter(({ tag, at }) => tag === 'line' && at.x1 === at.x2)
    .map(({ pen, at }) => ({ pen, x: Number(at.x1), from: Number(at.y1), to: Number(at.y2) }))

describe('the signs of a genogram', () => {
  it('writes an age into the shape, and under the name what is more than a number', () => {
    const drawn = drawnOf(family([person('Sam', 7, 'M'), person('Ola', null, 'F', { ageWords: '8 months' })], []))

    const y = (words: string) => Number(wordsAt(drawn, words)?.y)
    expect(y('7')).toBeLessThan(y('Sam'))
    expect(y('8 months')).toBeGreaterThan(y('Ola'))
  })

  it('keeps the cross of somebody who has died off their age', () => {
    const gran = person('Gran', null, 'F', { hasDied: true, ageWords: 'died aged 69' })
    const drawn = drawnOf(family([gran], []))

    const age = wordsAt(drawn, '69')
    const cross = drawn.filter(({ tag, pen }) => tag === 'line' && pen === 'line')
    expect(cross).toHaveLength(4)
    for (const { at } of cross) expect(Math.abs(Number(at.x1) - Number(age?.x))).toBeGreaterThan(6)
  })

  it('lets no line of care run over a line of birth', () => {
    const drawn = drawnOf(
      family(
        [person('Gran', 62, 'F'), person('Mum', 30, 'F'), person('Sam', 7, 'M')],
        [tie('Gran', 'PAR', 'Mum'), tie('Mum', 'PAR', 'Sam'), tie('Gran', 'KIN', 'Sam')]
      )
    )

    const lines = uprights(drawn)
    const [birth, care] = [lines.filter(({ pen }) => pen === 'line'), lines.filter(({ pen }) => pen === 'dashed')]
    const covered = care.filter(one =>
      birth.some(
        other => Math.abs(one.x - other.x) < 2 && Math.min(one.to, other.to) - Math.max(one.from, other.from) > 1
      )
    )
    expect(care.length).toBeGreaterThan(0)
    expect(covered).toEqual([])
  })

  it('draws neighbouring homes with dashes of their own, and their names apart', () => {
    const drawn = drawnOf(
      family(
        [person('Mum', 38, 'F'), person('Dad', 40, 'M'), person('Sam', 7, 'M')],
        [...parents('Mum', 'Dad', 'Sam'), tie('Mum', 'EXP', 'Dad')],
        [home('Mum', 'Sam'), home('Dad', 'Sam')]
      )
    )

    const pens = drawn.filter(({ tag }) => tag === 'path').map(({ pen }) => pen)
    const [one, other] = ['Home 1', 'Home 2'].map(words => wordsAt(drawn, words))
    expect(pens).toEqual(['household', 'otherHousehold'])
    expect(one?.y !== other?.y || Math.abs(Number(one?.x) - Number(other?.x)) > 50).toBe(true)
  })
})
