import { describe, expect, it } from 'vitest'
import { exactDate } from '../../../../domain/dates/partialDate.ts'
import {
  holdsParentalResponsibility,
  lacksParentalResponsibilitySource,
  type MemberFacts,
  pairsWithoutParentalResponsibilityAnswer
} from '../../../../domain/relationships/parentalResponsibility.ts'
import type { Relationship } from '../../../../domain/relationships/relationship.ts'

const today = '2026-11-22'
const elm = { addressType: 'home', lines: ['1 Elm Road'] } as const
const oak = { addressType: 'home', lines: ['2 Oak Street'] } as const
const member = (personId: string, bornOn: string, more: Partial<MemberFacts> = {}): MemberFacts => ({
  personId,
  addresses: [elm],
  unborn: false,
  born: exactDate(bornOn),
  isParent: false,
  ...more
})
const parentOf = (from: string, to: string, more: Partial<Relationship> = {}): Relationship => ({
  fromPersonId: from,
  toPersonId: to,
  relationshipType: 'PAR',
  ...more
})
const mum = member('mum', '1990-01-01', { isParent: true })
const sam = member('sam', '2015-01-01')

describe('pairsWithoutParentalResponsibilityAnswer', () => {
  it('asks about every adult and child at home, and never takes a mother for granted', () => {
    const partner = member('partner', '1985-01-01')

    expect(
      pairsWithoutParentalResponsibilityAnswer(
        [mum, partner, sam],
        [parentOf('mum', 'sam', { basis: 'biological' })],
        today
      )
    ).toEqual([
      { adultId: 'mum', childId: 'sam' },
      { adultId: 'partner', childId: 'sam' }
    ])
  })

  it.each(['yes', 'no', 'not_known', 'declined'] as const)('is content with the answer %s', answer => {
    const answered = [parentOf('mum', 'sam', { parentalResponsibility: answer })]

    expect(pairsWithoutParentalResponsibilityAnswer([mum, sam], answered, today)).toEqual([])
  })

  it('is content when the answer stands on the link written from the child', () => {
    const answered: Relationship = {
      fromPersonId: 'sam',
      toPersonId: 'mum',
      relationshipType: 'CHD',
      parentalResponsibility: 'yes'
    }

    expect(pairsWithoutParentalResponsibilityAnswer([mum, sam], [answered], today)).toEqual([])
  })

  it('does not take "not asked" for an answer', () => {
    const open = [parentOf('mum', 'sam', { parentalResponsibility: 'not_asked' })]

    expect(pairsWithoutParentalResponsibilityAnswer([mum, sam], open, today)).toEqual([
      { adultId: 'mum', childId: 'sam' }
    ])
  })

  it('asks once about a pair that shares two homes', () => {
    const both = { addresses: [elm, oak] }

    expect(
      pairsWithoutParentalResponsibilityAnswer(
        [
          { ...mum, ...both },
          { ...sam, ...both }
        ],
        [],
        today
      )
    ).toEqual([{ adultId: 'mum', childId: 'sam' }])
  })

  it('asks nothing about the other home, an unborn baby, an adult child or somebody who has died', () => {
    const family = [
      mum,
      member('dad', '1988-01-01', { addresses: [oak], isParent: true }),
      member('baby', '2027-01-01', { unborn: true, born: null, addresses: [], carriedById: 'mum' }),
      member('grown', '2006-01-01'),
      member('lost', '2018-01-01', { died: exactDate('2024-01-01') })
    ]

    expect(pairsWithoutParentalResponsibilityAnswer(family, [], today)).toEqual([])
  })

  it('asks about a parent under 18 and their own child only', () => {
    const young = member('young', '2010-01-01', { isParent: true })
    const baby = member('baby', '2026-05-01')
    const links = [parentOf('young', 'baby'), parentOf('mum', 'young', { parentalResponsibility: 'yes' })]

    expect(pairsWithoutParentalResponsibilityAnswer([mum, young, baby, sam], links, today)).toEqual([
      { adultId: 'mum', childId: 'baby' },
      { adultId: 'mum', childId: 'sam' },
      { adultId: 'young', childId: 'baby' }
    ])
  })
})

describe('holdsParentalResponsibility', () => {
  const pair = { adultId: 'mum', childId: 'sam' }

  it.each([
    [[], 'not_asked'],
    [[parentOf('mum', 'sam')], 'not_asked'],
    [[parentOf('mum', 'sam', { parentalResponsibility: 'declined' })], 'not_known'],
    [[parentOf('mum', 'sam', { parentalResponsibility: 'no' })], 'no'],
    [[parentOf('mum', 'sam', { parentalResponsibility: 'yes' })], 'yes'],
    [[parentOf('dad', 'sam', { parentalResponsibility: 'yes' })], 'not_asked']
  ])('from %o answers %s', (relationships, answer) => {
    expect(holdsParentalResponsibility(pair, relationships)).toBe(answer)
  })
})

describe('lacksParentalResponsibilitySource', () => {
  it('asks how it is known only when the answer is yes', () => {
    expect([
      lacksParentalResponsibilitySource(parentOf('mum', 'sam', { parentalResponsibility: 'yes' })),
      lacksParentalResponsibilitySource(
        parentOf('mum', 'sam', { parentalResponsibility: 'yes', parentalResponsibilitySource: 'birth_mother' })
      ),
      lacksParentalResponsibilitySource(parentOf('mum', 'sam', { parentalResponsibility: 'no' }))
    ]).toEqual([true, false, false])
  })
})
