import { describe, expect, it } from 'vitest'
import { exactDate } from '../../../../domain/dates/partialDate.ts'
import { findMatches, type MatchFacts } from '../../../../domain/people/matching.ts'

const person = (personId: string, parts: Partial<MatchFacts> = {}): MatchFacts => ({
  personId,
  nameStatus: 'known',
  forenames: ['Sam'],
  surnames: ['Hartley'],
  born: exactDate('2015-03-04'),
  telephones: [],
  addressKeys: [],
  twinIds: [],
  ...parts
})
const different: Partial<MatchFacts> = { forenames: ['Ada'], surnames: ['Nowak'], born: exactDate('1980-01-01') }
const sam = person('sam', {
  nhsNumber: '9990000018',
  uniquePupilNumber: 'W372000126001',
  telephones: ['+447700900123'],
  addressKeys: ['elm']
})

describe('findMatches', () => {
  it.each<[string, Partial<MatchFacts>, string, readonly string[]]>([
    ['one NHS number', { ...different, nhsNumber: '9990000018' }, 'strong', ['same_nhs_number']],
    ['one pupil number', { ...different, uniquePupilNumber: 'W372000126001' }, 'strong', ['same_unique_pupil_number']],
    [
      'names that sound alike',
      { forenames: ['Samuel'], surnames: ['Hartlee'] },
      'likely',
      ['surname_and_birth_date', 'forename_and_birth_date']
    ],
    [
      'an earlier surname',
      { surnames: ['Nowak', 'Hartley'] },
      'likely',
      ['surname_and_birth_date', 'forename_and_birth_date']
    ],
    ['a nickname', { forenames: ['Samantha'], surnames: ['Nowak'] }, 'likely', ['forename_and_birth_date']],
    ['day and month swapped', { born: exactDate('2015-04-03') }, 'likely', ['birth_date_swapped']],
    [
      'one address and forename',
      { surnames: ['Nowak'], born: null, addressKeys: ['elm'] },
      'likely',
      ['address_and_forename']
    ],
    ['one telephone', { ...different, telephones: ['+447700900123'] }, 'check', ['same_telephone']]
  ])('finds by %s', (_what, parts, strength, reasons) => {
    expect(findMatches(sam, [person('other', parts)])).toEqual([{ personId: 'other', strength, reasons }])
  })

  it.each<[string, Partial<MatchFacts>]>([
    ['nothing in common', different],
    ['the forename alone', { surnames: ['Nowak'], born: exactDate('1980-01-01') }],
    ['the names without a whole birth date', { born: { year: 2015, quality: 'year_only' } }],
    ['a name that nobody knows', { nameStatus: 'not_known', forenames: [], surnames: [] }],
    ['a name withheld', { nameStatus: 'withheld' }]
  ])('finds nobody by %s', (_what, parts) => {
    expect(findMatches(sam, [person('other', parts)])).toEqual([])
  })

  it('never asks for more than a check between twins', () => {
    const twin = person('twin', { forenames: ['Kit'] })
    const linked = person('linked', { twinIds: ['sam'], nhsNumber: '9990000018' })

    expect(findMatches(sam, [twin, linked]).map(({ personId, strength }) => [personId, strength])).toEqual([
      ['linked', 'check'],
      ['twin', 'check']
    ])
  })

  it('does not match a person with themselves, nor two people with no surname by their blanks', () => {
    expect(findMatches(sam, [sam])).toEqual([])
    expect(
      findMatches(person('a', { forenames: ['Ada'], surnames: [''] }), [
        person('b', { forenames: ['Kit'], surnames: [''] })
      ])
    ).toEqual([])
  })

  it('puts the strongest first', () => {
    const found = findMatches(sam, [
      person('phone', { ...different, telephones: ['+447700900123'] }),
      person('likely', {}),
      person('strong', { ...different, nhsNumber: '9990000018' })
    ])

    expect(found.map(({ personId }) => personId)).toEqual(['strong', 'likely', 'phone'])
  })
})
