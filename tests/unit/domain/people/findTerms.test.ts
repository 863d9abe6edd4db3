import { describe, expect, it } from 'vitest'
import { readFindTerms } from '../../../../domain/people/findTerms.ts'
import { findTokensOf } from '../../../../domain/people/findTokens.ts'

const ellie = findTokensOf({
  names: ['Eleanor', 'Holroyd', 'Ellie', ''],
  born: { year: 2014, month: 3, day: 12, quality: 'exact' },
  reference: 'PER-1234567-4',
  identifiers: ['9434765919', 'A801200001001'],
  telephones: ['+441632960199'],
  homes: [{ lines: ['12 Bramble Street', 'Northbeck'], postcode: 'ZZ65 1AA' }],
  schools: ['Hilltop Primary']
})

/** As the index answers: every term in one of its places. */
function finds(typed: string): boolean {
  const { terms } = readFindTerms(typed)
  return (
    terms.length > 0 &&
    terms.every(({ places }) =>
      places.some(({ column, token, begins }) =>
        ellie[column].some(found => (begins ? found.startsWith(token) : found === token))
      )
    )
  )
}

describe('readFindTerms', () => {
  it.each([
    'holroyd ell',
    'Elenor Hollroid',
    'Ellie 12/3/2014',
    'Holroyd 12.03.14',
    '12 March 2014',
    '12th of mar 2014 Ellie',
    'March 2014',
    '2014-03-12',
    'Ellie 2014',
    'PER-1234567-4',
    '943 476 5919',
    'A801200001001',
    '01632 960199',
    '+44 1632 960 199',
    'ellie zz65 1aa',
    'zz651aa',
    '12 Bramble St',
    'Ellie Hilltop'
  ])('finds her by "%s"', typed => {
    expect(finds(typed)).toBe(true)
  })

  it.each([
    '',
    '"',
    'olroyd',
    'Ellie 2015',
    '3/12/2014',
    'Ellie zz65 1ab',
    '943 476 5918',
    'Ellie Marsden',
    'NEAR(a b)'
  ])('does not find her by "%s"', typed => {
    expect(finds(typed)).toBe(false)
  })

  it('reads the day of birth out of the words when it exists', () => {
    expect(readFindTerms('Ellie Holroyd 12/3/2014')).toMatchObject({
      words: ['ellie', 'holroyd'],
      bornOn: '2014-03-12'
    })
    expect(readFindTerms('Ellie 31/2/2014').bornOn).toBeNull()
  })
})
