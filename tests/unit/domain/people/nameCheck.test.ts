import { describe, expect, it } from 'vitest'
import { checkName } from '../../../../domain/people/nameCheck.ts'

describe('checkName', () => {
  it.each([
    'Sam',
    "O'Neill",
    'O’Neill',
    'Smith-Jones',
    'Nguyễn Thị Mai',
    '李小龙',
    'عبد الله',
    'Łucja',
    'ʻAnakala',
    'X',
    'ß'.repeat(100)
  ])('accepts %s', name => {
    expect(checkName(name)).toEqual({ status: 'accepted', name, warnings: [] })
  })

  it('tidies spaces and composes accents', () => {
    expect(checkName('  Zoe\u0308   Ann ')).toEqual({ status: 'accepted', name: 'Zoë Ann', warnings: [] })
  })

  it('counts letters, not code units', () => {
    expect(checkName('𐐀'.repeat(100)).status).toBe('accepted')
    expect(checkName('𐐀'.repeat(101))).toEqual({ status: 'refused', because: 'name_too_long' })
  })

  it.each([
    ['', 'name_empty'],
    ['   ', 'name_empty'],
    ['Sam7', 'name_character'],
    ['Sam <b>', 'name_character'],
    ['-', 'name_character'],
    ['=cmd()', 'name_character']
  ])('refuses "%s" with the reason %s', (typed, because) => {
    expect(checkName(typed)).toEqual({ status: 'refused', because })
  })

  it.each(['Unknown', 'unknown Unknown', 'Not known', 'TBC'])('doubts the placeholder %s', typed => {
    expect(checkName(typed)).toMatchObject({ status: 'accepted', warnings: ['name_looks_like_placeholder'] })
  })
})
