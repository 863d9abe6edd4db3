import { describe, expect, it } from 'vitest'
import { exactDate } from '../../../../domain/dates/partialDate.ts'
import { householdsOn, livesWith, nightsWarnings, type Resident } from '../../../../domain/people/households.ts'

const elm = { addressType: 'home', lines: ['1 Elm Road'], postcode: 'S60 1AA' } as const
const oak = { addressType: 'home', lines: ['2 Oak Street'], postcode: 'S60 1AB' } as const
const lives = (personId: string, ...addresses: Resident['addresses'][number][]): Resident => ({ personId, addresses })
const together = (residents: readonly Resident[], on: string) => householdsOn(residents, on).map(each => each.personIds)

describe('householdsOn', () => {
  it('moves only the person whose address changed when a family splits', () => {
    const moved = exactDate('2026-06-01')
    const family = [
      lives('mum', elm),
      lives('dad', { ...elm, to: moved }, { ...oak, from: moved }),
      lives('sam', elm),
      lives('kit', elm)
    ]

    expect([together(family, '2026-05-31'), together(family, '2026-06-01')]).toEqual([
      [['mum', 'dad', 'sam', 'kit']],
      [['mum', 'sam', 'kit'], ['dad']]
    ])
  })

  it('shows a child with two homes in both', () => {
    const family = [lives('mum', elm), lives('dad', oak), lives('sam', elm, { ...oak, addressType: 'second_home' })]

    expect(together(family, '2026-11-22')).toEqual([
      ['mum', 'sam'],
      ['dad', 'sam']
    ])
  })

  it('joins a new partner with children at one address when families join', () => {
    const joined = exactDate('2026-09-01')
    const family = [
      lives('mum', elm),
      lives('sam', elm),
      lives('jo', { ...elm, from: joined }),
      lives('pat', { ...elm, from: joined })
    ]

    expect([together(family, '2026-08-31'), together(family, '2026-09-01')]).toEqual([
      [['mum', 'sam']],
      [['mum', 'sam', 'jo', 'pat']]
    ])
  })

  it('knows one home although it was typed in two ways, and keeps two flats apart', () => {
    const family = [
      lives('mum', { ...elm, lines: ['1, ELM ROAD'], postcode: 's601aa' }),
      lives('dad', elm),
      lives('ann', { ...elm, uprn: '100012345678' }),
      lives('kit', { ...elm, lines: ['Elm Cottage'], uprn: '100012345678' }),
      lives('flat', { ...elm, lines: ['Flat 2', '1 Elm Road'] })
    ]

    expect(together(family, '2026-11-22')).toEqual([['mum', 'dad', 'ann', 'kit'], ['flat']])
  })

  it('does not make a household of a street, a hospital, a prison or a letter box', () => {
    const family = [
      lives('a', { addressType: 'home', lines: [], postcode: 'S60 1AA' }),
      lives('b', { addressType: 'home', lines: [], postcode: 'S60 1AA' }),
      lives('c', { ...elm, addressType: 'custody' }),
      lives('d', { ...elm, addressType: 'hospital' }),
      lives('e', { ...elm, addressType: 'correspondence' }),
      lives('f', { ...elm, addressType: 'no_fixed' })
    ]

    expect(together(family, '2026-11-22')).toEqual([['a'], ['b']])
  })

  it('places an unborn baby with the person carrying it', () => {
    expect(together([lives('mum', elm), { ...lives('baby'), carriedById: 'mum' }], '2026-11-22')).toEqual([
      ['mum', 'baby']
    ])
  })

  it('leaves out somebody who has died, from that day on', () => {
    const family = [lives('mum', elm), { ...lives('gran', elm), died: exactDate('2026-03-01') }]

    expect([together(family, '2026-02-28'), together(family, '2026-03-01')]).toEqual([[['mum', 'gran']], [['mum']]])
  })

  it('hands back the address by which each person lives there', () => {
    const [household] = householdsOn([lives('mum', elm), lives('sam', { ...elm, nights: 9 })], '2026-11-22')

    expect(household?.homes).toEqual([
      { personId: 'mum', home: elm },
      { personId: 'sam', home: { ...elm, nights: 9 } }
    ])
  })

  it('counts an adult brother at home', () => {
    expect(livesWith([lives('sam', elm), lives('adult brother', elm), lives('dad', oak)], 'sam', '2026-11-22')).toEqual(
      ['adult brother']
    )
  })
})

describe('nightsWarnings', () => {
  const two = (first?: number, second?: number): Resident =>
    lives(
      'sam',
      first === undefined ? elm : { ...elm, nights: first },
      second === undefined ? oak : { ...oak, nights: second }
    )

  it.each([
    [two(9, 5), []],
    [two(9, 4), ['nights_do_not_sum_to_14']],
    [two(14, 14), ['nights_do_not_sum_to_14']],
    [two(9), []],
    [two(), []],
    [lives('sam', { ...elm, nights: 10 }), []],
    [lives('sam', { ...elm, nights: 9 }, { ...oak, nights: 9, to: exactDate('2026-01-01') }), []]
  ])('answers %o', (resident, warnings) => {
    expect(nightsWarnings(resident, '2026-11-22')).toEqual(warnings)
  })
})
