import { describe, expect, it } from 'vitest'
import { readMarks, readStamp, stampOf } from '../../../../domain/merge/stamp.ts'

const row = {
  _d: '000000001000 a:1',
  _fv: JSON.stringify({
    sex: [],
    pronouns: [
      ['b:2', '000000002000'],
      ['a:1', '000000001000']
    ],
    later: [['b:3', '000000003000']]
  }),
  placeholder: 'Father of Sam',
  pronouns: 'he',
  sex: null,
  ethnicity: null
}

describe('readMarks', () => {
  it('gives the usual head to a filled field, none to an empty one, and what is named to the others', () => {
    expect(Object.fromEntries(readMarks('person', row))).toEqual({
      placeholder: [['a:1', '000000001000']],
      pronouns: [
        ['b:2', '000000002000'],
        ['a:1', '000000001000']
      ],
      sex: [],
      later: [['b:3', '000000003000']]
    })
  })
})

describe('stampOf', () => {
  it('names every value that was on the screen, other versions included', () => {
    const stamp = readStamp(stampOf('person', row))

    expect(stamp && Object.fromEntries(stamp)).toEqual({
      placeholder: ['a:1'],
      pronouns: ['b:2', 'a:1'],
      later: ['b:3']
    })
  })

  it('names nothing of a field whose column was not read', () => {
    const { placeholder: _, ...part } = row

    expect(readStamp(stampOf('person', part))?.has('placeholder')).toBe(false)
  })
})

describe('readStamp', () => {
  it.each(['', '{', '[]', '{"a":["sex"]}', '{"a:1":"sex"}', '{"a:1":[4]}'])('refuses %s', text => {
    expect(readStamp(text)).toBeNull()
  })
})
