import { describe, expect, it } from 'vitest'
import { exactDate } from '../../../../domain/dates/partialDate.ts'
import { relationshipDoubts } from '../../../../domain/relationships/consistency.ts'
import type { Relationship } from '../../../../domain/relationships/relationship.ts'
import type { RelationshipCode } from '../../../../domain/relationships/relationshipCodes.ts'

const today = '2026-11-22'
const person = (personId: string, bornOn?: string) => ({ personId, born: bornOn ? exactDate(bornOn) : null })
const link = (from: string, code: RelationshipCode, to: string, more: Partial<Relationship> = {}): Relationship => ({
  fromPersonId: from,
  toPersonId: to,
  relationshipType: code,
  ...more
})
const people = ['mum', 'dad', 'ann', 'sam', 'kit'].map(id => person(id))
const doubts = (...relationships: readonly Relationship[]) => relationshipDoubts(people, relationships, today)

describe('relationshipDoubts', () => {
  it.each([
    ['2000-01-01', '2012-01-01', []],
    ['2000-01-01', '2011-12-31', [{ code: 'parent_too_young', personIds: ['mum', 'sam'] }]]
  ])('compares a parent born %s with a child born %s', (parentBorn, childBorn, expected) => {
    const pair = [person('mum', parentBorn), person('sam', childBorn)]

    expect(relationshipDoubts(pair, [link('mum', 'PAR', 'sam')], today)).toEqual(expected)
    expect(relationshipDoubts(pair, [link('sam', 'CHD', 'mum')], today)).toEqual(expected)
  })

  it('does not doubt a parent whose year alone is known and may fit', () => {
    const pair = [{ personId: 'mum', born: { year: 2000, quality: 'year_only' } as const }, person('sam', '2012-01-01')]

    expect(relationshipDoubts(pair, [link('mum', 'PAR', 'sam')], today)).toEqual([])
  })

  it('does not ask for twelve years of a step-parent', () => {
    const pair = [person('mum', '2000-01-01'), person('sam', '2005-01-01')]

    expect(relationshipDoubts(pair, [link('mum', 'SPA', 'sam')], today)).toEqual([])
  })

  it('finds everybody in a ring of ancestors, whichever way each link was written', () => {
    const ring = doubts(link('mum', 'PAR', 'sam'), link('kit', 'CHD', 'sam'), link('kit', 'GPA', 'mum'))

    expect(ring).toEqual(['mum', 'sam', 'kit'].map(id => ({ code: 'own_ancestor', personIds: [id] })))
  })

  it('finds no ring when cousins share grandparents', () => {
    expect(
      doubts(link('ann', 'PAR', 'mum'), link('ann', 'PAR', 'dad'), link('mum', 'PAR', 'sam'), link('dad', 'PAR', 'sam'))
    ).toEqual([])
  })

  it('finds a relationship of somebody with themselves', () => {
    expect(doubts(link('sam', 'SIB', 'sam'))).toEqual([{ code: 'same_person', personIds: ['sam'] }])
  })

  it('doubts full brothers and sisters only when all parents are known and differ', () => {
    const sibling = link('sam', 'SIB', 'kit')
    const one = [link('mum', 'PAR', 'sam'), link('mum', 'PAR', 'kit'), link('dad', 'PAR', 'sam')]

    expect(doubts(sibling, ...one)).toEqual([])
    expect(doubts(sibling, ...one, link('dad', 'PAR', 'kit'))).toEqual([])
    expect(doubts(sibling, ...one, link('ann', 'PAR', 'kit'))).toEqual([
      { code: 'siblings_not_both_parents', personIds: ['sam', 'kit'] }
    ])
  })

  it('doubts half-brothers and half-sisters who share two parents, or none', () => {
    const half = link('sam', 'HSB', 'kit')
    const mother = [link('mum', 'PAR', 'sam'), link('mum', 'PAR', 'kit')]
    const doubted = [{ code: 'half_siblings_not_one_parent', personIds: ['sam', 'kit'] }]

    expect(doubts(half, ...mother)).toEqual([])
    expect(doubts(half, ...mother, link('dad', 'PAR', 'sam'), link('ann', 'PAR', 'kit'))).toEqual([])
    expect(doubts(half, ...mother, link('dad', 'PAR', 'sam'), link('dad', 'PAR', 'kit'))).toEqual(doubted)
  })

  it('raises nothing for two mothers', () => {
    expect(doubts(link('mum', 'PAR', 'sam'), link('ann', 'PAR', 'sam'))).toEqual([])
  })

  it.each<[string, Partial<Relationship>, boolean]>([
    ['nothing more', {}, true],
    ['an adoption', { basis: 'adoptive' }, false],
    ['a donor', { basis: 'donor' }, false],
    ['a surrogacy note', { surrogacyNote: 'born through surrogacy' }, false],
    ['a dispute', { basis: 'disputed' }, false],
    ['an ended link', { to: exactDate('2020-01-01') }, false]
  ])('with three parents and %s', (_what, more, doubted) => {
    const three = [link('mum', 'PAR', 'sam'), link('dad', 'PAR', 'sam'), link('ann', 'PAR', 'sam', more)]

    expect(doubts(...three)).toEqual(doubted ? [{ code: 'more_than_two_legal_parents', personIds: ['sam'] }] : [])
  })
})
